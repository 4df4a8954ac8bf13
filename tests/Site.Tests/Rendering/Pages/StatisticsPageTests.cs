using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>A year in numbers, in the theme that ships: what is counted of the whole site.</summary>
public sealed class StatisticsPageTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public StatisticsPageTests()
    {
        _site.WriteFile("input/cau-hinh.yml", """
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            chuyen_trang:
              - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
              - { thu_muc: hoat-dong, loai: hoat_dong, ten: Hoạt động cơ sở }
              - { thu_muc: chuyen-de, loai: chuyen_de, ten: Chuyên đề }
            """);
        _site.WriteFile("input/_du-lieu/to-chuc.yml", "- { id: chi-bo-mot, ten: Chi bộ Một (mẫu), loai: chi_bo }\n");
        Write("hoat-dong/hop", "2026-11-01", "to_chuc: chi-bo-mot\ntac_gia: Trần Hòa");
        Write("hoat-dong/cu", "2025-03-01", "to_chuc: chi-bo-mot\ntac_gia: Lê An");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Consultations_AreCountedInTheYearOfTheirLastDay()
    {
        Write("tin-tuc/mo", "2026-10-01", "lay_y_kien: { den: 2026-12-15, cach_gop_y: Tại chi bộ }");
        Write("tin-tuc/xong", "2026-10-01", "lay_y_kien: { den: 2026-10-15, cach_gop_y: Tại chi bộ, ket_qua: Tiếp thu, ngay_ket_qua: 2026-10-20 }");
        Write("tin-tuc/cu", "2025-10-01", "lay_y_kien: { den: 2025-10-15, cach_gop_y: Tại chi bộ }");
        Assert.Equal(["Đang mở 1", "Đã có kết quả 1"], Facts(Page("hoat-dong/thong-ke"), "Lấy ý kiến"));
        Assert.Equal(["Chưa có kết quả 1"], Facts(Page("hoat-dong/thong-ke/2025"), "Lấy ý kiến"));
    }

    [Fact]
    public void Authors_AreThoseOfTheWholeSite_WhoWroteMostFirst()
    {
        Write("tin-tuc/mot", "2026-10-01", "tac_gia: Lê An");
        Write("tin-tuc/hai", "2026-10-02", "tac_gia: Lê An");
        Write("tin-tuc/ba", "2026-10-03", "tac_gia: Trần Hoà");
        Write("tin-tuc/bon", "2026-10-04", "tac_gia: \"<b>Ai\"");
        Write("tin-tuc/nhap", "2026-10-05", "tac_gia: Người kín\ntrang_thai: nhap");
        Assert.Equal(["Lê An 2", "Trần Hoà 2", "<b>Ai 1"], Facts(Page("hoat-dong/thong-ke"), "Theo tác giả, cả trang"));
        Assert.Equal(["Lê An 1"], Facts(Page("hoat-dong/thong-ke/2025"), "Theo tác giả, cả trang"));
    }

    [Fact]
    public void Authors_BeyondTwenty_AreOneLine()
    {
        for (var at = 0; at < 21; at++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"tin-tuc/{at}"), "2026-10-01", string.Create(CultureInfo.InvariantCulture, $"tac_gia: Tác giả {at:00}"));
        }

        var facts = Facts(Page("hoat-dong/thong-ke"), "Theo tác giả, cả trang");
        Assert.Equal((21, "Tác giả 00 1", "2 tác giả khác 2"), (facts.Count, facts[0], facts[^1]));
    }

    [Fact]
    public void Topics_AreTheYearsThemeAndItsPractices()
    {
        _site.WriteFile("input/chuyen-de/2026.md", "---\ntieu_de: Đoàn kết (mẫu)\nnam: 2026\nngay: 2026-01-10\n---\n\nNội dung.\n");
        Write("tin-tuc/mot", "2026-10-01", "chuyen_de: 2026\nthe_loai: mo_hinh");
        Write("tin-tuc/hai", "2026-10-02", "chuyen_de: 2026");
        var page = Page("hoat-dong/thong-ke");
        Assert.Equal(["Chuyên đề năm 2026: Đoàn kết (mẫu) (2 bài)", "Mô hình hay, cách làm tốt, mới trong năm (1 bài)"], Topics(page));
        Assert.Equal(["/chuyen-de/2026/", "/mo-hinh/"], page.QuerySelectorAll(".thong-ke-bang .loi-di:not(.nhieu-cot) a").Select(link => link.GetAttribute("href")));
        Assert.Empty(Topics(Page("hoat-dong/thong-ke/2025")));
    }

    private void Write(string name, string day, string keys) => _site.WriteFile($"input/{name}.md", $"---\ntieu_de: Bài {name}\nngay: {day}\n{keys}\n---\n\nNội dung.\n");

    private IHtmlDocument Page(string folder)
    {
        ImmutableSortedDictionary<string, byte[]> files = SiteRun.Render(SiteRun.Request(_site["input"], themes: Repository.PathOf("themes")) with { ThemeName = "khoi" });
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[folder + "/index.html"]));
    }

    private static List<string> Topics(IHtmlDocument page) => [.. page.QuerySelectorAll(".thong-ke-bang .loi-di:not(.nhieu-cot) li").Select(line => line.TextContent)];

    /// <summary>The lines below a heading.</summary>
    private static List<string> Facts(IHtmlDocument page, string heading) =>
        [.. page.QuerySelectorAll(".thong-ke-bang").Where(part => part.QuerySelector("h2")?.TextContent == heading).SelectMany(part => part.QuerySelectorAll("dl > div")).Select(line => $"{line.Children[0].TextContent} {line.Children[1].TextContent}")];
}
