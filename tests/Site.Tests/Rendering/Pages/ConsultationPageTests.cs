using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

/// <summary>Lấy ý kiến in the theme that ships, on 20 November 2026 unless a test says otherwise.</summary>
public sealed class ConsultationPageTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public ConsultationPageTests() =>
        _site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void List_HasTheOpenOnesFirst_ThenTheClosedOnesWithWhatCameOfThem()
    {
        All();
        var page = Parse(Made()["lay-y-kien/index.html"]);
        Assert.Equal(["Đang lấy ý kiến: Sớm, Muộn", "Đã hết hạn góp ý: Có kết quả, Chưa có kết quả"], Groups(page));
        Assert.Equal(
            ["Tiếp thu một ý <a>; xem https://khoi.example/kq", "Chưa công bố kết quả."],
            Texts(page, "dt").Zip(Texts(page, "dd")).Where(fact => fact.First.StartsWith("Kết quả", StringComparison.Ordinal)).Select(fact => fact.Second));
        Assert.Contains("Kết quả, công bố ngày 10/11/2026", Texts(page, "dt"));
        Assert.Equal(["mailto:gop-y@khoi.example"], page.QuerySelectorAll("main a[href^='mailto:']").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void HomePage_NamesTheOpenOnes_AndSaysNothingWhenNoneIs()
    {
        All();
        var block = Parse(Made()["index.html"]).QuerySelector(".o-lay-y-kien")!;
        Assert.Equal(["Sớm", "Muộn"], Texts(block, "li > a"));
        Assert.Equal("/lay-y-kien/", block.QuerySelector(".o-tat-ca a")!.GetAttribute("href"));
        Assert.Null(Parse(Made(on: "2026-12-21")["index.html"]).QuerySelector(".o-lay-y-kien"));
    }

    [Theory]
    [InlineData("2026-12-15", "Đang lấy ý kiến", "Nhận ý kiến|Cách góp ý")]
    [InlineData("2026-12-16", "Đã hết hạn góp ý", "Hạn góp ý|Kết quả")]
    public void Head_SaysItUntilTheLastDayIsOver(string day, string state, string facts)
    {
        All();
        var head = Parse(Made(on: day)["tin-tuc/som/index.html"]).QuerySelector(".bai-dau .y-kien-bai")!;
        Assert.Equal(state, head.QuerySelector("p")!.TextContent);
        Assert.Equal(facts, string.Join('|', Texts(head, "dt")));
        Assert.NotNull(Parse(Made()["muon/index.html"]).QuerySelector(".bai-dau .y-kien-bai"));
    }

    [Fact]
    public void InternalOne_IsInTheInternalEditionAlone()
    {
        Write("tin-tuc/kin", "Chuyện kín", "pham_vi: noi_bo\nlay_y_kien: { den: 2026-12-15, cach_gop_y: Nói tại chi bộ }\n");
        Assert.DoesNotContain(Made(), file => file.Key.StartsWith("lay-y-kien", StringComparison.Ordinal));
        Assert.Equal(["Đang lấy ý kiến: Chuyện kín"], Groups(Parse(Made(Edition.Internal)["lay-y-kien/index.html"])));
    }

    [Fact]
    public void SiteThatNeverAsked_HasNoSuchPage()
    {
        Write("tin-tuc/tin", "Tin thường", string.Empty);
        Assert.DoesNotContain(Made(), file => file.Key.StartsWith("lay-y-kien", StringComparison.Ordinal));
    }

    private void All()
    {
        Write("tin-tuc/som", "Sớm", "lay_y_kien: { den: 2026-12-15, cach_gop_y: Gửi thư về gop-y@khoi.example }\n");
        Write("trang/muon", "Muộn", "lay_y_kien: { den: 2026-12-20, doi_tuong: Đảng viên, cach_gop_y: Nói tại chi bộ }\n");
        Write("tin-tuc/co", "Có kết quả", "lay_y_kien: { den: 2026-11-05, cach_gop_y: Nói tại chi bộ, ket_qua: Tiếp thu một ý <a>; xem https://khoi.example/kq, ngay_ket_qua: 2026-11-10 }\n");
        Write("tin-tuc/chua", "Chưa có kết quả", "lay_y_kien: { den: 2026-11-04, cach_gop_y: Nói tại chi bộ }\n");
        Write("tin-tuc/tin", "Tin thường", string.Empty);
    }

    private static IEnumerable<string> Groups(IParentNode page) => page.QuerySelectorAll(".nhom-y-kien")
        .Select(group => $"{group.QuerySelector("h2")!.TextContent}: {string.Join(", ", Texts(group, "h3"))}");

    private static IEnumerable<string> Texts(IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private void Write(string path, string title, string keys) =>
        _site.WriteFile($"input/{path}.md", $"---\ntieu_de: {title}\nngay: 2026-11-01\n{keys}---\n\nBài.\n");

    private ImmutableSortedDictionary<string, byte[]> Made(Edition edition = Edition.Public, string? on = null)
    {
        var request = SiteRun.Request(_site["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" };
        return SiteRun.Render(on is null ? request : request with { Now = VietnamTime.At(DateOnly.ParseExact(on, "yyyy-MM-dd"), new TimeOnly(8, 0)) });
    }
}
