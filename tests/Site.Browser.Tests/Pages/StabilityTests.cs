using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>Nothing moves under a reader's eyes or thumb while a page loads, be pictures and scripts late: in the short form pages with late parts on a phone, in the long one every kind, on a desktop too.</summary>
public sealed class StabilityTests
{
    private static readonly TimeSpan _late = TimeSpan.FromMilliseconds(100);

    // A page is painted when its first script has come: pictures come after that, or nothing could be seen to jump.
    private static readonly TimeSpan _later = TimeSpan.FromMilliseconds(400);

    public static TheoryData<string, string> Kinds => Thoroughness.IsLong ? PageKinds.All : PageKinds.WithLateParts;

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Page_WhileItLoads_DoesNotJump(string kind, string url)
    {
        var found = new List<string>();
        foreach (var look in Thoroughness.IsLong ? [Look.Phone, Look.Desktop] : new[] { Look.Phone })
        {
            await using var window = await SharedBrowser.OpenEmptyAsync(look);
            await WatchAsync(window);
            await window.GoAsync(url);
            found.AddRange((await JumpsAsync(window)).Select(jump => $"{kind} at {look.Width}: {jump}"));
        }

        Expect.Nothing(found);
    }

    /// <summary>A busy browser paints what it has read so far: the masthead without its last part, which is the button of the menu.</summary>
    [BrowserFact]
    public async Task Masthead_PaintedBeforeItsLastPartHasCome_StaysWhereItIs()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, Look.Phone);
        const string Places = "() => [...document.querySelectorAll('.dau-trang-ten, .co-chu, .dau-trang .o-tim')].map(each => each.getBoundingClientRect().top)";
        var whole = await window.Page.EvaluateAsync<double[]>(Places);
        await window.Page.EvaluateAsync("document.querySelector('.dau-trang-viec').remove()");

        Assert.Equal(3, whole.Length);
        Assert.Equal(whole, await window.Page.EvaluateAsync<double[]>(Places));
    }

    [BrowserFact]
    public async Task PictureWithoutASize_IfOneSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await WatchAsync(window, "main img");
        await window.GoAsync(PageKinds.Article);
        Assert.NotEmpty(await JumpsAsync(window));
    }

    /// <param name="sizeless">Images of which the size is taken away while the page is read.</param>
    private static async Task WatchAsync(Window window, string sizeless = "none")
    {
        // What is routed is not kept by the browser, so that the next page has all of it late again.
        await window.Page.RouteAsync("**/*.{png,jpg,webp,svg,js}", async route =>
        {
            await Task.Delay(route.Request.ResourceType == "script" ? _late : _later);
            await route.ContinueAsync();
        });

        // A page comes whole: a link of which a busy browser has read but the first word stands elsewhere once it has read the rest.
        await window.Page.RouteAsync("**/", async route => await route.FulfillAsync(new RouteFulfillOptions { Response = await route.FetchAsync() }));
        await window.RunFirstAsync(
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
    }

    /// <returns>Each thing that moved and from where to where; none if the page's shift (CLS) is at most a hundredth.</returns>
    private static async Task<string[]> JumpsAsync(Window window)
    {
        await window.ReadToTheEndAsync();
        return await window.Page.EvaluateAsync<string[]>("shift > 0.01 ? jumps : []");
    }
}
