using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>Nothing has to be scrolled sideways (WCAG 1.4.10), and lines break where readers expect it.</summary>
public sealed class ReflowTests
{
    /// <summary>In CSS pixels, and whether a picture is kept for people to look at. What fits the narrowest fits a phone: the short form leaves that out.</summary>
    private static readonly (int Width, bool IsPictured)[] _screens = [(1280, true), (768, false), .. Thoroughness.IsLong || Browser.Pictures.AreWanted ? [(360, true)] : Array.Empty<(int, bool)>(), (320, false)];

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

    [BrowserFact]
    public async Task Menu_OfAnyLength_LeavesNoEntryAloneInItsLine()
    {
        const string Lines =
            """
            () => Object.values(Object.groupBy([...document.querySelectorAll(".danh-muc > ul > li")].map(entry => Math.round(entry.getBoundingClientRect().top)), top => top))
              .map(line => line.length)
            """;
        await using var window = await SharedBrowser.OpenAsync("/");
        var found = new List<string>();
        for (var entries = await window.Page.Locator(".danh-muc > ul > li").CountAsync(); entries > 4; entries--)
        {
            foreach (var width in new[] { 768, 834, 900, 930, 960, 1024, 1280 })
            {
                await window.ShowAsync(new Look(width, 1024));
                var lines = await window.Page.EvaluateAsync<int[]>(Lines);
                if (lines.Any(line => line < 2))
                {
                    found.Add($"{entries} entries at {width}: {string.Join(", ", lines)}");
                }
            }

            await window.Page.EvaluateAsync("document.querySelector('.danh-muc > ul > li:last-child').remove()");
        }

        Expect.Nothing(found);
    }

    [BrowserFact]
    public async Task Checklist_SecondLines_BeginBelowTheFirstWord()
    {
        await using var window = await SharedBrowser.OpenAsync("/huong-dan-viet-tin/", Look.Phone);
        var apart = await window.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll(".viec > li")].map(item => {
              const text = document.createRange();
              text.setStart(item.querySelector("input").nextSibling, 1);
              text.setEnd(item, item.childNodes.length);
              const lines = [...text.getClientRects()].filter(line => line.width > 1);
              const second = lines.find(line => line.top > lines[0].bottom - 5);
              return second ? Math.abs(second.left - lines[0].left) : -1;
            }).filter(apart => apart >= 0)
            """);
        Assert.NotEmpty(apart);
        Assert.All(apart, pixels => Assert.InRange(pixels, 0, 3));
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
