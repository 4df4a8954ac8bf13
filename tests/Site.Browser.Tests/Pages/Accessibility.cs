using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>What axe finds wrong with a page, as it stands.</summary>
internal static class Accessibility
{
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object _everyRule = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    /// <summary>For the dark, where nothing else is different.</summary>
    public static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    /// <summary>
    /// As much of axe as a look needs. In the dark only colours differ. To measure contrast is what takes longest: in light it is done on a phone, where
    /// letters are smallest, and in the long form on a desktop, where more is to be seen; in between nothing has a colour of its own, and all waits for the long form.
    /// </summary>
    public static Task<string[]> FaultsAsync(IPage page, Look look)
    {
        if (look.IsDark)
        {
            return FaultsAsync(page, RulesOfColour);
        }

        var isWithColour = look != Look.Tablet && (look != Look.Desktop || Thoroughness.IsLong);
        return look == Look.Tablet && !Thoroughness.IsLong ? Task.FromResult<string[]>([]) : RunAsync(page, _everyRule, without: isWithColour ? [] : RulesOfColour);
    }

    /// <param name="rules">Every rule unless given.</param>
    public static Task<string[]> FaultsAsync(IPage page, params string[] rules) =>
        RunAsync(page, rules.Length == 0 ? _everyRule : new { type = "rule", values = rules }, without: []);

    /// <param name="part">Selects the part of the page that is in use: a window over the rest.</param>
    public static Task<string[]> FaultsInAsync(IPage page, string part) => RunAsync(page, _everyRule, without: [], part);

    private static async Task<string[]> RunAsync(IPage page, object only, string[] without, string part = "html")
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(_axe);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async ({ runOnly, without, part }) => (await axe.run(part, {
              runOnly, resultTypes: ["violations"], rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }]))
            })).violations.flatMap(rule => rule.nodes.map(node =>
              `${rule.id}: ${rule.help}\n  ${node.html}\n  ${[...node.any, ...node.all, ...node.none].map(check => check.message).join("; ")}`))
            """,
            new { runOnly = only, without, part });
    }
}
