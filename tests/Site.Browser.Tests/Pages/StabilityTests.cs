using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Nothing moves under a reader's eyes or thumb while a page loads, be pictures and scripts late.</summary>
public sealed class StabilityTests
{
    private static readonly TimeSpan _late = TimeSpan.FromMilliseconds(100);

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_WhileItLoads_DoesNotJump(string kind, string url)
    {
        Expect.Nothing((await JumpsAsync(url)).Select(jump => $"{kind} {jump}"));
    }

    [BrowserFact]
    public async Task PictureWithoutASize_IfOneSlippedIn_WouldBeFound() =>
        Assert.NotEmpty(await JumpsAsync(PageKinds.Article, "main img"));

    /// <param name="sizeless">Images of which the size is taken away while the page is read.</param>
    /// <returns>Each thing that moved and from where to where, on a phone and a desktop; none if the page's shift (CLS) is at most a hundredth.</returns>
    private static async Task<IReadOnlyList<string>> JumpsAsync(string url, string sizeless = "none")
    {
        // What is routed is not kept by the browser, so that the second screen has all of it late again.
        await using var window = await SharedBrowser.OpenBlankAsync(Look.Phone);
        await window.Page.RouteAsync("**/*.{png,jpg,webp,svg,js}", async route =>
        {
            await Task.Delay(_late);
            await route.ContinueAsync();
        });
        await window.Page.AddInitScriptAsync(
            $$"""
            window.shift = 0;
            window.jumps = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              shift += entry.value;
              jumps.push(...entry.sources.map(({ node, previousRect, currentRect }) =>
                `${(node?.outerHTML ?? node?.textContent ?? "?").slice(0, 120)} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`));
            })).observe({ type: "layout-shift", buffered: true });
            new MutationObserver(() => document.querySelectorAll("{{sizeless}}").forEach(image => {
              image.removeAttribute("width");
              image.removeAttribute("height");
            })).observe(document, { childList: true, subtree: true });
            """);

        var found = new List<string>();
        foreach (var look in new[] { Look.Phone, Look.Desktop })
        {
            await window.ShowAsync(look);
            await window.GoAsync(url);
            await window.ReadToTheEndAsync();
            found.AddRange((await window.Page.EvaluateAsync<string[]>("shift > 0.01 ? jumps : []")).Select(jump => $"at {look.Width}: {jump}"));
        }

        return found;
    }
}
