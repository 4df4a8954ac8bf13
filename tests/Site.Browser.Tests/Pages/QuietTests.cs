using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>A page loads under the host's own headers without a word of complaint.</summary>
public sealed class QuietTests
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_WhenReadToItsEnd_LogsNoErrorAndMissesNothing(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        await window.ReadToTheEndAsync();
        var pictures = await window.Page.EvaluateAsync<string[]>("[...document.images].filter(image => image.checkVisibility() && !image.naturalWidth).map(image => image.src)");

        Expect.Nothing(
        [
            .. window.Complaints.Select(complaint => $"{kind}: {complaint}"),
            .. pictures.Select(picture => $"{kind}: not shown: {picture}"),
        ]);
    }

    [BrowserFact]
    public async Task UnknownAddress_GivesThePageForErrorsWithStatus404()
    {
        const string url = "/khong-co-trang-nay/";
        await using var window = await SharedBrowser.OpenBlankAsync(Look.Phone);

        var response = await window.GoAsync(url);

        Assert.Equal(404, response!.Status);
        Assert.Equal(SampleSite.Built.Page(PageKinds.NotFound).Document.Title, await window.Page.TitleAsync());
        Expect.Nothing(window.Complaints.Where(complaint => !complaint.Contains(url, StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task InlineScript_IfOneSlippedIn_WouldBeRefusedAndTold()
    {
        await using var window = await SharedBrowser.OpenAsync("/");

        await window.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");

        Assert.False(await window.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Contains(window.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
