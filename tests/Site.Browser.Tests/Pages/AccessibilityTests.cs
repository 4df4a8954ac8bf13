using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>axe finds nothing against WCAG 2.0-2.2 A and AA and its own best practices.</summary>
public sealed class AccessibilityTests
{
    private static readonly string[] _inEveryLook = ["home", "article", "plan", "bulletin"];

    /// <summary>
    /// In light on every screen of which a page is laid out differently; in the dark, where only colours differ, on one. In the short form most kinds of page are looked at
    /// on a phone alone: pages are made of the same parts, all of which the page of styles shows in every look (<see cref="PreviewPageTests"/>).
    /// </summary>
    internal static async Task<IEnumerable<string>> FaultsAsync(Window window, string kind)
    {
        var found = new List<string>();
        foreach (var look in Thoroughness.IsLong || _inEveryLook.Contains(kind) ? [Look.Phone, Look.Tablet, Look.Desktop, Look.DarkDesktop] : new[] { Look.Phone })
        {
            await window.ShowAsync(look);
            found.AddRange((await Accessibility.FaultsAsync(window.Page, look)).Select(fault => $"{look}: {fault}"));
        }

        return found;
    }

    [BrowserFact]
    public async Task FaultOnAPage_IfOneSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, Look.DarkDesktop);
        await window.Page.EvaluateAsync(
            """
            const main = document.querySelector("main");
            main.querySelector("img").removeAttribute("alt");
            Object.assign(main.querySelector("h1").style, { color: "#777", backgroundColor: "#888" });
            """);

        var everywhere = await Accessibility.FaultsAsync(window.Page);
        var ofColour = await Accessibility.FaultsAsync(window.Page, Accessibility.RulesOfColour);

        Assert.Contains(everywhere, fault => fault.StartsWith("image-alt:", StringComparison.Ordinal));
        Assert.Contains(ofColour, fault => fault.StartsWith("color-contrast:", StringComparison.Ordinal));
    }
}
