using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Cli.Pipeline;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>Chuyên đề năm in the theme that ships: its page, its block on the home page, and the way to it from what belongs to it.</summary>
public sealed class StudyThemePageTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public StudyThemePageTests()
    {
        _site.WriteFile("input/cau-hinh.yml", """
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            chuyen_trang:
              - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
              - { thu_muc: ke-hoach, loai: ke_hoach, ten: Kế hoạch }
              - { thu_muc: chuyen-de, loai: chuyen_de, ten: Chuyên đề năm }
            """);
        _site.WriteFile("input/tep/tai-lieu.txt", "Tài liệu mẫu.");
        Theme(2026, "van_ban: Kế hoạch số 147-KH/TU ngày 30/01/2020\ngoi_y_thao_luan: [Câu <một>?]\ntep_dinh_kem: [{ tep: /tep/tai-lieu.txt, ten: Tài liệu }]");
        Theme(2025);
        _site.WriteFile("input/ke-hoach/1-kh-duk.md", """
            ---
            tieu_de: Thực hiện chuyên đề (mẫu)
            ngay: 2026-02-01
            so_ky_hieu: 1-KH/ĐUK
            ngay_ban_hanh: 2026-02-01
            co_quan_ban_hanh: Đảng ủy Khối (mẫu)
            can_cu: [Kế hoạch số 147-KH/TU ngày 30/01/2020]
            ---

            Kế hoạch.
            """);
        for (var number = 1; number <= 7; number++)
        {
            News(number, "chuyen_de: 2026");
        }

        News(8, "chuyen_de: 2026\npham_vi: noi_bo");
        News(9, "chuyen_de: 2025");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Page_GathersItsDocument_WhatCarriesItOut_NewsQuestionsAndMaterials()
    {
        var page = Parse(Made()["chuyen-de/2026/index.html"]);
        Assert.Equal("Chuyên đề năm 2026 (mẫu)", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Năm 2026"], Texts(page, ".bai-dau .nhan-muc span"));
        Assert.Equal("/van-ban/147-kh-tu/", page.QuerySelectorAll(".bai-ben a").Single(link => link.TextContent.Contains("147-KH/TU", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Equal(["01-KH/ĐUK"], Texts(page, ".van-ban-thuc-hien a"));
        Assert.Equal(["Câu <một>?"], Texts(page, ".bai-than ol li"));
        Assert.Equal("/tep/tai-lieu.txt", page.QuerySelector(".tep-kem a")!.GetAttribute("href"));
        Assert.Equal(["Tin 7 (mẫu)", "Tin 6 (mẫu)", "Tin 5 (mẫu)", "Tin 4 (mẫu)", "Tin 3 (mẫu)", "Tin 2 (mẫu)"], Texts(page, ".thuoc-chuyen-de .the-ten"));
        Assert.Equal("/chuyen-de/2026/tat-ca/", page.QuerySelector(".bai-than .o-tat-ca a")!.GetAttribute("href"));
        Assert.Equal(["2025: Chuyên đề năm 2025 (mẫu)"], Texts(page, ".bai-ben .lien-quan a"));
    }

    [Fact]
    public void AllOfATheme_HasAPageWhereItsOwnDoesNotShowThem_WithoutInternalOnes()
    {
        var files = Made();
        var all = Parse(files["chuyen-de/2026/tat-ca/index.html"]);
        Assert.Equal(7, all.QuerySelectorAll(".the-ten").Length);
        Assert.Contains("/chuyen-de/2026/", all.QuerySelectorAll(".duong-dan a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("chuyen-de/2025/tat-ca/index.html", files.Keys);
        Assert.Equal(8, Parse(Made(Edition.Internal)["chuyen-de/2026/tat-ca/index.html"]).QuerySelectorAll(".the-ten").Length);
    }

    [Fact]
    public void List_StandsByYear() => Assert.Equal(["Chuyên đề năm 2026 (mẫu)", "Chuyên đề năm 2025 (mẫu)"], Texts(Parse(Made()["chuyen-de/index.html"]), ".ds-tin .the-ten"));

    [Fact]
    public void Article_LeadsToItsTheme() =>
        Assert.Equal("/chuyen-de/2025/", Parse(Made()["tin-tuc/tin-9/index.html"]).QuerySelectorAll(".bai-dau .nhan-muc a").Single(link => link.TextContent == "Chuyên đề năm 2025").GetAttribute("href"));

    [Theory]
    [InlineData(2026, "Chuyên đề năm 2026", "Tin 7 (mẫu)|Tin 6 (mẫu)|Tin 5 (mẫu)")]
    [InlineData(2025, "Chuyên đề năm 2025", "Tin 9 (mẫu)")]
    [InlineData(2027, "", "")]
    public void Home_ShowsTheThemeOfTheYear(int year, string title, string newest)
    {
        var page = Parse(Made(on: new DateOnly(year, 12, 31))["index.html"]);
        Assert.Equal(title, string.Concat(Texts(page, ".o-chuyen-de > h2")));
        Assert.Equal(newest, string.Join('|', Texts(page, ".o-chuyen-de li a")));
    }

    [Fact]
    public void ThemeAlone_WithoutASection_IsToldLikeAnyFolderThatNobodyDeclared()
    {
        _site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        Assert.Contains(SitePipeline.Run(Request(Edition.Public)).Diagnostics, told => told.File?.InsideRoom == "chuyen-de/2026.md");
    }

    private static IEnumerable<string> Texts(IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private void Theme(int year, string keys = "nguon: Mẫu") =>
        _site.WriteFile($"input/chuyen-de/{year}.md", $"---\ntieu_de: Chuyên đề năm {year} (mẫu)\nngay: 2026-01-15\nnam: {year}\n{keys}\n---\n\nChuyên đề.\n");

    private void News(int number, string keys) =>
        _site.WriteFile($"input/tin-tuc/tin-{number}.md", $"---\ntieu_de: Tin {number} (mẫu)\nngay: 2025-02-{number:00}\n{keys}\n---\n\nTin.\n");

    private BuildRequest Request(Edition edition) => SiteRun.Request(_site["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" };

    private ImmutableSortedDictionary<string, byte[]> Made(Edition edition = Edition.Public, DateOnly? on = null) =>
        SiteRun.Render(on is { } day ? Request(edition) with { Now = new Moment(day).Begin } : Request(edition));
}
