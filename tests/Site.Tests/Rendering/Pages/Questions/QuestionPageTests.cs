using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Cli.Pipeline;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages.Questions;

/// <summary>Hỏi đáp in the theme that ships: the list by state, a question's page, and the bulletin's answers.</summary>
public sealed class QuestionPageTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public QuestionPageTests()
    {
        _site.WriteFile("input/cau-hinh.yml", """
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            so_bai_moi_trang: 2
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            chuyen_trang:
              - { thu_muc: hoi-dap, loai: hoi_dap, ten: Hỏi đáp }
              - { thu_muc: hoat-dong, loai: hoat_dong, ten: Hoạt động }
              - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }
            """);
        _site.WriteFile("input/_du-lieu/to-chuc.yml", "- { id: chi-bo-mau, ten: Chi bộ Mẫu, loai: chi_bo }\n");
        _site.WriteFile("input/hoat-dong/viec.md", "---\ntieu_de: Việc (mẫu)\nngay: 2026-11-01\nto_chuc: chi-bo-mau\n---\n\nViệc.\n");
        Question("cho-lau", "2026-11-01", "noi_tra_loi: chi-bo-mau");
        Question("moi-nhan", "2026-11-20", "tinh_trang: dang_xem_xet");
        Question("chuyen", "2026-11-03", "chuyen_den: Ủy ban nhân dân phường", "Đã gửi.");
        Question("tra-loi", "2026-11-04", "ngay_tra_loi: 2026-11-17\nnoi_tra_loi: chi-bo-mau", "Câu **trả lời** & hết.\n\n- Một");
        Question("trong-ngay", "2026-10-04", "ngay_tra_loi: 2026-10-04\nnoi_tra_loi: Ban Biên tập", "Rồi.");
        Question("kin", "2026-11-02", "pham_vi: noi_bo");
        _site.WriteFile("input/ban-tin/2026-11.md", "---\ntieu_de: Bản tin (mẫu)\nngay: 2026-11-02\nthang: 2026-11\nchot: 2026-11-30\n---\n\nLời mở đầu.\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void List_StandsByState_WithWhatWaitsLongestFirst_AndTellsDays()
    {
        var files = Made();
        var first = Parse(files["hoi-dap/index.html"]);
        Assert.Equal(["Đang xem xét 2 kiến nghị", "Đã chuyển 1 kiến nghị", "Đã trả lời 2 kiến nghị"], Texts(first, ".ds-hoi-dap > .theo-nam a"));
        Assert.Equal(["/hoi-dap/#hoi_dap_dang", "/hoi-dap/#hoi_dap_chuyen", "/hoi-dap/trang/1/#hoi_dap_xong"], first.QuerySelectorAll(".ds-hoi-dap > .theo-nam a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Đang xem xét", "Đã chuyển"], Texts(first, ".nhom-hoi-dap > h2"));
        Assert.Equal(["cho-lau (mẫu)", "moi-nhan (mẫu)", "chuyen (mẫu)"], Texts(first, ".nhom-hoi-dap .the-ten"));
        Assert.Equal(["đã chờ 19 ngày, tính đến 20/11/2026", "mới nhận, tính đến 20/11/2026"], Texts(first, ".hoi-dap-dang"));
        Assert.Contains("Trả lời sau trung bình 7 ngày, lâu nhất 13 ngày", first.Body!.TextContent, StringComparison.Ordinal);

        var second = Parse(files["hoi-dap/trang/1/index.html"]);
        Assert.Equal("hoi_dap_xong", second.QuerySelector(".nhom-hoi-dap > h2")!.Id);
        Assert.Equal(["tra-loi (mẫu)", "trong-ngay (mẫu)"], Texts(second, ".nhom-hoi-dap .the-ten"));
        Assert.Equal(["trả lời sau 13 ngày", "trả lời trong ngày"], Texts(second, ".hoi-dap-xong"));
        var all = Made(Edition.Internal);
        Assert.Equal([2, 1], new[] { "hoi-dap/index.html", "hoi-dap/trang/2/index.html" }.Select(page => Parse(all[page]).QuerySelectorAll("#hoi_dap_dang ~ article").Length));
    }

    [Fact]
    public void InAnArchive_WaitingEndsWithTheSite()
    {
        File.AppendAllText(_site["input/cau-hinh.yml"], "\nluu_tru: 2026-11-10\n");
        var files = Made();
        Assert.Equal("đã chờ 9 ngày, tính đến 10/11/2026", Texts(Parse(files["hoi-dap/index.html"]), ".hoi-dap-dang").First());
        Assert.Contains("Đang xem xét, đã chờ 9 ngày (tính đến 10/11/2026)", Texts(Parse(files["hoi-dap/cho-lau/index.html"]), ".thuoc-tinh dd"));
    }

    [Fact]
    public void OneAnswer_TellsItsDaysOnce()
    {
        File.Delete(_site["input/hoi-dap/trong-ngay.md"]);
        var files = Made();
        Assert.Equal(["2", "1", "1", "13"], Texts(Parse(files["hoat-dong/thong-ke/index.html"]), ".thong-ke-bang:has(a[href='/hoi-dap/']) dd"));
        Assert.Equal(["4 kiến nghị", "Trả lời sau 13 ngày"], Texts(Parse(files["hoi-dap/index.html"]), ".ds-hoi-dap > .dem, .ds-hoi-dap > .the-ghi").Select(text => text.Split(',')[0]));
    }

    [Fact]
    public void List_LeadsToTheSearchOfQuestionsAlone()
    {
        var files = Made();
        var form = Parse(files["hoi-dap/index.html"]).QuerySelector("main form")!;
        Assert.Equal(("/tim-kiem/", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        var filter = form.QuerySelector("input[type=hidden]")!;
        Assert.Equal(filter.GetAttribute("value"), Parse(files["tim-kiem/index.html"]).QuerySelector($"select[name={filter.GetAttribute("name")}] option[value=hoi-dap]")!.GetAttribute("value"));
    }

    [Fact]
    public void Page_TellsQuestionAnswerAndDays()
    {
        var page = Parse(Made()["hoi-dap/tra-loi/index.html"]);
        Assert.Equal(["Hỏi của tra-loi?"], Texts(page, ".bai-than blockquote"));
        Assert.Equal(["Một đảng viên", "Đã trả lời, trả lời sau 13 ngày", "04/11/2026", "Chi bộ Mẫu", "17/11/2026"], Texts(page, ".thuoc-tinh dd"));
        Assert.Equal("/to-chuc/chi-bo-mau/", page.QuerySelector(".thuoc-tinh dd a")!.GetAttribute("href"));
        Assert.Equal(["Câu hỏi", "Trả lời"], Texts(page, ".bai-than h2"));

        var passedOn = Parse(Made()["hoi-dap/chuyen/index.html"]);
        Assert.Contains("Ủy ban nhân dân phường", Texts(passedOn, ".thuoc-tinh dd"));
        Assert.Equal(["Câu hỏi", "Việc chuyển kiến nghị"], Texts(passedOn, ".bai-than h2"));
        Assert.Equal(["Câu hỏi"], Texts(Parse(Made()["hoi-dap/cho-lau/index.html"]), ".bai-than h2"));
    }

    [Theory]
    [InlineData("tra-loi", 1, "Câu trả lời & hết. Một")]
    [InlineData("cho-lau", 0, null)]
    public void Page_IsAQaPageForSearchEngines(string name, int answers, string? text)
    {
        using var data = JsonDocument.Parse(Parse(Made()[$"hoi-dap/{name}/index.html"]).QuerySelector("script[type='application/ld+json']")!.TextContent);
        var page = data.RootElement.GetProperty("@graph").EnumerateArray().Single(thing => thing.GetProperty("@type").GetString() == "QAPage").GetProperty("mainEntity");
        Assert.Equal($"Hỏi của {name}?", page.GetProperty("text").GetString());
        Assert.Equal(answers, page.GetProperty("answerCount").GetInt32());
        Assert.Equal(text, page.TryGetProperty("acceptedAnswer", out var answer) ? answer.GetProperty("text").GetString() : null);
    }

    [Fact]
    public void Bulletin_HoldsWhatWasAnsweredSince_WithTheQuestionAboveTheAnswer()
    {
        var page = Parse(Made()["ban-tin/2026-11/in/index.html"]);
        var text = page.Body!.TextContent;
        Assert.Contains("Trả lời kiến nghị, đề xuất", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("Hỏi của tra-loi?", StringComparison.Ordinal) is > 0 and var asked && text.IndexOf("& hết.", StringComparison.Ordinal) > asked);
        Assert.All(["Hỏi của trong-ngay?", "Hỏi của cho-lau?", "Hỏi của chuyen?"], absent => Assert.DoesNotContain(absent, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Statistics_CountTheYearsQuestions()
    {
        var page = Parse(Made()["hoat-dong/thong-ke/index.html"]);
        Assert.Equal(["2", "1", "2", "7", "13"], Texts(page, ".thong-ke-bang:has(a[href='/hoi-dap/']) dd"));
    }

    [Fact]
    public void Feed_TellsTheQuestion() => Assert.Contains("Hỏi của tra-loi?", Encoding.UTF8.GetString(Made()["hoi-dap/rss.xml"]), StringComparison.Ordinal);

    private static IEnumerable<string> Texts(IParentNode page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private void Question(string name, string received, string keys, string text = "") => _site.WriteFile(
        $"input/hoi-dap/{name}.md", $"---\ntieu_de: {name} (mẫu)\ncau_hoi: Hỏi của {name}?\nnguoi_hoi: Một đảng viên\nngay_nhan: {received}\n{keys}\n---\n\n{text}\n");

    private ImmutableSortedDictionary<string, byte[]> Made(Edition edition = Edition.Public) =>
        SiteRun.Render(SiteRun.Request(_site["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" });
}
