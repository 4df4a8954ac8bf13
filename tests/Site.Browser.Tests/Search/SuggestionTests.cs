using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>The masthead's box: a combobox for hands on keys, a list of links for mouse and thumb, a plain form for all.</summary>
public sealed class SuggestionTests
{
    private static ILocator Box(IPage page) => page.Locator("header input[type=search]");

    private static ILocator Options(IPage page) => page.Locator("header [role=option]");

    private static ILocator Chosen(IPage page) => page.Locator("header [role=option][aria-selected=true]");

    private static async Task<Window> TypedAsync(string text, Look? look = null)
    {
        var window = await SharedBrowser.OpenAsync(PageKinds.Contact, look);
        await Box(window.Page).PressSequentiallyAsync(text);
        await Options(window.Page).First.WaitForAsync();
        return window;
    }

    [BrowserFact]
    public async Task Box_UntilItIsUsed_LoadsNothing()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await window.GoAsync(PageKinds.Contact);
        Assert.Contains(window.Server + PageKinds.Contact, window.Asked);
        Assert.DoesNotContain(window.Asked, url => url.Contains("tim-kiem.", StringComparison.Ordinal) || url.Contains("/tim-kiem/", StringComparison.Ordinal));

        // What every query needs, before the first letter.
        var index = window.Page.WaitForRequestAsync("**/tim-kiem/*/cot-*.bin");
        await Box(window.Page).FocusAsync();
        await index;
    }

    [BrowserTheory]
    [InlineData("dang bo co quan", "Đảng bộ Cơ quan")]
    [InlineData("59-kh", "59-KH/ĐUK")]
    public async Task Typing_SuggestsTitlesAndDocuments(string typed, string title)
    {
        await using var window = await TypedAsync(typed);

        await Assertions.Expect(Options(window.Page).First).ToContainTextAsync(title);
        await Assertions.Expect(Box(window.Page)).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(window.Page.Locator("header [role=search] [role=status]")).ToContainTextAsync("gợi ý");
        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task Arrows_GoRoundThroughTheBoxAndEnterOpensTheChosen()
    {
        await using var window = await TypedAsync("chi bo");
        var page = window.Page;
        var count = await Options(page).CountAsync();
        Assert.True(count > 1);

        await Box(page).PressAsync("ArrowDown");
        Assert.Equal(await Chosen(page).GetAttributeAsync("id"), await Box(page).GetAttributeAsync("aria-activedescendant"));
        await Box(page).PressAsync("ArrowUp");
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(0);
        Assert.Equal(string.Empty, await Box(page).GetAttributeAsync("aria-activedescendant"));
        await Box(page).PressAsync("ArrowUp");
        Assert.Equal(await Options(page).Last.GetAttributeAsync("id"), await Chosen(page).GetAttributeAsync("id"));

        var href = await Chosen(page).GetAttributeAsync("href");
        await Box(page).PressAsync("Enter");
        await window.IsAtAsync(href!);
    }

    [BrowserFact]
    public async Task Enter_WithNothingChosen_SubmitsTheForm()
    {
        await using var window = await TypedAsync("chi bo");

        await Box(window.Page).PressAsync("Enter");

        await window.IsAtAsync(PageKinds.Search + "?q=chi+bo");
        await window.Page.ExpectCountAsync("kết quả cho “chi bo”");
    }

    [BrowserFact]
    public async Task Escape_ClosesTheListAndKeepsWhatWasTyped()
    {
        await using var window = await TypedAsync("chi bo");
        var page = window.Page;

        await Box(page).PressAsync("Escape");

        await Assertions.Expect(Options(page).First).ToBeHiddenAsync();
        await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(Box(page)).ToHaveValueAsync("chi bo");

        await Box(page).PressAsync("ArrowDown");
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Tab_ClosesTheListAndGoesToTheButton()
    {
        await using var window = await TypedAsync("chi bo");

        await Box(window.Page).PressAsync("Tab");

        await Assertions.Expect(Options(window.Page).First).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator("header form button")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Click_OpensTheSuggestion()
    {
        await using var window = await TypedAsync("chi bo", Look.Phone);
        var second = Options(window.Page).Nth(1);
        var href = await second.GetAttributeAsync("href");

        await second.ClickAsync();

        await window.IsAtAsync(href!);
    }

    [BrowserFact]
    public async Task ClickElsewhere_ClosesTheList()
    {
        await using var window = await TypedAsync("chi bo");

        await window.Page.Locator("footer h2").First.ClickAsync();

        await Assertions.Expect(Options(window.Page).First).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task OnAPhone_EverythingIsBigEnoughForAThumb()
    {
        await using var window = await TypedAsync("chi bo", Look.Phone);

        var small = await window.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("header :is(input, button, [role=option])")].filter(element => element.checkVisibility())
              .filter(element => { const { width, height } = element.getBoundingClientRect(); return width < 44 || height < 44; })
              .map(element => element.outerHTML.slice(0, 80))
            """);

        Expect.Nothing(small);
    }

    [BrowserFact]
    public async Task IndexThatFailsToLoad_LeavesAPlainForm()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await window.Page.RouteAsync("**/muc-luc.json", route => route.AbortAsync());
        await window.GoAsync(PageKinds.Contact);

        await Box(window.Page).PressSequentiallyAsync("chi bo");
        await window.Page.WaitForTimeoutAsync(200);
        await Assertions.Expect(Options(window.Page)).ToHaveCountAsync(0);
        await window.Page.UnrouteAsync("**/muc-luc.json");
        await Box(window.Page).PressAsync("Enter");

        await window.Page.ExpectCountAsync("kết quả cho “chi bo”");
    }

    [BrowserFact]
    public async Task WithoutScript_TheBoxIsAForm()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Contact, Look.Phone with { HasScript = false });

        await Box(window.Page).FillAsync("chi bo");
        await Box(window.Page).PressAsync("Enter");

        await window.IsAtAsync(PageKinds.Search + "?q=chi+bo");
    }
}
