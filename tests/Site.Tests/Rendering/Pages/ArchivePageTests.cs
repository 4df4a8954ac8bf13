using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Cli.Pipeline;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>Lưu trữ in the theme that ships: a whole site that has been kept since 1 November 2026, on the 20th.</summary>
public sealed class ArchivePageTests : IDisposable
{
    private const string Successor = "luu_tru: { tu: 2026-11-01, ke_thua: Đảng bộ <mới> (mẫu), dia_chi: \"https://moi.example/trang/\" }\n";

    private readonly SiteCopy _site = new("tron-ven");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void EveryPage_OnScreenAndOnPaper_SaysSoAndLeadsToTheSuccessor()
    {
        var pages = Made(Successor).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Contains(pages, page => page.Key == "404.html");
        Assert.Contains(pages, page => page.Key == "ban-tin/2026-11/in/index.html");
        Assert.All(pages, page =>
        {
            var line = Parse(page.Value).QuerySelector(".bao-luu-tru p, main > .luu-tru");
            Assert.True(line is not null, page.Key);
            Assert.StartsWith("Trang này được lưu trữ từ ngày 01/11/2026 và không cập nhật nữa. Nơi kế thừa: Đảng bộ <mới> (mẫu)", line.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal("https://moi.example/trang/", line.QuerySelector("a")!.GetAttribute("href"));
        });
        Assert.Contains("(moi.example/trang)", Parse(pages.Single(page => page.Key == "ban-tin/2026-11/in/index.html").Value).QuerySelector(".luu-tru")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(" (moi.example/trang)", Parse(pages.Single(page => page.Key == "index.html").Value).QuerySelector(".bao-luu-tru .chi-in")!.TextContent);
    }

    [Fact]
    public void HomePage_HasWhatIsKept_AndNothingNewOrToCome()
    {
        var home = Parse(Made(Successor)["index.html"]);
        Assert.Equal(["Trang này còn lưu"], home.QuerySelectorAll("main h2").Select(title => title.TextContent));
        var links = home.QuerySelectorAll(".o-con-luu a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["/van-ban/", "/ban-tin/", "/ban-tin/2026/"], links.Take(3));
        Assert.Contains("/to-chuc/", links);
        Assert.Contains("/tin-tuc/2025/", links);
        Assert.Contains("/lay-y-kien/", links);
    }

    [Fact]
    public void Consultations_AreAllClosed()
    {
        var files = Made(Successor);
        Assert.Equal(["Đã hết hạn góp ý"], Parse(files["lay-y-kien/index.html"]).QuerySelectorAll(".nhom-y-kien h2").Select(title => title.TextContent));
        Assert.Equal("Đã hết hạn góp ý", Parse(files["gioi-thieu/index.html"]).QuerySelector(".y-kien-bai p")!.TextContent);
    }

    [Fact]
    public void SearchEngines_FindAllThatWasThere()
    {
        var before = Made(string.Empty);
        var after = Made(Successor);
        Assert.Equal(Encoding.UTF8.GetString(before["robots.txt"]), Encoding.UTF8.GetString(after["robots.txt"]));
        // All but the calendar of the year to come: nothing comes any more.
        var toCome = "  <url>\n    <loc>https://khoi.example/lich/2027/</loc>\n  </url>\n";
        Assert.Contains(toCome, Encoding.UTF8.GetString(before["sitemap.xml"]), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(before["sitemap.xml"]).Replace(toCome, string.Empty, StringComparison.Ordinal), Encoding.UTF8.GetString(after["sitemap.xml"]));
        Assert.Equal(["lich/2027/index.html"], before.Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Except(after.Keys));
        Assert.DoesNotContain("noindex", Encoding.UTF8.GetString(after["tin-tuc/2026/hai/index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("luu_tru: 2026-11-20\n", "Trang này được lưu trữ từ ngày 20/11/2026 và không cập nhật nữa.")]
    [InlineData("luu_tru: { tu: 2026-11-20, loi: Giữ để tra cứu., dia_chi: https://moi.example }\n", "Giữ để tra cứu. Nơi kế thừa: moi.example.")]
    [InlineData("luu_tru: { tu: 2026-11-20, ke_thua: Đảng bộ mới (mẫu) }\n", "Trang này được lưu trữ từ ngày 20/11/2026 và không cập nhật nữa. Nơi kế thừa: Đảng bộ mới (mẫu).")]
    public void Line_SaysWhatTheSettingsSay(string settings, string text) =>
        Assert.Equal(text, Parse(Made(settings)["index.html"]).QuerySelector(".bao-luu-tru")!.TextContent.Trim());

    [Fact]
    public void DayBeforeTheFirst_ChangesNothing() =>
        Assert.Equal(string.Empty, TreeDifference.Of(Made(string.Empty), Made("luu_tru: 2026-11-21\n")));

    [Fact]
    public void Build_RemindsOfNoIssue()
    {
        File.WriteAllText(Path.Combine(_site.Input, "ban-tin", "2026-09.md"), "---\ntieu_de: Bản tin tháng 9 (mẫu)\nngay: 2026-09-01\nthang: 2026-09\nhan_phat_hanh: 2026-09-02\ntrang_thai: nhap\n---\n\nNháp.\n");
        Assert.Single(Built(string.Empty).Summary.LateBulletins);
        Assert.Empty(Built(Successor).Summary.LateBulletins);
    }

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private BuildRequest Request(string settings)
    {
        var file = Path.Combine(_site.Input, "cau-hinh.yml");
        var kept = string.Concat(File.ReadLines(file).Where(line => !line.StartsWith("luu_tru", StringComparison.Ordinal)).Select(line => line + "\n"));
        File.WriteAllText(file, kept + settings);
        return SiteRun.Request(_site.Input, Edition.Public, Repository.PathOf("themes")) with { ThemeName = "khoi", Now = VietnamTime.At(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)) };
    }

    private BuiltSite Built(string settings) => Assert.IsType<BuiltSite>(SitePipeline.Run(Request(settings)));

    private ImmutableSortedDictionary<string, byte[]> Made(string settings) => SiteRun.Render(Request(settings));
}
