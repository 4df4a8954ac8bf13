using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>axe finds nothing against WCAG 2.0-2.2 A and AA and its own best practices.</summary>
public abstract class AccessibilityTests(Look look)
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_IsAccessible(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, look);

        var found = await window.Page.RunAxe(_rules);

        Expect.Nothing(
            from rule in found.Violations
            from node in rule.Nodes
            select $"{kind}: {rule.Id}: {rule.Help}\n  {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
    }

    public sealed class OnAPhone() : AccessibilityTests(Look.Phone);

    public sealed class OnADesktop() : AccessibilityTests(Look.Desktop);

    public sealed class InTheDark() : AccessibilityTests(Look.DarkDesktop);
}
