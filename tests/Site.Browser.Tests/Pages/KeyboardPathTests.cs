using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Whole ways through the site by a reader who has no mouse: Tab, Enter, arrows and letters alone.</summary>
public sealed class KeyboardPathTests
{
    private const string SectionInMenu = $"nav[aria-label='Trình đơn'] a[href='{PageKinds.List}']";

    [BrowserFact]
    public async Task FromHome_ThroughMenuListAndPagination_ToAnArticle()
    {
        await using var window = await SharedBrowser.OpenAsync("/");
        await window.Page.FollowByKeyAsync(SectionInMenu);
        await window.IsAtAsync(PageKinds.List);
        await ThroughPaginationToAnArticleAsync(window);
    }

    [BrowserFact]
    public async Task OnAPhone_FromHome_ThroughMenuListAndPagination_ToAnArticle()
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Phone);
        await window.Page.TabToAsync("header [popovertarget]");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.FollowByKeyAsync(SectionInMenu);
        await window.IsAtAsync(PageKinds.List);
        await ThroughPaginationToAnArticleAsync(window);
    }

    [BrowserFact]
    public async Task FromHome_ThroughTheSearchBoxAndASuggestion_ToAPage()
    {
        await using var window = await SharedBrowser.OpenAsync("/");
        var page = window.Page;

        await page.TabToAsync("header input[type=search]");
        await page.Keyboard.TypeAsync("59-kh");
        await page.Locator("header [role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await window.IsAtAsync(PageKinds.Plan);
        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task FromSearch_ThroughTheNextPageOfResults_ToAPage()
    {
        const string result = "ol[data-o=ket-qua] h3 a";
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search);
        var page = window.Page;

        await page.TabToAsync("#tim_hoi");
        await page.Keyboard.TypeAsync("tin");
        await page.TabToAsync(result);
        await page.FollowByKeyAsync("main a[rel=next]");
        await Assertions.Expect(page.Locator("#tim_dem")).ToContainTextAsync("trang 2 trên");

        await page.TabToAsync(result);
        var aim = await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        await page.Keyboard.PressAsync("Enter");
        await window.IsAtAsync(aim);
        Expect.Nothing(window.Faults);
    }

    private static async Task ThroughPaginationToAnArticleAsync(Window window)
    {
        var page = window.Page;
        await page.FollowByKeyAsync("nav[aria-label='Phân trang'] a[aria-label='Trang 1']");
        await window.IsAtAsync(PageKinds.List + "trang/1/");

        await page.TabToAsync("main article h2 a, main article h3 a");
        var aim = await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        var title = await page.Locator(":focus").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await window.IsAtAsync(aim);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
        Expect.Nothing(window.Faults);
    }
}
