using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Site.Browser.Tests.Pages;

/// <summary>What axe finds wrong with a page, as it stands.</summary>
internal static class Accessibility
{
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object _everyRule = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    /// <summary>For the dark, where nothing else is different.</summary>
    public static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    /// <param name="rules">Every rule unless given.</param>
    public static async Task<string[]> FaultsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(_axe);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async runOnly => (await axe.run(document, { runOnly, resultTypes: ["violations"] })).violations.flatMap(rule => rule.nodes.map(node =>
              `${rule.id}: ${rule.help}\n  ${node.html}\n  ${[...node.any, ...node.all, ...node.none].map(check => check.message).join("; ")}`))
            """,
            rules.Length == 0 ? _everyRule : new { type = "rule", values = rules });
    }
}
