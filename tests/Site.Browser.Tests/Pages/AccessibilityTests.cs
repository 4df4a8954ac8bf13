using Deque.AxeCore.Commons;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>axe finds nothing against WCAG 2.0-2.2 A and AA and its own best practices.</summary>
public sealed class AccessibilityTests : BrowserTests
{
    /// <summary>Nothing but colours is different in the dark.</summary>
    private static readonly RunOnlyOptions _rulesOfColour = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] };

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_OnAPhoneOnADesktopAndInTheDark_IsAccessible(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        var onAPhone = await Accessibility.FaultsAsync(window.Page);

        await window.ShowAsync(Look.Desktop);
        var onADesktop = await Accessibility.FaultsAsync(window.Page);

        await window.ShowAsync(Look.DarkDesktop);
        var inTheDark = await Accessibility.FaultsAsync(window.Page, _rulesOfColour);

        Expect.Nothing(
        [
            .. onAPhone.Select(fault => $"{kind} on a phone: {fault}"),
            .. onADesktop.Select(fault => $"{kind} on a desktop: {fault}"),
            .. inTheDark.Select(fault => $"{kind} in the dark: {fault}"),
        ]);
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
        var ofColour = await Accessibility.FaultsAsync(window.Page, _rulesOfColour);

        Assert.Contains(everywhere, fault => fault.StartsWith("image-alt:", StringComparison.Ordinal));
        Assert.Contains(ofColour, fault => fault.StartsWith("color-contrast:", StringComparison.Ordinal));
    }
}
