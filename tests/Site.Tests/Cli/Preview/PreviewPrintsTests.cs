using System.Net;
using Site.Cli.Pictures;
using Site.Cli.Preview;
using Site.Model.Bulletins;
using Site.Rendering.Bulletins;
using Site.Tests.Cli.Printing;
using Site.Tests.Cli.Publishing;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>An issue's PDF in the preview, printed when somebody asks for it.</summary>
public sealed class PreviewPrintsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PictureCache _pictures;

    public PreviewPrintsTests() => _pictures = PictureCache.Open(_folder["anh-da-lam"]);

    public void Dispose()
    {
        _pictures.Dispose();
        _folder.Dispose();
    }

    [RealBrowserFact]
    public async Task Pdf_AskedForTwice_IsPrintedOnce()
    {
        var (options, url) = Issue();
        await using var preview = await RunningPreview.StartAsync(options, browser: RealBrowser.Lightest);
        using var answer = await preview.GetAsync(url);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));

        // A print has the time in it: the same bytes are the same print.
        var pdf = await answer.Content.ReadAsByteArrayAsync();
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf.AsSpan(0, 8)), StringComparison.Ordinal);
        Assert.Equal(pdf, await preview.Client.GetByteArrayAsync(preview.Raw(url)));
    }

    [Fact]
    public async Task Pdf_ThatCannotBePrinted_SaysWhy()
    {
        var (options, url) = Issue();
        await using var preview = await RunningPreview.StartAsync(options, browser: Path.Combine(AppContext.BaseDirectory, "khong-co-trinh-duyet"));
        using var answer = await preview.GetAsync(url);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Không chạy được trình duyệt", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private (PreviewOptions Options, string Url) Issue()
    {
        BuildProcess.WriteInput(_folder["input"], version: 0);
        var options = RunningPreview.Options(_folder["input"]);
        options = options with { Site = options.Site with { PrintsPdf = true, Pictures = _pictures } };
        return (options, BulletinForms.Pdf(SiteRun.Built(options.Site).Bulletins.First().Issue).Value);
    }
}
