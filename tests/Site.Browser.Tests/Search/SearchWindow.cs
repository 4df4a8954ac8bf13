using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>The search page as a reader has it before them.</summary>
internal static class SearchWindow
{
    public static Task<Window> OpenAsync(string query, Look? look = null) =>
        SharedBrowser.OpenAsync($"{PageKinds.Search}?q={Uri.EscapeDataString(query)}", look);

    public static ILocator Box(this IPage page) => page.GetByLabel("Bạn cần tìm gì?");

    public static ILocator Count(this IPage page) => page.Locator("#tim_dem");

    public static ILocator Results(this IPage page) => page.Locator("ol[data-o=ket-qua] > li");

    public static ILocator Titles(this IPage page) => page.Results().Locator("h3 a");

    /// <summary>What a screen reader is told.</summary>
    public static ILocator Told(this IPage page) => page.Locator("main [role=status]");

    public static Task ExpectCountAsync(this IPage page, string text) => Assertions.Expect(page.Count()).ToContainTextAsync(text);

    public static Task ExpectFirstAsync(this IPage page, string title) => Assertions.Expect(page.Titles().First).ToContainTextAsync(title);

    public static Task ExpectAddressAsync(this IPage page, string query) =>
        page.WaitForFunctionAsync("query => decodeURIComponent(location.search.replaceAll('+', ' ')) === query", query);
}
