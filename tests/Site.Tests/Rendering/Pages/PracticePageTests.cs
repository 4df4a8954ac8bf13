using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>Mô hình in the theme that ships: the list of all by unit and by field, and what an article says of its own.</summary>
public sealed class PracticePageTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public PracticePageTests()
    {
        _site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        _site.WriteFile("input/_du-lieu/chuyen-muc.yml", "- { id: mot, ten: Lĩnh vực một }\n- { id: hai, ten: Lĩnh vực hai }\n");
        _site.WriteFile("input/_du-lieu/to-chuc.yml", """
            - { id: dang-bo, ten: Đảng bộ (mẫu), loai: dang_bo_co_so }
            - { id: chi-bo-mot, ten: Chi bộ Một (mẫu), loai: chi_bo, truc_thuoc: dang-bo }
            - { id: chi-bo-hai, ten: Chi bộ Hai (mẫu), loai: chi_bo, truc_thuoc: dang-bo }
            - { id: chi-bo-ba, ten: Chi bộ Ba (mẫu), loai: chi_bo_co_so }
            """);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Lists_StandByUnitAndByField()
    {
        Practices();
        var files = Made();
        var byUnit = Parse(files["mo-hinh/index.html"]);
        Assert.Equal(["Chi bộ Một (mẫu): Của một, Của cả hai", "Chi bộ Hai (mẫu): Của cả hai", "Không ghi tổ chức: Của Khối"], Groups(byUnit));
        var byField = Parse(files["mo-hinh/linh-vuc/index.html"]);
        Assert.Equal(["Lĩnh vực một: Của một", "Lĩnh vực hai: Của cả hai", "Lĩnh vực khác: Của Khối"], Groups(byField));
        Assert.Equal("Theo lĩnh vực", byField.QuerySelector(".chon-nam [aria-current]")!.TextContent);
        Assert.DoesNotContain("Tin thường", byUnit.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void CellsWithoutAny_AreForTheInternalEditionAlone()
    {
        Practices();
        Assert.Equal(["Chi bộ Ba (mẫu)"], Made(Edition.Internal) is var files ? Texts(Parse(files["mo-hinh/index.html"]), ".thong-ke-bang li") : []);
        Assert.Empty(Texts(Parse(Made()["mo-hinh/index.html"]), ".thong-ke-bang li"));
    }

    [Fact]
    public void Article_SaysSinceWhenWhatWithWhatResult_AndWhoDoesItToo()
    {
        Practices();
        var page = Parse(Made()["hoat-dong/cua-mot/index.html"]);
        var facts = page.QuerySelector(".bai-than .mo-hinh")!;
        Assert.Equal("/mo-hinh/", page.QuerySelector(".bai-than .o-tat-ca a")!.GetAttribute("href"));
        Assert.Equal(["tháng 5/2026", "Việc <một>", "Kết quả", "Chi bộ Hai (mẫu)", "Phường bạn"], facts.QuerySelectorAll("dd").Select(dd => dd.TextContent));
        Assert.Equal(["/to-chuc/chi-bo-hai/"], facts.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void SiteWithoutAny_HasNoSuchPage()
    {
        Write("tin-tuc/tin", "Tin thường", string.Empty);
        Assert.DoesNotContain(Made(), file => file.Key.StartsWith("mo-hinh", StringComparison.Ordinal));
    }

    private void Practices()
    {
        Write("hoat-dong/cua-mot", "Của một", "the_loai: mo_hinh\nto_chuc: chi-bo-mot\nchuyen_muc: mot\nmo_hinh: { tu: tháng 5/2026, viec_lam: Việc <một>, ket_qua: Kết quả, nhan_rong: [chi-bo-hai, Phường bạn] }\n", day: 19);
        Write("hoat-dong/ca-hai", "Của cả hai", "the_loai: mo_hinh\nto_chuc: [chi-bo-hai, chi-bo-mot]\nchuyen_muc: hai\n");
        Write("tin-tuc/khoi", "Của Khối", "the_loai: mo_hinh\n");
        Write("tin-tuc/tin", "Tin thường", string.Empty);
    }

    private static IEnumerable<string> Groups(IParentNode page) => page.QuerySelectorAll(".nhom-mo-hinh")
        .Select(group => $"{group.QuerySelector("h2")!.TextContent}: {string.Join(", ", Texts(group, ".the-ten"))}");

    private static IEnumerable<string> Texts(IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private void Write(string path, string title, string keys, int day = 18) =>
        _site.WriteFile($"input/{path}.md", $"---\ntieu_de: {title}\nngay: 2026-11-{day}\n{keys}---\n\nBài.\n");

    private ImmutableSortedDictionary<string, byte[]> Made(Edition edition = Edition.Public) =>
        SiteRun.Render(SiteRun.Request(_site["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" });
}
