using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>A− and A+: letters in steps, remembered on every page.</summary>
public sealed class TextSizeTests
{
    private const string Larger = "button[data-co-chu='1']", Smaller = "button[data-co-chu='-1']";

    /// <summary>The short form looks where there is least room.</summary>
    private static readonly int[] _widths = Thoroughness.IsLong ? [360, 768, 1280] : [360];

    /// <summary>A page that is too wide for its screen with the largest letters.</summary>
    internal static async Task<IEnumerable<string>> FaultsAsync(Window window)
    {
        await window.ShowAsync(Look.Phone);

        // The print page has letters of its own.
        if (await window.Page.Locator(Larger).CountAsync() > 0)
        {
            await window.Page.EvaluateAsync($"for (let step = 0; step < 3; step++) document.querySelector(\"{Larger}\").click()");
            Assert.True(await LettersAsync(window) > 23, "letters are not at their largest");
        }

        var found = new List<string>();
        foreach (var width in _widths)
        {
            await window.ShowAsync(Look.Phone with { Width = width });
            if (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is var over and > 0)
            {
                found.Add($"with the largest letters, at {width}: {over} pixels too wide");
            }
        }

        return found;
    }

    [BrowserFact]
    public async Task Size_IsRememberedOnEveryPageAndMovesNothing()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Phone);
        await window.RunFirstAsync(
            "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({ type: 'layout-shift', buffered: true });");
        await window.GoAsync("/");
        Assert.Equal(17, await LettersAsync(window));
        await window.Page.Locator(Larger).ClickAsync();
        await window.Page.Locator(Larger).ClickAsync();
        Assert.Equal(21.25, await LettersAsync(window), 0.01);

        foreach (var url in new[] { PageKinds.Article, PageKinds.List, PageKinds.Search, PageKinds.NotFound })
        {
            await window.GoAsync(url);
            await window.ReadToTheEndAsync();
            Assert.Equal(21.25, await LettersAsync(window), 0.01);
            Assert.InRange(await window.Page.EvaluateAsync<double>("shift"), 0, 0.01);
        }

        Assert.Empty(window.Faults.Where(fault => !fault.Contains("404", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task Steps_HaveTwoEndsAndAWayBack()
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Desktop);
        for (var times = 0; times < 6; times++)
        {
            await window.Page.Locator(Larger).ClickAsync(new() { Force = true });
        }

        Assert.Equal(25.2, await LettersAsync(window), 0.01);
        Assert.Equal("true", await window.Page.Locator(Larger).GetAttributeAsync("aria-disabled"));
        for (var times = 0; times < 6; times++)
        {
            await window.Page.Locator(Smaller).ClickAsync(new() { Force = true });
        }

        Assert.Equal(16.2, await LettersAsync(window), 0.01);
        Assert.Equal("true", await window.Page.Locator(Smaller).GetAttributeAsync("aria-disabled"));
        await window.Page.Locator(Larger).ClickAsync();
        Assert.Equal(18, await LettersAsync(window));
        Assert.Equal("Cỡ chữ thường", await window.Page.Locator(".co-chu [role=status]").TextContentAsync());
    }

    [BrowserFact]
    public async Task Paper_HasItsOwnSize()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, Look.Desktop);
        await window.Page.Locator(Larger).ClickAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(16, await LettersAsync(window), 0.01);
        await Assertions.Expect(window.Page.Locator(".co-chu")).ToBeHiddenAsync();
    }

    /// <summary>A browser that is told to keep nothing refuses the store itself.</summary>
    [BrowserFact]
    public async Task BrowserThatKeepsNothing_StillMakesLettersLarger()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await window.RunFirstAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        await window.GoAsync("/");
        await window.Page.Locator(Larger).ClickAsync();
        Assert.Equal(20.16, await LettersAsync(window), 0.01);
        Assert.Empty(window.Faults);
    }

    private static Task<double> LettersAsync(Window window) => window.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.documentElement).fontSize)");
}
