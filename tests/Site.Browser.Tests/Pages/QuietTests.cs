using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>A page loads under the host's own headers without an error or a warning.</summary>
public sealed class QuietTests
{
    /// <summary>Pictures that are not there; what the browser complains of is in the window.</summary>
    internal static async Task<IEnumerable<string>> FaultsAsync(Window window)
    {
        const string Missing = "[...document.images].filter(image => image.checkVisibility() && !image.naturalWidth).map(image => image.src)";
        return (await window.Page.EvaluateAsync<string[]>(Missing)).Select(picture => $"not shown: {picture}");
    }

    [BrowserFact]
    public async Task PictureThatIsNotThere_IfOneSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, Look.Phone);
        await window.Page.EvaluateAsync("document.querySelector('main picture').outerHTML = '<img src=\"/khong-co.png\" alt=\"\" width=\"10\" height=\"10\">'");
        await window.ReadToTheEndAsync();

        Assert.NotEmpty(await FaultsAsync(window));
        Assert.Contains(window.Faults, fault => fault.StartsWith("status 404", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task UnknownAddress_GivesThePageForErrorsWithStatus404()
    {
        const string url = "/khong-co-trang-nay/";
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Phone);

        var response = await window.GoAsync(url);

        Assert.Equal(404, response!.Status);
        Assert.Equal(SampleSite.Built.Page(PageKinds.NotFound).Document.Title, await window.Page.TitleAsync());
        Expect.Nothing(window.Faults.Where(fault => !fault.Contains(url, StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task InlineScript_IfOneSlippedIn_WouldBeRefusedAndTold()
    {
        await using var window = await SharedBrowser.OpenAsync("/");

        await window.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");

        Assert.False(await window.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Contains(window.Faults, fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
