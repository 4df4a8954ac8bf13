using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>Lịch in the theme that ships, on 20 November 2026.</summary>
public sealed class CalendarPageTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public CalendarPageTests()
    {
        _site.WriteFile("input/cau-hinh.yml", """
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            ma_co_quan: [ĐUK]
            chuyen_trang:
              - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
              - { thu_muc: ke-hoach, loai: ke_hoach, ten: Kế hoạch }
              - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }
            ban_tin: { ngay_sinh_hoat: 3 }
            """);
        _site.WriteFile("input/_du-lieu/to-chuc.yml", "- { id: chi-bo-mot, ten: Chi bộ Một (mẫu), loai: chi_bo }\n");
        _site.WriteFile("input/_du-lieu/ngay-ky-niem.yml", """
            - { ten: Ngày thành lập Đảng (mẫu), ngay: "03/02", nam: 1930, lon: true }
            - { ten: Giỗ Tổ (mẫu), am_lich: "10/03", duong_lich: [2027-04-16] }
            """);
        _site.WriteFile("input/ke-hoach/mot.md", """
            ---
            tieu_de: Kế hoạch (mẫu)
            ngay: 2026-11-01
            so_ky_hieu: 1-KH/ĐUK
            ngay_ban_hanh: 2026-11-01
            co_quan_ban_hanh: Đảng ủy Khối (mẫu)
            nhiem_vu:
              - { noi_dung: Việc <một>, chu_tri: chi-bo-mot, thoi_han: 2026-11-10 }
              - { noi_dung: Việc xưa, thoi_han: 2022-05-01, trang_thai: xong }
            ---

            Bài.
            """);
        _site.WriteFile("input/ban-tin/2026-12.md", """
            ---
            tieu_de: Bản tin tháng 12 (mẫu)
            ngay: 2026-11-19
            thang: 2026-12
            chot: 2026-11-28
            ngay_sinh_hoat: 2026-12-05
            ---

            Lời mở đầu.
            """);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Page_ListsTwelveMonths_WithWhatEachDayIs()
    {
        var page = Parse(Made()["lich/index.html"]);
        Assert.Equal(
            [
                "10/11/2026 Thứ Ba | Việc <một> | Hạn công việc, Quá hạn, Chủ trì: Chi bộ Một (mẫu), Theo Kế hoạch số 01-KH/ĐUK ngày 01/11/2026",
                "28/11/2026 Thứ Bảy | Chốt bài cho bản tin tháng 12 năm 2026 | Bản tin",
            ],
            Events(page, "thang_2026_11").Skip(1));
        Assert.Equal(
            ["02/12/2026 Thứ Tư | Hạn phát hành bản tin tháng 12 năm 2026 | Bản tin", "05/12/2026 Thứ Bảy | Sinh hoạt chi bộ tháng 12 năm 2026 | Sinh hoạt chi bộ"],
            Events(page, "thang_2026_12"));
        Assert.Equal(["03/02/2027 Thứ Tư | Ngày thành lập Đảng (mẫu), 97 năm | Ngày kỷ niệm", "03/02/2027 Thứ Tư | Sinh hoạt chi bộ tháng 2 năm 2027 | Sinh hoạt chi bộ"], Events(page, "thang_2027_02"));
        Assert.Equal("16/4/2027 Thứ Sáu | Giỗ Tổ (mẫu) | Ngày kỷ niệm, 10/3 âm lịch", Events(page, "thang_2027_04").Last());
        Assert.Equal(12, page.QuerySelectorAll(".lich-thang").Length);
        Assert.Equal(page.QuerySelectorAll(".lich-thang h2").Select(head => "#" + head.Id), page.QuerySelectorAll("[aria-label='Đến tháng'] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["/ke-hoach/mot/", "/to-chuc/chi-bo-mot/"], page.QuerySelectorAll("[aria-labelledby=thang_2026_11] .the-ghi a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal("/ban-tin/2026-12/", page.QuerySelector("[aria-labelledby=thang_2026_12] .lich-ten a")!.GetAttribute("href"));
    }

    [Fact]
    public void Years_HavePagesOfTheirOwn()
    {
        var files = Made();
        Assert.Equal(["12 tháng tới", "2027", "2026", "2022", "Đưa lịch vào điện thoại"], Texts(Parse(files["lich/index.html"]), "[aria-label='Chọn năm'] a"));
        Assert.StartsWith("15 ngày cần nhớ", Parse(files["lich/2026/index.html"]).QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
        var old = Parse(files["lich/2022/index.html"]);
        // Commemorative days come every year; the meetings' day is this year's.
        Assert.Equal(["Ngày thành lập Đảng (mẫu), 92 năm", "Việc xưa"], Texts(old, ".lich-ten"));
        Assert.Equal("2022", old.QuerySelector(".chon-nam [aria-current]")!.TextContent);
        Assert.Empty(Texts(old, ".tep-lich li"));
    }

    [Fact]
    public void Files_CanBeFollowedOrTakenOnce_AndTheUnitsPageHasItsOwn()
    {
        var files = Made();
        var page = Parse(files["lich/index.html"]);
        Assert.Equal(
            ["webcal://khoi.example/lich/lich.ics", "/lich/lich.ics", "webcal://khoi.example/lich/ngay-ky-niem.ics", "/lich/ngay-ky-niem.ics", "webcal://khoi.example/lich/sinh-hoat.ics", "/lich/sinh-hoat.ics", "webcal://khoi.example/lich/ban-tin.ics", "/lich/ban-tin.ics", "webcal://khoi.example/lich/viec.ics", "/lich/viec.ics", "webcal://khoi.example/to-chuc/chi-bo-mot/lich.ics", "/to-chuc/chi-bo-mot/lich.ics"],
            page.QuerySelectorAll(".tep-lich a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".tep-lich a[download]"), link => Assert.Contains(link.GetAttribute("href")![1..], files.Keys));
        Assert.Equal(["webcal://khoi.example/to-chuc/chi-bo-mot/lich.ics", "/to-chuc/chi-bo-mot/lich.ics"], Parse(files["to-chuc/chi-bo-mot/index.html"]).QuerySelectorAll(".tep-lich a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void InternalCalendar_IsNotForServicesOutside()
    {
        _site.WriteFile("input/ke-hoach/kin.md", """
            ---
            tieu_de: Kế hoạch kín (mẫu)
            ngay: 2026-11-01
            pham_vi: noi_bo
            so_ky_hieu: 2-KH/ĐUK
            ngay_ban_hanh: 2026-11-01
            co_quan_ban_hanh: Đảng ủy Khối (mẫu)
            nhiem_vu:
              - { noi_dung: Việc kín, thoi_han: 2026-12-10 }
            ---

            Bài.
            """);
        var inside = Made(Edition.Internal);
        var page = Parse(inside["lich/index.html"]);
        Assert.DoesNotContain(page.Links, link => link.GetAttribute("href")!.StartsWith("webcal", StringComparison.Ordinal));
        Assert.Contains("không đưa lên lịch dùng chung", page.QuerySelector(".lay-lich")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Việc kín", Encoding.UTF8.GetString(inside["lich/viec.ics"]), StringComparison.Ordinal);
        Assert.DoesNotContain(Made(), file => Encoding.UTF8.GetString(file.Value).Contains("Việc kín", StringComparison.Ordinal));
    }

    [Fact]
    public void HomePagesDays_LeadToTheCalendar() =>
        Assert.Equal("/lich/", Parse(Made()["index.html"]).QuerySelector(".o-ngay .o-tat-ca a")!.GetAttribute("href"));

    [Fact]
    public void SiteWithoutAnyDay_HasNoCalendar()
    {
        using var site = new TemporaryFolder();
        site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        site.WriteFile("input/_du-lieu/to-chuc.yml", "- { id: chi-bo-mot, ten: Chi bộ Một (mẫu), loai: chi_bo }\n");
        var files = Made(folder: site);
        Assert.DoesNotContain(files.Keys, file => file.StartsWith("lich/", StringComparison.Ordinal) || file.EndsWith(".ics", StringComparison.Ordinal));
        Assert.Empty(Parse(files["to-chuc/chi-bo-mot/index.html"]).QuerySelectorAll(".tep-lich"));
        Assert.Null(Parse(files["index.html"]).QuerySelector(".o-ngay .o-tat-ca"));
    }

    private static IEnumerable<string> Events(IParentNode page, string month) => page.QuerySelectorAll($"[aria-labelledby={month}] li").Select(known =>
        $"{known.QuerySelector(".lich-ngay")!.TextContent.Trim()} | {known.QuerySelector(".lich-ten")!.TextContent} | {string.Join(", ", Texts(known, ".the-ghi > span"))}");

    private static IEnumerable<string> Texts(IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private ImmutableSortedDictionary<string, byte[]> Made(Edition edition = Edition.Public, TemporaryFolder? folder = null) =>
        SiteRun.Render(SiteRun.Request((folder ?? _site)["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" });
}
