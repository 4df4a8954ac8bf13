using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Site.Browser.Tests.Pages;

/// <summary>What axe finds wrong with a page, as it stands.</summary>
internal static class Accessibility
{
    private static readonly RunOnlyOptions _everyRule = new()
    {
        Type = "tag",
        Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    };

    /// <summary>For the dark, where nothing else is different.</summary>
    public static readonly RunOnlyOptions RulesOfColour = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] };

    /// <param name="rules">Every rule unless given.</param>
    public static async Task<string[]> FaultsAsync(IPage page, RunOnlyOptions? rules = null)
    {
#pragma warning disable CS0618 // The other way opens a second window each time, to merge the results of frames. Our pages have none.
        var found = await page.RunAxeLegacy(null, new AxeRunOptions { RunOnly = rules ?? _everyRule, ResultTypes = [ResultType.Violations] }, null);
#pragma warning restore CS0618
        return
        [
            .. from rule in found.Violations
               from node in rule.Nodes
               select $"{rule.Id}: {rule.Help}\n  {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}",
        ];
    }
}
