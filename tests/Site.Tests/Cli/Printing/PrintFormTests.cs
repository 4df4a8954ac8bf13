using System.Buffers.Binary;
using Site.Cli.Printing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Bulletins;
using Site.Rendering.Routes;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Site.Tests.Cli.Printing;

/// <summary>One page with contents, printed in each form by the machine's own browser; in the short form by the lightest.</summary>
public sealed class PrintedForms : IDisposable
{
    private static readonly UrlPath Page = UrlPath.Parse("/in/")!.Value;

    public static readonly PrintJob Pages = new(Page, UrlPath.Parse("/a.pdf")!.Value);
    public static readonly PrintJob OnePage = new(Page, UrlPath.Parse("/b.pdf")!.Value, PrintForm.OnePage);
    public static readonly PrintJob Picture = new(Page, UrlPath.Parse("/c.png")!.Value, PrintForm.Picture);
    public static readonly PrintJob LongPicture = new(UrlPath.Parse("/dai/")!.Value, UrlPath.Parse("/d.png")!.Value, PrintForm.Picture);
    public static readonly PrintJob EndlessPicture = new(UrlPath.Parse("/vo-tan/")!.Value, UrlPath.Parse("/e.png")!.Value, PrintForm.Picture);

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<PrintOutcome> _outcome;

    public PrintedForms()
    {
        _folder.WriteFile("output.moi/in.css", """
            @page { size: A4; margin: 20mm }
            body { font: 14pt "Times New Roman", "Liberation Serif", serif } li span { float: right } h2 { break-before: page }
            .la { font-family: "DejaVu Sans" }
            .dong { margin: 0 } .dong p { height: 40px; margin: 0 }
            """);
        _folder.WriteFile("output.moi/in/index.html", $"""
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bản tin</title><link rel="stylesheet" href="/in.css"></head><body>
            <ol>{string.Concat(Chapters.Select(id => $"<li><a href=\"#{id}\">Mục {id}</a> <span data-trang=\"#{id}\"></span></li>"))}</ol>
            {string.Concat(Chapters.Select(id => $"<h2 id=\"{id}\">Mục {id}</h2><p>Ngh<span class=\"la\">iễ</span>m nhiên.</p>"))}
            </body></html>
            """);
        WriteLines("dai", 45);
        WriteLines("vo-tan", 150);
        _outcome = new Lazy<PrintOutcome>(Print);
    }

    public static IReadOnlyList<string> Chapters { get; } = ["mot", "hai", "ba", "bon"];

    public PrintOutcome Outcome => _outcome.Value;

    public PrintOutcome Print() => BulletinPrinting.Print(
        new PrintRequest(
            [Pages, OnePage, Picture, LongPicture, EndlessPicture], _folder["output.moi"], PdfCache.FolderBeside(_folder["output"]), SiteAddress.Parse("https://khoi.example")!,
            RealBrowser.Lightest!, BulletinPrinting.UsualPatience, PaperFormat.Default.Fonts),
        CancellationToken.None);

    /// <summary>Lines of which each is 40 pixels high.</summary>
    private void WriteLines(string folder, int count) => _folder.WriteFile($"output.moi/{folder}/index.html", $"""
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Dài</title><link rel="stylesheet" href="/in.css"></head><body class="dong">{string.Concat(Enumerable.Repeat("<p>Dòng</p>", count))}</body></html>
        """);

    public string PathOf(PrintJob job)
    {
        Assert.Null(Outcome.Failure);
        return Path.Combine(_folder["output.moi"], job.File.OutputFile);
    }

    public void Dispose() => _folder.Dispose();
}

public sealed class PrintFormTests(PrintedForms forms) : IClassFixture<PrintedForms>
{
    [RealBrowserFact]
    public void Pages_ContentsSayThePagesToWhichTheyLead()
    {
        using var pdf = PdfDocument.Open(forms.PathOf(PrintedForms.Pages));
        var contents = pdf.GetPage(1);
        var links = contents.GetAnnotations().Where(link => link.Type == AnnotationType.Link).Select(link => ((GoToAction)link.Action!).Destination.PageNumber).ToList();
        Assert.Equal([2, 3, 4, 5], links);
        Assert.Equal(5, pdf.NumberOfPages);
        Assert.Equal("2345", string.Concat(contents.GetWords().Select(word => word.Text).Where(text => text.Length == 1 && char.IsDigit(text[0]))));
    }

    [RealBrowserFact]
    public void OnePage_IsSetSmallerOnlyAsFarAsItHelps()
    {
        // Each part wants a page of its own: no size makes one of five, and the print is whole all the same.
        using var pdf = PdfDocument.Open(forms.PathOf(PrintedForms.OnePage));
        Assert.Equal(5, pdf.NumberOfPages);
        Assert.Contains(OutputFaults.MoreThanOnePage, Told(forms.Outcome, PrintedForms.OnePage));
    }

    [RealBrowserFact]
    public void OnePage_OfTheTheme_SetSmaller_HasTheWholeWidthOfThePaper()
    {
        // Two pages of text: on one at 70%, unless each line stays as short as it was.
        using var folder = new TemporaryFolder();
        folder.WriteFile("output.moi/giay.css", new PaperStylesheet(PaperFormat.Default).Css);
        folder.WriteFile("output.moi/in.css", Repository.Text("themes/khoi/assets/in.css"));
        folder.WriteFile("output.moi/in/index.html", $"""
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tóm tắt</title><link rel="stylesheet" href="/giay.css"><link rel="stylesheet" href="/in.css"></head>
            <body class="tom-tat"><main><p>{string.Concat(Enumerable.Repeat("chữ dài ", 700))}</p></main></body></html>
            """);

        var outcome = BulletinPrinting.Print(
            new PrintRequest(
                [PrintedForms.OnePage], folder["output.moi"], PdfCache.FolderBeside(folder["output"]), SiteAddress.Parse("https://khoi.example")!, RealBrowser.Lightest!,
                BulletinPrinting.UsualPatience, PaperFormat.Default.Fonts),
            CancellationToken.None);

        Assert.Empty(Told(outcome, PrintedForms.OnePage));
    }

    [RealBrowserFact]
    public void Picture_IsAPngOf1080By1350()
    {
        var png = File.ReadAllBytes(forms.PathOf(PrintedForms.Picture));
        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        Assert.Equal((1080, 1350), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [RealBrowserFact]
    public void Picture_OfALongPage_IsSetSmallerUntilItsEndIsThere()
    {
        // 45 lines of 40 pixels are 1800 high: too many at the width of 1080, just enough at that of 1440.
        var png = File.ReadAllBytes(forms.PathOf(PrintedForms.LongPicture));
        Assert.Equal((1080, 1350), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Empty(Told(forms.Outcome, PrintedForms.LongPicture));
        Assert.Empty(Told(forms.Outcome, PrintedForms.Picture));
    }

    [RealBrowserFact]
    public void Picture_OfAPageThatNoSizeFits_IsToldToLackItsEnd_AlsoWhenItIsKept()
    {
        Assert.Equal([OutputFaults.PictureCutOff], Told(forms.Outcome, PrintedForms.EndlessPicture));
        var again = forms.Print();
        Assert.Equal((0, 5), (again.Printed, again.Unchanged));
        Assert.Equal(forms.Outcome.Warnings.Select(warning => warning.Message), again.Warnings.Select(warning => warning.Message));
    }

    private static IEnumerable<Fault> Told(PrintOutcome outcome, PrintJob job)
    {
        Assert.Null(outcome.Failure);
        return outcome.Warnings.Where(warning => warning.Message.Contains(job.File.Value, StringComparison.Ordinal)).Select(warning => warning.Fault);
    }

    [RealBrowserFact]
    public void FontThatDrawsALetterOfAnotherFontsWord_IsToldByName()
    {
        Assert.Null(forms.Outcome.Failure);
        var told = forms.Outcome.Warnings.Where(warning => warning.Message.Contains("/a.pdf", StringComparison.Ordinal));
        var warning = Assert.Single(told);
        Assert.Equal(OutputFaults.StrayFont, warning.Fault);
        Assert.Contains("DejaVuSans (i, ễ)", warning.Message, StringComparison.Ordinal);
    }
}
