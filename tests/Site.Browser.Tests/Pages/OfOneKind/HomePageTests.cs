using System.Globalization;
using AngleSharp.Dom;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>What the home page shows, in which order and where.</summary>
public sealed class HomePageTests
{
    private const string Home = "/";

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
              const [lead, issue, news, documents, days] = ['.o-noi-bat .the-anh', '.o-ban-tin', '.o-tin-moi', '.o-van-ban', '.o-ngay ul'].map(edges);
              return [lead.top - issue.top, lead.bottom - issue.bottom, news.top - documents.top, news.bottom - days.bottom];
            })()
            """);
        Assert.All(edges, apart => Assert.InRange(apart, -1f, 1f));
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

    [Fact]
    public void NewestDocuments_AreTheRegistersNewestByDateOfIssue()
    {
        var days = Days(".o-van-ban article time");
        Assert.Equal(days.OrderDescending(), days);
        var register = SampleSite.Built.Page("/van-ban/").Document.QuerySelectorAll(".bang-tra-cuu tbody tr")
            .Where(row => row.QuerySelector("td[data-nhan='Trích yếu'] p") is not null && row.QuerySelector("td[data-nhan='Ngày ban hành'] time") is not null)
            .Select(row => row.QuerySelector("th")!.TextContent.Trim()).Take(days.Count);
        Assert.Equal(register, All(".o-van-ban .hang-van-ban-so").Select(line => line.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public void Days_AreTheNextOnes_TodayAmongThem()
    {
        var days = Days(".o-ngay time");
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

    private static List<DateOnly> Days(string selector) =>
        [.. All(selector).Select(time => DateOnly.Parse(time.GetAttribute("datetime")!, CultureInfo.InvariantCulture))];
}
