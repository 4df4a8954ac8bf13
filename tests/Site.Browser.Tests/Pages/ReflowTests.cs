using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Nothing has to be scrolled sideways (WCAG 1.4.10).</summary>
public sealed class ReflowTests
{
    /// <summary>In CSS pixels, and whether a picture is kept for people to look at.</summary>
    private static readonly (int Width, bool IsPictured)[] _screens = [(1280, true), (768, false), (360, true), (320, false)];

    /// <param name="name">Of the pictures.</param>
    internal static async Task<IEnumerable<string>> FaultsAsync(Window window, string name)
    {
        var found = new List<string>();
        foreach (var (width, isPictured) in _screens)
        {
            await window.ShowAsync(new Look(width, 900));
            found.AddRange((await window.Page.EvaluateAsync<string[]>(TooWide)).Select(element => $"at {width}: {element}"));
            if (isPictured)
            {
                await window.Page.KeepPictureAsync($"{name}-{width}");
            }
        }

        return found;
    }

    [BrowserFact]
    public async Task WideText_IfOneSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article);
        await window.Page.EvaluateAsync("document.querySelector('main p').style.minWidth = '400px'");
        Assert.Contains(await FaultsAsync(window, "wide-text"), fault => fault.StartsWith("at 320: <p", StringComparison.Ordinal));
    }

    /// <summary>What reaches over the right edge and is not cut off or scrolled by an element around it; empty if the page is not too wide.</summary>
    internal const string TooWide =
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
