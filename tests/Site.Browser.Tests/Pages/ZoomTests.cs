using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Twice the size (WCAG 1.4.4), the way a reader gets it: nothing is cut off, lies over another or has to be scrolled sideways.</summary>
public sealed class ZoomTests
{
    /// <summary>A desktop's page zoom of 200% leaves half as many CSS pixels.</summary>
    private static readonly Look _zoomed = Look.Desktop with { Width = Look.Desktop.Width / 2 };

    /// <summary>What a browser's letter size is before its reader changes it, in CSS pixels.</summary>
    private const int UsualLetters = 16;

    internal static async Task<IEnumerable<string>> FaultsAsync(Window window)
    {
        await window.ShowAsync(_zoomed);
        var found = (await FaultsAsync(window.Page)).Select(fault => $"at 200%: {fault}").ToList();

        var devTools = await window.Page.Context.NewCDPSessionAsync(window.Page);
        await SetLettersAsync(2 * UsualLetters);
        foreach (var look in new[] { Look.Desktop, Look.Phone })
        {
            await window.ShowAsync(look);
            Assert.True(await window.Page.EvaluateAsync<bool>($"matchMedia('(max-width: {look.Width / (2 * UsualLetters)}.99em)').matches"));
            found.AddRange((await FaultsAsync(window.Page)).Select(fault => $"with letters at 200%, {look.Width} wide: {fault}"));
        }

        await SetLettersAsync(UsualLetters);
        await devTools.DetachAsync();
        return found;

        Task SetLettersAsync(int size) => devTools.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = size, @fixed = size } });
    }

    [BrowserTheory]
    [InlineData(".van-ban p", "white-space: nowrap", "page is")]
    [InlineData("h1", "block-size: 1em; overflow: hidden", "cut off")]
    [InlineData("h1", "margin-block-end: -1.5em", "over")]
    public async Task Fault_IfOneSlippedIn_WouldBeFound(string selector, string style, string told)
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, _zoomed);
        await window.Page.EvaluateAsync("([selector, style]) => { document.querySelector(`main ${selector}`).style.cssText = style; }", new[] { selector, style });

        Assert.Contains(await FaultsAsync(window.Page), fault => fault.Contains(told, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page) =>
        (await page.EvaluateAsync<string[]>(ReflowTests.TooWide)).Concat(await page.EvaluateAsync<string[]>(CutOrCovered));

    /// <summary>
    /// Boxes that hide a part of what is in them, but for those that say so by an ellipsis; lines of text that lie over another
    /// line by more than the room that a font leaves above and below its letters.
    /// </summary>
    private const string CutOrCovered =
        """
        () => {
          const isClipped = element => element && (getComputedStyle(element).clipPath === "inset(50%)" || isClipped(element.parentElement));
          const isShown = element => element.checkVisibility({ visibilityProperty: true }) && !isClipped(element);
          const told = text => text.trim().replace(/\s+/g, " ").slice(0, 60);
          const found = [];
          const lines = [];
          for (const element of document.body.querySelectorAll("*")) {
            if (!isShown(element)) continue;
            const style = getComputedStyle(element);
            const isHiding = axis => style[`overflow${axis}`] === "hidden" || style[`overflow${axis}`] === "clip";
            if (style.textOverflow !== "ellipsis" && style.webkitLineClamp === "none" && element.namespaceURI.endsWith("xhtml") &&
                (isHiding("X") && element.scrollWidth > element.clientWidth + 1 || isHiding("Y") && element.scrollHeight > element.clientHeight + 1))
              found.push(`cut off: ${told(element.outerHTML)}`);
            for (const node of element.childNodes) {
              if (node.nodeType !== Node.TEXT_NODE || !node.data.trim() || style.webkitLineClamp !== "none") continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              for (const { left, right, top, bottom } of range.getClientRects()) {
                const room = (bottom - top) / 4;
                if (right - left > 2) lines.push({ left: left + 1, right: right - 1, top: top + room, bottom: bottom - room, node });
              }
            }
          }
          lines.sort((one, other) => one.top - other.top);
          lines.forEach((line, at) => {
            for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next++)
              if (lines[next].node !== line.node && lines[next].left < line.right && line.left < lines[next].right)
                found.push(`“${told(line.node.data)}” over “${told(lines[next].node.data)}”`);
          });
          return found.slice(0, 10);
        }
        """;
}
