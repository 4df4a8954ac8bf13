using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>Whatever is asked, and whatever happens to the network: nothing is interpreted, nothing breaks, one can always go on.</summary>
public sealed class HostileQueryTests
{
    public static readonly TheoryData<string> Queries = new()
    {
        "<img src=x onerror=\"window.ran=true\">",
        "\"><script>window.ran=true</script>",
        "' onfocus='window.ran=true",
        "javascript:window.ran=true",
        "${window.ran=true}{{constructor}}",
        "tin <b>đậm</b> &amp; “ngoặc”",
        "…!?,;()[]{}*+\\^$|",
        "😀🎉👩‍👩‍👧‍👦",
        "t",
        "   ",
        "__proto__ constructor toString",
        "\u202Etin\u0000\u0007",
        new string('a', 10_000),
        string.Concat(Enumerable.Repeat("chi bộ ", 1500)),
    };

    [BrowserTheory]
    [MemberData(nameof(Queries))]
    public async Task Query_InTheAddressOrTyped_IsOnlyText(string query)
    {
        await using var window = await SharedBrowser.OpenAsLeftAsync(PageKinds.Search);
        var page = window.Page;

        // As a form would: Kestrel refuses an address of more than 8 KB before the page is reached.
        await page.EvaluateAsync("query => history.replaceState(null, '', '?' + new URLSearchParams({ q: query }))", query);
        await page.EvaluateAsync("dispatchEvent(new PopStateEvent('popstate'))");
        await IsAnsweredAsync(page, query);

        await page.Box().FillAsync(string.Empty);
        await page.Box().FillAsync(query);
        await page.Box().PressAsync("Enter");
        await IsAnsweredAsync(page, query);

        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Equal(0, await page.Locator("main :is(img, script, b)").CountAsync());
        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task Query_InTheMasthead_IsOnlyText()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Contact);
        var box = window.Page.Locator("header input");

        foreach (var query in Queries)
        {
            await box.FillAsync(query.Data);
            await window.Page.WaitForTimeoutAsync(150);

            Assert.False(await window.Page.EvaluateAsync<bool>("'ran' in window"), query.Data);
            Assert.Equal(0, await window.Page.Locator("[role=listbox] :is(img, script, b)").CountAsync());
        }

        Expect.Nothing(window.Faults);
    }

    [BrowserTheory]
    [InlineData("**/muc-luc.json")]
    [InlineData("**/*.bin")]
    [InlineData("**/tim-kiem/*/d*.json")]
    [InlineData("**/tai-san/tim-kiem.*.js*")]
    public async Task FileThatFailsToLoad_IsToldAndTriedAgain(string file)
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        var page = window.Page;
        await page.RouteAsync(file, route => route.AbortAsync());
        await window.GoAsync(PageKinds.Search + "?q=tin");

        var again = page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" });
        await Assertions.Expect(again).ToBeVisibleAsync();
        await Assertions.Expect(page.Told()).ToContainTextAsync("Chưa tải được");
        await again.ClickAsync();
        await Assertions.Expect(again).ToBeVisibleAsync();

        await page.UnrouteAsync(file);
        await again.ClickAsync();
        await page.ExpectCountAsync("kết quả cho “tin”");
        await Assertions.Expect(again).ToBeHiddenAsync();
        await Assertions.Expect(page.Box()).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task LaterQuery_WhileTheIndexLoads_IsTheOneAnswered()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        var page = window.Page;
        await page.RouteAsync("**/muc-luc.json", async route =>
        {
            await Task.Delay(600);
            await route.ContinueAsync();
        });
        await window.GoAsync(PageKinds.Search);

        await page.Box().PressSequentiallyAsync("bản tin", new() { Delay = 20 });
        await page.Box().FillAsync("kế hoạch");

        await page.ExpectCountAsync("kết quả cho “kế hoạch”");
        await page.WaitForTimeoutAsync(300);
        await page.ExpectCountAsync("kết quả cho “kế hoạch”");
        Expect.Nothing(window.Faults);
    }

    // Either results or the word that there are none, or for blanks the page without a query.
    private static async Task IsAnsweredAsync(IPage page, string query) =>
        await page.Locator(string.IsNullOrWhiteSpace(query) ? "[data-trang-thai=trong]" : "[data-trang-thai=co], [data-trang-thai=khong]").WaitForAsync();
}
