using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>axe finds nothing against WCAG 2.0-2.2 A and AA and its own best practices.</summary>
public sealed class AccessibilityTests
{
    private static readonly RunOnlyOptions _everyRule = new()
    {
        Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    };

    /// <summary>Nothing but colours is different in the dark.</summary>
    private static readonly RunOnlyOptions _rulesOfColour = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] };

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_OnAPhoneOnADesktopAndInTheDark_IsAccessible(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        var onAPhone = await FaultsAsync(window.Page, _everyRule);

        await window.ShowAsync(Look.Desktop);
        var onADesktop = await FaultsAsync(window.Page, _everyRule);

        await window.ShowAsync(Look.DarkDesktop);
        var inTheDark = await FaultsAsync(window.Page, _rulesOfColour);

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

        var everywhere = await FaultsAsync(window.Page, _everyRule);
        var ofColour = await FaultsAsync(window.Page, _rulesOfColour);

        Assert.Contains(everywhere, fault => fault.StartsWith("image-alt:", StringComparison.Ordinal));
        Assert.Contains(ofColour, fault => fault.StartsWith("color-contrast:", StringComparison.Ordinal));
    }

    private static async Task<string[]> FaultsAsync(IPage page, RunOnlyOptions rules)
    {
#pragma warning disable CS0618 // The other way opens a second window each time, to merge the results of frames. Our pages have none.
        var found = await page.RunAxeLegacy(null, new AxeRunOptions { RunOnly = rules, ResultTypes = [ResultType.Violations] }, null);
#pragma warning restore CS0618
        return
        [
            .. from rule in found.Violations
               from node in rule.Nodes
               select $"{rule.Id}: {rule.Help}\n  {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}",
        ];
    }
}
