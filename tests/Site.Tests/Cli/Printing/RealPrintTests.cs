using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Printing;
using Site.Model.Paths;
using Site.Model.Settings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;

namespace Site.Tests.Cli.Printing;

/// <summary>Two issues printed once by the machine's own browser; in the short form by the lightest.</summary>
public sealed class TwoPrints : IDisposable
{
    public static readonly PrintJob November = new(UrlPath.Parse("/ban-tin/2026-11/in/")!.Value, UrlPath.Parse("/ban-tin/2026-11/ban-tin-2026-11.pdf")!.Value);

    public static readonly PrintJob October = new(UrlPath.Parse("/ban-tin/2026-10/in/")!.Value, UrlPath.Parse("/ban-tin/2026-10/ban-tin-2026-10.pdf")!.Value);

    private const string Stylesheet = "@page { size: A4; margin: 20mm 15mm 20mm 30mm } h1 { color: #b00 } .chu { display: none }";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<PrintOutcome> _outcome;

    public TwoPrints()
    {
        _folder.WriteFile("output.moi/tai-san/in.css", Stylesheet);
        _folder.WriteFile("output.moi/tai-san/cuoi.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40z"/></svg>""");
        _folder.WriteFile("output.moi/tai-san/thua.js", "document.body.textContent = 'Kịch bản đã chạy';");
        foreach (var (job, month) in new[] { (November, "11"), (October, "10") })
        {
            _folder.WriteFile($"output.moi/{job.Page.OutputFile}", $"""
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>Bản tin tháng {month}</title>
                <link rel="stylesheet" href="/khoi/tai-san/in.css"></head>
                <body><main><h1>Đảng ủy Khối</h1><p>Bản tin sinh hoạt chi bộ tháng {month}/2026</p><p class="chu">Chữ bị ẩn</p>
                <p><a href="/khoi/van-ban/59-kh-duk/">Kế hoạch</a>, <a href="../">số này</a>, <a href="#viec">việc</a>, <a href="https://noi-khac.example/a?b=1">nơi khác</a></p>
                <h2 id="viec">Việc cần làm</h2><p>Những người giữ nghề khuya ưỡn vai nghiễm nhiên được thưởng Tết.</p>
                <img src="http://ke-gian.example/theo-doi.png" alt="">
                <div style="break-before:page"></div><h2>Ngày đáng nhớ</h2>{string.Concat(Enumerable.Repeat("<p>Dòng chữ cho đầy trang giấy.</p>", 120))}
                <img src="/khoi/tai-san/cuoi.svg" width="40" height="40" loading="lazy" alt="Hình cuối"></main>
                <script src="/khoi/tai-san/thua.js"></script></body></html>
                """);
        }

        _outcome = new Lazy<PrintOutcome>(Print);
    }

    public PrintOutcome Outcome => _outcome.Value;

    public string Cache => PdfCache.FolderBeside(_folder["output"]);

    public string PathOf(PrintJob job)
    {
        Assert.Null(Outcome.Failure);
        return Path.Combine(_folder["output.moi"], job.File.OutputFile);
    }

    public string RawText(PrintJob job) => Encoding.Latin1.GetString(File.ReadAllBytes(PathOf(job)));

    public PrintOutcome Print() => BulletinPrinting.Print(
        new PrintRequest(
            [November, October], _folder["output.moi"], Cache, SiteAddress.Parse("https://tinh.example/khoi")!,
            RealBrowser.Lightest ?? throw new InvalidOperationException("No browser on this machine"), BulletinPrinting.UsualPatience, PaperFormat.Default.Fonts),
        CancellationToken.None);

    public void Dispose() => _folder.Dispose();
}

public sealed partial class RealPrintTests(TwoPrints prints) : IClassFixture<TwoPrints>
{
    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Paper();

    [RealBrowserFact]
    public void Print_TwoIssues_GivesTwoWholePdfs()
    {
        Assert.Equal(new PrintOutcome(Printed: 2, Unchanged: 0, Failure: null), prints.Outcome);
        Assert.All([TwoPrints.November, TwoPrints.October], job => Assert.EndsWith("%%EOF", prints.RawText(job).TrimEnd(), StringComparison.Ordinal));
    }

    [RealBrowserFact]
    public void Print_Again_PrintsNothing()
    {
        var before = File.ReadAllBytes(prints.PathOf(TwoPrints.November));

        Assert.Equal(new PrintOutcome(Printed: 0, Unchanged: 2, Failure: null), prints.Print());
        Assert.Equal(before, File.ReadAllBytes(prints.PathOf(TwoPrints.November)));
    }

    [RealBrowserFact]
    public void Pdf_PaperIsA4()
    {
        var pages = Paper().Matches(prints.RawText(TwoPrints.November));
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.InRange(double.Parse(page.Groups["width"].Value, CultureInfo.InvariantCulture), 594.5, 596);
            Assert.InRange(double.Parse(page.Groups["height"].Value, CultureInfo.InvariantCulture), 841, 842.5);
        });
    }

    [RealBrowserFact]
    public void Pdf_IsTaggedForScreenReadersAndHasAnOutline()
    {
        var text = prints.RawText(TwoPrints.November);
        Assert.All(["/StructTreeRoot", "/MarkInfo", "/Outlines", "/Lang (vi)"], mark => Assert.Contains(mark, text, StringComparison.Ordinal));
    }

    [RealBrowserFact]
    public void Pdf_CarriesItsFonts() => Assert.Contains("/FontFile", prints.RawText(TwoPrints.November), StringComparison.Ordinal);

    [RealBrowserFact]
    public void Print_DependsOnThePageItsStylesheetAndPictures_AndOnNoScriptOrOtherHost()
    {
        Assert.Null(prints.Outcome.Failure);
        var list = File.ReadAllLines(Path.Combine(prints.Cache, "ban-tin+2026-11+ban-tin-2026-11.pdf.goc"));
        var asked = list[2..].Select(line => line.Split(' ')[1]).Where(path => path != "/favicon.ico");
        Assert.Equal(["/ban-tin/2026-11/in/", "/tai-san/cuoi.svg", "/tai-san/in.css"], asked);
    }

    [RealBrowserFact]
    public void Pdf_Links_LeadToTheSitesAddress()
    {
        using var pdf = PdfDocument.Open(prints.PathOf(TwoPrints.November));
        var links = pdf.GetPages().SelectMany(page => page.GetAnnotations()).Select(link => (link.Action as UriAction)?.Uri).OfType<string>();
        Assert.Equal(["https://tinh.example/khoi/van-ban/59-kh-duk/", "https://tinh.example/khoi/ban-tin/2026-11/", "https://noi-khac.example/a?b=1"], links);
    }

    [RealBrowserFact(Through = "pdftotext")]
    public void Pdf_Text_CanBeSearchedInVietnamese()
    {
        var text = RealBrowser.Run("pdftotext", "-enc", "UTF-8", prints.PathOf(TwoPrints.November), "-");
        Assert.Contains("Những người giữ nghề khuya ưỡn vai nghiễm nhiên được thưởng Tết.", text, StringComparison.Ordinal);
        Assert.Contains("Đảng ủy Khối", text, StringComparison.Ordinal);
    }

    [RealBrowserFact(Through = "pdftotext")]
    public void Pdf_IsStyledAndUnscripted_WithoutTheBrowsersHeaderAndFooter()
    {
        var text = RealBrowser.Run("pdftotext", "-enc", "UTF-8", prints.PathOf(TwoPrints.October), "-");
        Assert.Contains("tháng 10/2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chữ bị ẩn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kịch bản đã chạy", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }

    [RealBrowserFact(Through = "pdffonts")]
    public void Pdf_EveryFont_IsEmbedded()
    {
        // name, type, encoding, emb, sub, uni, object: the last five columns hold no spaces.
        var fonts = RealBrowser.Run("pdffonts", prints.PathOf(TwoPrints.November)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Equal("yes", font.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5]));
    }
}
