using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Search;

/// <summary>Every state of the search page and the open suggestions: accessible, fitting every screen.</summary>
public sealed class SearchLookTests
{
    [BrowserTheory]
    [InlineData("search-results", "?q=tin", "[data-trang-thai=co]")]
    [InlineData("search-page-2", "?q=chi+bộ&trang=2", "[data-trang-thai=co]")]
    [InlineData("search-none", "?q=zzzzqqqq", "[data-trang-thai=khong]")]
    [InlineData("search-meant", "?q=dangg+vien", "[data-trang-thai]")]
    public async Task State_OnEveryScreen_IsAccessibleAndFits(string name, string query, string arrived)
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search + query);
        await window.Page.Locator(arrived).WaitForAsync();
        await IsFineAsync(window, name);
    }

    [BrowserFact]
    public async Task Failure_OnEveryScreen_IsAccessibleAndFits()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await window.Page.RouteAsync("**/muc-luc.json", route => route.AbortAsync());
        await window.GoAsync(PageKinds.Search + "?q=tin");
        await window.Page.Locator("[data-trang-thai=loi]").WaitForAsync();
        await IsFineAsync(window, "search-failure");
    }

    [BrowserTheory]
    [InlineData("suggestions", PageKinds.Article)]
    [InlineData("suggestions-not-found", PageKinds.NotFound)]
    public async Task Suggestions_OnEveryScreen_AreAccessibleAndFit(string name, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        var box = window.Page.Locator("form[data-goi-y] input").Last;
        await box.FillAsync("chi bo");
        await window.Page.Locator("[role=option]").First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        await IsFineAsync(window, name);
    }

    private static async Task IsFineAsync(Window window, string name)
    {
        var found = new List<string>();
        foreach (var look in new[] { Look.Desktop, Look.Tablet, Look.Phone, Look.DarkDesktop })
        {
            await window.ShowAsync(look);
            var at = $"{name}-{look.Width}{(look.IsDark ? "-dark" : string.Empty)}";
            if (Thoroughness.IsLong || look == Look.Phone || look.IsDark)
            {
                found.AddRange((await Accessibility.FaultsAsync(window.Page, look)).Select(fault => $"{at}: {fault}"));
            }

            if (await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            {
                found.Add($"{at}: too wide");
            }

            await window.Page.KeepPictureAsync(at, fullPage: false);
        }

        Expect.Nothing(found);
    }
}
