using Microsoft.Playwright;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Browser;

/// <summary>A window that is handed on is as good as a fresh one.</summary>
public sealed class WindowTests
{
    /// <summary>No other test's, so that nobody else gets the window.</summary>
    private const float Density = 1.25f;

    /// <summary>What a page can tell of its window.</summary>
    private const string State =
        """
        async () => [
          "a script ran first: " + ("ranFirst" in window),
          "kept: " + localStorage.getItem("kept"),
          "kept for the visit: " + sessionStorage.getItem("kept"),
          "margin: " + getComputedStyle(document.body).margin,
          "clipboard: " + (await navigator.permissions.query({ name: "clipboard-read" })).state,
          ...["print", "(forced-colors: active)", "(prefers-contrast: more)", "(prefers-color-scheme: dark)"].map(media => `${media}: ${matchMedia(media).matches}`),
        ]
        """;

    [BrowserFact]
    public async Task Window_HandedOn_HasNothingOfWhatATestPreparedOrLeftInIt()
    {
        IPage page;
        string[] left;
        await using (var window = await SharedBrowser.OpenEmptyAsync(Look.DarkDesktop, Density))
        {
            page = window.Page;
            await window.RunFirstAsync("window.ranFirst = true;");
            await page.RouteAsync("**/*.css", route => route.AbortAsync());
            await page.Context.GrantPermissionsAsync(["clipboard-read"]);
            await window.GoAsync(PageKinds.Article);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ForcedColors = ForcedColors.Active, Contrast = Contrast.More });
            await page.EvaluateAsync("() => { localStorage.setItem('kept', 'yes'); sessionStorage.setItem('kept', 'yes'); }");
            left = await page.EvaluateAsync<string[]>(State);
        }

        await using var again = await SharedBrowser.OpenEmptyAsync(Look.Desktop, Density);
        await again.GoAsync(PageKinds.Article);
        await using var fresh = await SharedBrowser.OpenFreshAsync(again.Server, Look.Desktop, Density);
        await fresh.GoAsync(PageKinds.Article);

        var expected = await fresh.Page.EvaluateAsync<string[]>(State);
        Assert.Same(page, again.Page);
        Expect.Nothing((await page.EvaluateAsync<string[]>(State)).Except(expected, StringComparer.Ordinal));
        Assert.Empty(left.Intersect(expected, StringComparer.Ordinal));
    }
}
