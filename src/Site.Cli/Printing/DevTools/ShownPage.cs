using System.Text.Json;

namespace Site.Cli.Printing.DevTools;

/// <summary>A page that a browser shows in a tab of its own.</summary>
internal sealed class ShownPage(DevToolsConnection browser, string session)
{
    /// <summary>The value of a script; of a promise, what it comes to.</summary>
    public async Task<JsonElement> EvaluateAsync(string script, CancellationToken cancellation)
    {
        var answer = await browser.CallAsync("Runtime.evaluate", new Evaluation(script, AwaitPromise: true, ReturnByValue: true), session, cancellation);
        return answer.TryGetProperty("exceptionDetails", out var why)
            ? throw new BrowserAnswerException(why.ToString())
            : answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    public async Task<int> NumberAsync(string script, CancellationToken cancellation) =>
        (int)Math.Ceiling((await EvaluateAsync(script, cancellation)).GetDouble());

    /// <summary>The page's own CSS sets size and margins (<c>@page</c>).</summary>
    /// <param name="scale">1 is as the page has it.</param>
    public async Task<byte[]> PdfAsync(double scale, CancellationToken cancellation)
    {
        var print = await browser.CallAsync(
            "Page.printToPDF", new PdfPrint(scale, PreferCSSPageSize: true, PrintBackground: true, GenerateTaggedPDF: true, GenerateDocumentOutline: true), session, cancellation);
        var pdf = print.GetProperty("data").GetBytesFromBase64();
        return PdfReading.IsWhole(pdf) ? pdf : throw new BrowserAnswerException("no PDF");
    }

    /// <param name="scale">Pixels of the picture for one of CSS.</param>
    public Task ResizeAsync(int width, int height, double scale, CancellationToken cancellation) =>
        browser.CallAsync("Emulation.setDeviceMetricsOverride", new Screen(width, height, scale, Mobile: false), session, cancellation);

    /// <summary>A PNG of the page's top left.</summary>
    public async Task<byte[]> PictureAsync(int width, int height, CancellationToken cancellation)
    {
        var picture = await browser.CallAsync("Page.captureScreenshot", new Screenshot("png", new Clip(0, 0, width, height, 1)), session, cancellation);
        return picture.GetProperty("data").GetBytesFromBase64();
    }
}
