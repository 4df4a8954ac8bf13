using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>axe finds nothing against WCAG 2.0-2.2 A and AA and its own best practices.</summary>
public sealed class AccessibilityTests
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_OnEveryScreenInLightAndDark_IsAccessible(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        var found = new List<string>();
        foreach (var look in new[] { Look.Phone, Look.Tablet, Look.Desktop })
        {
            await window.ShowAsync(look);
            var inLight = await Accessibility.FaultsAsync(window.Page);
            found.AddRange(inLight.Select(fault => $"{kind} at {look.Width}: {fault}"));

            await window.ShowAsync(look with { IsDark = true });
            var inTheDark = await Accessibility.FaultsAsync(window.Page, Accessibility.RulesOfColour);
            found.AddRange(inTheDark.Select(fault => $"{kind} at {look.Width} in the dark: {fault}"));
        }

        Expect.Nothing(found);
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
