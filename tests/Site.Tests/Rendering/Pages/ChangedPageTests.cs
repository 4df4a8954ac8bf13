using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Cli.Pipeline;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>What readers see of an article that was corrected or withdrawn, in the theme that ships.</summary>
public sealed class ChangedPageTests : IDisposable
{
    private const string Page = "tin-tuc/mot/index.html";

    private readonly TemporaryFolder _site = new();

    public ChangedPageTests() =>
        _site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Withdrawn_SaysWhyAtItsAddress_AndIsNowhereElse()
    {
        Write("trang_thai: rut\nly_do_rut: Số liệu <chưa> đúng.");
        var files = Made();
        var page = Parse(files[Page]);
        Assert.Equal("Bài đã được rút", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Bài ở địa chỉ này không còn được đăng. Lý do: Số liệu <chưa> đúng.", page.QuerySelector(".sapo")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(files, file => Encoding.UTF8.GetString(file.Value).Contains("BIMATCU", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Key != Page && Encoding.UTF8.GetString(file.Value).Contains("tin-tuc/mot/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pham_vi: noi_bo\ntrang_thai: rut", Edition.Public, false)]
    [InlineData("pham_vi: noi_bo\ntrang_thai: rut", Edition.Internal, true)]
    [InlineData("trang_thai: nhap\nly_do_rut: Chưa rút.", Edition.Public, false)]
    public void Withdrawn_IsToldToThoseWhoCouldReadIt(string state, Edition edition, bool told)
    {
        Write(state);
        Assert.Equal(told, Made(edition).ContainsKey(Page));
    }

    [Fact]
    public void Withdrawn_GivesWayToThePageThatTookItsAddress()
    {
        Write("trang_thai: rut");
        _site.WriteFile("input/tin-tuc/hai.md", "---\ntieu_de: Tin hai (mẫu)\nngay: 2026-11-19\nduong_dan_cu: /tin-tuc/mot/\n---\n\nHai.\n");
        var files = Made();
        Assert.DoesNotContain(Page, files.Keys);
        Assert.Contains("/tin-tuc/mot/ /tin-tuc/hai/ 301", Encoding.UTF8.GetString(files["_redirects"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrected_SaysWhenAndWhat_ToReadersFeedsAndSearchEngines()
    {
        Write("cap_nhat: 2026-11-20\nly_do_cap_nhat: Sửa số đảng viên <dự> họp.");
        var files = Made();
        Assert.Equal("Cập nhật 20/11/2026: Sửa số đảng viên <dự> họp.", Parse(files[Page]).QuerySelector(".cap-nhat")!.TextContent);
        Assert.Contains("\"dateModified\":\"2026-11-20\"", Encoding.UTF8.GetString(files[Page]).Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<atom:updated>2026-11-20T00:00:00+07:00</atom:updated>", Encoding.UTF8.GetString(files["tin-tuc/rss.xml"]), StringComparison.Ordinal);
        Assert.Contains("<lastmod>2026-11-20</lastmod>", Encoding.UTF8.GetString(files["sitemap.xml"]), StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private void Write(string keys) =>
        _site.WriteFile("input/tin-tuc/mot.md", $"---\ntieu_de: BIMATCU một (mẫu)\nngay: 2026-11-18\n{keys}\n---\n\nBIMATCU trong bài.\n");

    private ImmutableSortedDictionary<string, byte[]> Made(Edition edition = Edition.Public) =>
        SiteRun.Render(SiteRun.Request(_site["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" });
}
