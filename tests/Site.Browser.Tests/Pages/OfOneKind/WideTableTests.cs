using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>Tables of many columns, as plans have them, can be read on phones and on paper.</summary>
public sealed partial class WideTableTests
{
    // A column of numbers, one of long texts, others of a few words.
    private const string Insert =
        """
        ([classes, columns]) => {
          const cells = (tag, first, long, short) => [first, long, ...Array(columns - 2).fill(short)].map(text => `<${tag}>${text}</${tag}>`).join("");
          document.querySelector(".van-ban").insertAdjacentHTML("beforeend",
            `<h2 id="ten_bang">Bảng</h2><div class="bang ${classes}" id="bang_thu" role="group" aria-label="Bảng" tabindex="0"><table><thead><tr>${cells("th", "STT", "Nội dung công việc", "Đơn vị chủ trì")}</tr></thead>` +
            `<tbody><tr>${cells("td", "1", "Xây dựng kế hoạch tổ chức học tập, quán triệt nghị quyết đến toàn thể đảng viên ".repeat(2), "Ban Tuyên giáo và Dân vận")}</tr></tbody></table></div><p>Sau bảng</p>`);
        }
        """;

    // How many lines the few words take, at most.
    private const string Lines =
        """
        () => {
          const cell = document.querySelector("#bang_thu td:last-child");
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(rectangle => Math.round(rectangle.top))).size;
        }
        """;

    [BrowserTheory]
    [InlineData("bang-vua", 4)]
    [InlineData("bang-rong", 7)]
    [InlineData("bang-rat-rong", 10)]
    public async Task Columns_OnAPhone_HoldSomeWordsInALine_AndTheBoxScrolls(string classes, int columns)
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, new Look(360, 800));
        await window.Page.EvaluateAsync(Insert, new object[] { classes, columns });
        Assert.InRange(await window.Page.EvaluateAsync<int>(Lines), 1, 3);
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.querySelector('#bang_thu td').getBoundingClientRect().width < 70"));
        Assert.True(await window.Page.EvaluateAsync<bool>("() => { const box = document.querySelector('#bang_thu'); box.scrollLeft = 9999; return box.scrollLeft > 0; }"));
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.BulletinOnPaper)]
    public async Task VeryWideTable_OnPaper_LiesOnAPageOfItsOwn(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        Assert.DoesNotContain("nằm", await PagesAsync(window));
        await window.Page.EvaluateAsync(Insert, new object[] { "bang-rat-rong", 10 });
        Assert.Single(await PagesAsync(window), "nằm");
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article, "bang-rong", 7, 172)]
    [InlineData(PageKinds.BulletinOnPaper, "bang-rong", 7, 165)]
    [InlineData(PageKinds.Article, "bang-rat-rong", 10, 257)]
    [InlineData(PageKinds.BulletinOnPaper, "bang-rat-rong", 10, 252)]
    public async Task Columns_OnPaper_HoldSomeWordsInALine_AndNothingIsCut(string url, string classes, int columns, int millimetres)
    {
        await using var window = await SharedBrowser.OpenAsync(url, new Look((int)(millimetres / 25.4 * 96), 900));
        await window.Page.EvaluateAsync(Insert, new object[] { classes, columns });
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.InRange(await window.Page.EvaluateAsync<int>(Lines), 1, 3);
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.querySelector('#bang_thu table').getBoundingClientRect().right <= innerWidth + 1"));
    }

    // How each page of the PDF stands.
    private static async Task<List<string>> PagesAsync(Window window)
    {
        var pdf = Encoding.Latin1.GetString(await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        return [.. MediaBox().Matches(pdf).Select(box => Points(box, 1) > Points(box, 2) ? "nằm" : "đứng")];
    }

    private static double Points(Match box, int side) => double.Parse(box.Groups[side].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
