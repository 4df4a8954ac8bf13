using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>What the home page shows, in which order and where.</summary>
public sealed class HomePageTests
{
    private const string Home = "/";

    // Below each other at the left and at the right edge, blocks reach from their group's top to its end; groups stand below each other.
    private const string Holes =
        """
        () => {
          const found = [];
          const rects = elements => [...elements].map(element => ({ name: element.className, ...element.getBoundingClientRect().toJSON() }));
          const follow = (column, top, bottom, where) => {
            let end = top;
            for (const block of column) {
              if (block.top < end - 1 || block.top > end + 64) found.push(`${where}: ${block.name} begins at ${block.top}, not at ${end}`);
              end = block.bottom;
            }
            if (Math.abs(end - bottom) > 1) found.push(`${where}: ends at ${end}, not at ${bottom}`);
          };
          const page = document.querySelector(".trang-nhat").getBoundingClientRect();
          const groups = document.querySelectorAll(".nhom-o");
          follow(rects(groups), page.top, page.bottom, "groups");
          for (const group of groups) {
            const own = group.getBoundingClientRect();
            const blocks = rects(group.children).sort((x, y) => x.top - y.top);
            follow(blocks.filter(block => block.left < own.left + 5), own.top, own.bottom, "left");
            follow(blocks.filter(block => block.right > own.right - 5), own.top, own.bottom, "right");
          }
          return found;
        }
        """;

    [BrowserFact]
    public async Task OnAPhone_LeadBulletinDocumentSearchAndNews_BeginInThisOrderWithinTwoScreens()
    {
        await using var window = await SharedBrowser.OpenAsync(Home, Look.Phone);
        var tops = await window.Page.EvaluateAsync<float[]>(
            "['.o-noi-bat', '.o-ban-tin', '.o-tra-cuu input', '.o-tin-moi'].map(part => document.querySelector(part).getBoundingClientRect().top)");
        Assert.Equal(tops.Order(), tops);
        Assert.InRange(tops[^1], 1, 2 * Look.Phone.Height);
    }

    [BrowserFact]
    public async Task OnADesktop_NeighboursBeginAndEndTogether()
    {
        await using var window = await SharedBrowser.OpenAsync(Home);
        var edges = await window.Page.EvaluateAsync<float[]>(
            """
            (() => {
              const edges = name => document.querySelector(name).getBoundingClientRect();
              const [lead, issue, news, documents, days] = ['.o-noi-bat .the-anh', '.o-ban-tin', '.o-tin-moi', '.o-van-ban', '.o-ngay'].map(edges);
              return [lead.top - issue.top, lead.bottom - issue.bottom, news.top - documents.top, news.bottom - days.bottom];
            })()
            """);
        Assert.All(edges, apart => Assert.InRange(apart, -1f, 1f));
    }

    /// <summary>Whichever blocks the editors choose, and in whichever order.</summary>
    [BrowserFact]
    public async Task BlocksOfAnyChoice_LeaveNoHole_AndKeepTheirOrder()
    {
        string[] choices =
        [
            "ban_tin, van_ban_moi, tin_moi, ngay_trong_thang, hoat_dong",
            "tin_noi_bat, tin_moi, ngay_trong_thang",
            "tin_noi_bat, van_ban_moi, ngay_trong_thang",
            "ban_tin, ngay_trong_thang, van_ban_moi",
            "tin_moi, hoat_dong, van_ban_moi, ban_tin",
            "{ ten: Gương, chuyen_muc: guong-dien-hinh }, tin_noi_bat, ban_tin, { ten: Mới, kieu: danh_sach }, tin_moi, van_ban_moi",
        ];
        await using var preview = await SamplePreview.StartAsync();
        var found = new List<string>();
        foreach (var blocks in choices)
        {
            preview.Edit("input/cau-hinh.yml", settings => Regex.Replace(settings, "(?m)^trang_chu:.*$", $"trang_chu: [{blocks}]"));
            await preview.RestartAsync();
            await using var window = await preview.OpenAsync(Home);
            foreach (var look in new[] { Look.Phone, Look.Tablet, Look.Desktop })
            {
                await window.ShowAsync(look);
                found.AddRange((await window.Page.EvaluateAsync<string[]>(Holes)).Select(hole => $"{blocks} at {look.Width}: {hole}"));
            }
        }

        Expect.Nothing(found);
    }

    [BrowserFact]
    public async Task SectionTitles_AreClearlyLargerThanTitlesOfItems()
    {
        await using var window = await SharedBrowser.OpenAsync(Home, Look.Phone);
        foreach (var look in new[] { Look.Phone, Look.Desktop })
        {
            await window.ShowAsync(look);
            var sizes = await window.Page.EvaluateAsync<float[]>(
                "['.o-tin-moi > h2', '.o-tin-moi h3'].map(title => parseFloat(getComputedStyle(document.querySelector(title)).fontSize))");
            Assert.True(sizes[0] >= 1.2 * sizes[1], $"at {look.Width}: {sizes[0]} and {sizes[1]} px");
        }
    }

    [BrowserFact]
    public async Task NewestDocuments_AreTheRegistersNewestByDateOfIssue()
    {
        await using var window = await SharedBrowser.OpenAsync(Home);
        var days = await DaysAsync(window, ".o-van-ban article time");
        Assert.Equal(days.OrderDescending(), days);
        var codes = await window.Page.Locator(".o-van-ban .hang-van-ban-so:visible").EvaluateAllAsync<string[]>("lines => lines.map(line => line.firstChild.textContent.trim())");
        Assert.Equal(5, codes.Length);

        await window.GoAsync("/van-ban/");
        var register = await window.Page.Locator(".bang-tra-cuu tbody tr:visible").EvaluateAllAsync<string[]>(
            """
            rows => rows.filter(row => row.querySelector("[data-nhan='Trích yếu'] p") && row.querySelector("[data-nhan='Ngày ban hành'] time"))
              .map(row => row.querySelector("th").textContent.trim())
            """);
        Assert.Equal(register.Take(codes.Length), codes);
    }

    [BrowserFact]
    public async Task Days_AreTheNextOnes_TodayAmongThem()
    {
        await using var window = await SharedBrowser.OpenAsync(Home, Look.Phone);
        var days = await DaysAsync(window, ".o-ngay time");
        Assert.Equal(4, days.Count);
        Assert.Equal(days.Order(), days);
        Assert.Equal(new DateOnly(2026, 11, 20), days[0]);
    }

    [Fact]
    public void Pictures_StandOnceEach()
    {
        var pictures = All("main img").Select(image => image.GetAttribute("src")).ToList();
        Assert.True(pictures.Count > 3);
        Assert.Equal(pictures.Distinct(), pictures);
    }

    private static IHtmlCollection<IElement> All(string selector) => SampleSite.Built.Page(Home).Document.QuerySelectorAll(selector);

    private static async Task<IReadOnlyList<DateOnly>> DaysAsync(Window window, string selector) =>
        [.. (await window.Page.Locator(selector + ":visible").EvaluateAllAsync<string[]>("all => all.map(one => one.dateTime)")).Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture))];
}
