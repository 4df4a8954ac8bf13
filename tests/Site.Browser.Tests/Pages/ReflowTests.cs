using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Nothing has to be scrolled sideways (WCAG 1.4.10), and nothing moves while it loads.</summary>
public sealed class ReflowTests
{
    private static readonly int[] _widths = [320, 360, 768, 1280];

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_AtEveryWidth_FitsTheScreen(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        var found = new List<string>();
        foreach (var width in _widths)
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            found.AddRange((await window.Page.EvaluateAsync<string[]>(TooWide)).Select(element => $"{kind} at {width}: {element}"));
        }

        Expect.Nothing(found);
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.List)]
    public async Task Page_WhileItLoads_DoesNotJump(string url)
    {
        await using var window = await SharedBrowser.OpenBlankAsync(Look.Phone);
        await window.Page.AddInitScriptAsync(
            """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
              .observe({ type: "layout-shift", buffered: true });
            """);

        await window.GoAsync(url);
        await window.ReadToTheEndAsync();

        Assert.InRange(await window.Page.EvaluateAsync<double>("window.shifts"), 0, 0.01);
    }

    /// <summary>What reaches over the right edge and is not cut off or scrolled by an element around it; empty if the page is not too wide.</summary>
    private const string TooWide =
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const isHeld = element => {
            for (let around = element.parentElement; around; around = around.parentElement)
              if (around !== document.body && getComputedStyle(around).overflowX !== "visible") return true;
            return false;
          };
          const over = [...document.body.querySelectorAll("*")].filter(element => element.getBoundingClientRect().right > width + 0.5 && !isHeld(element));
          return [`page is ${document.documentElement.scrollWidth} wide`, ...over.slice(0, 5).map(element => element.outerHTML.slice(0, 120))];
        }
        """;
}
