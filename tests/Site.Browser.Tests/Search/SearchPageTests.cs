using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>A reader searches the sample site.</summary>
public sealed class SearchPageTests
{
    private const string Plan = "59-KH/ĐUK";

    [BrowserFact]
    public async Task Typing_ShowsResultsWithPassageDateAndUnit()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search);
        var page = window.Page;

        await page.Box().PressSequentiallyAsync("tap huan viet tin");

        await page.ExpectCountAsync("kết quả cho “tap huan viet tin”");
        await page.ExpectFirstAsync("tập huấn viết tin");
        var first = page.Results().First;
        await Assertions.Expect(first.Locator("h3 mark").First).ToHaveTextAsync("tập");
        await Assertions.Expect(first.Locator("time")).ToHaveAttributeAsync("datetime", "2026-09-17");
        await Assertions.Expect(first).ToContainTextAsync("17/9/2026");
        await Assertions.Expect(first).ToContainTextAsync("Hoạt động cơ sở");
        await Assertions.Expect(first).ToContainTextAsync("Đảng bộ Cơ quan");
        await page.ExpectAddressAsync("?q=tap huan viet tin");
        Expect.Nothing(window.Faults);
    }

    /// <summary>The lists of a word are on their way while the script waits for the next key: here it waits for ever.</summary>
    [BrowserTheory]
    [InlineData(PageKinds.Search)]
    [InlineData(PageKinds.Contact)]
    public async Task Key_BeginsToFetch_BeforeThePauseIsOver(string url)
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        // What the page fetches by itself, it fetches when idle.
        await window.RunFirstAsync("window.requestIdleCallback = () => 0");
        await window.GoAsync(url);
        await window.Page.EvaluateAsync("() => { globalThis.setTimeout = () => 0; }");

        var request = await window.Page.RunAndWaitForRequestAsync(
            () => window.Page.Locator("input[name=q]").First.FillAsync("tập huấn"), request => request.Url.Contains("/tim-kiem/muc/t-", StringComparison.Ordinal));

        Assert.EndsWith(".bin", request.Url, StringComparison.Ordinal);
    }

    /// <summary>Who comes with a question is not kept waiting by another.</summary>
    [BrowserTheory]
    [InlineData("", "1")]
    [InlineData("?q=tin", null)]
    public async Task Engine_IsMadeReadyForTheFirstQuestion_WhileNothingIsAsked(string asked, string? warmed)
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Contact);
        await window.Page.RouteAsync("**/tim-kiem.*.js", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/javascript",
            Body = """
                export const open = () => ({
                  ready: async () => {},
                  warm: async () => { document.body.dataset.warmed = 1; },
                  search: async () => ({ count: 0, page: 1, pages: 1, results: [], facets: {} }),
                });
                """,
        }));
        // A browser with other work may let what waits for an idle moment wait for long.
        await window.RunFirstAsync("window.requestIdleCallback = work => setTimeout(work)");
        await window.GoAsync(PageKinds.Search + asked);
        await Assertions.Expect(window.Page.Locator("[data-tim]")).ToHaveAttributeAsync("data-trang-thai", asked.Length == 0 ? "trong" : "khong");
        await window.Page.EvaluateAsync("() => new Promise(done => setTimeout(() => setTimeout(done, 50)))");

        Assert.Equal(warmed, await window.Page.Locator("body").GetAttributeAsync("data-warmed"));
    }

    [BrowserTheory]
    [InlineData("đảng ủy khối")]
    [InlineData("dang uy khoi")]
    [InlineData("ĐẢNG UỶ KHỐI")]
    public async Task Query_WithAccentsOrWithout_FindsTheSame(string query)
    {
        await using var expected = await SearchWindow.OpenAsync("Đảng ủy Khối");
        await using var window = await SearchWindow.OpenAsync(query);
        await expected.Page.Results().First.WaitForAsync();
        await window.Page.Results().First.WaitForAsync();

        Assert.Equal(Number(await expected.Page.Count().InnerTextAsync()), Number(await window.Page.Count().InnerTextAsync()));

        static string Number(string count) => count.Split(' ')[0];
    }

    [BrowserTheory]
    [InlineData("59-kh/đuk")]
    [InlineData("59 kh duk")]
    [InlineData(Plan)]
    public async Task Code_HoweverWritten_FindsTheDocumentFirst(string query)
    {
        await using var window = await SearchWindow.OpenAsync(query);
        await Assertions.Expect(window.Page.Titles().First).ToHaveAttributeAsync("href", PageKinds.Plan);
    }

    /// <summary>A category by its name, and what people ask in whole sentences.</summary>
    [BrowserTheory]
    [InlineData("guong dien hinh", "/chuyen-muc/guong-dien-hinh/")]
    [InlineData("thi đua", "/chuyen-muc/thi-dua/")]
    [InlineData("hỏi đáp", "/tin-tuc/2026/hoi-dap-ban-bien-tap/")]
    [InlineData("gửi tin cho ban biên tập ở đâu", "/tin-tuc/2026/hoi-dap-ban-bien-tap/")]
    [InlineData("số điện thoại đường dây nóng", "/lien-he/")]
    public async Task CategoryOrQuestion_IsAnsweredFirst(string query, string url)
    {
        await using var window = await SearchWindow.OpenAsync(query);
        await Assertions.Expect(window.Page.Titles().First).ToHaveAttributeAsync("href", url);
    }

    [BrowserFact]
    public async Task Title_SaysQueryAndPage()
    {
        await using var window = await SearchWindow.OpenAsync("tin");
        var page = window.Page;
        await IsTitledAsync("tin (trang 1/");

        await page.GetByRole(AriaRole.Link, new() { Name = "Trang sau" }).ClickAsync();

        await IsTitledAsync("tin (trang 2/");

        Task IsTitledAsync(string start) =>
            page.WaitForFunctionAsync("start => document.title.startsWith(start) && document.title.includes(' - Tìm kiếm | ')", start);
    }

    [BrowserFact]
    public async Task Paging_HasAddressesThatTheWayBackKnows()
    {
        await using var window = await SearchWindow.OpenAsync("tin");
        var page = window.Page;
        await page.Results().First.WaitForAsync();
        var first = await page.Titles().First.InnerTextAsync();
        var next = page.GetByRole(AriaRole.Link, new() { Name = "Trang sau" });
        Assert.Equal("next", await next.GetAttributeAsync("rel"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Trang trước" })).ToBeHiddenAsync();

        await next.ClickAsync();
        await page.ExpectCountAsync("trang 2 trên");
        await page.ExpectAddressAsync("?q=tin&trang=2");
        Assert.Equal("11", await page.Locator("ol[data-o=ket-qua]").GetAttributeAsync("start"));
        Assert.NotEqual(first, await page.Titles().First.InnerTextAsync());

        await page.ReloadAsync();
        await page.ExpectCountAsync("trang 2 trên");

        await page.GoBackAsync();
        await page.ExpectCountAsync("trang 1 trên");
        await page.ExpectFirstAsync(first);
        await page.GoForwardAsync();
        await page.ExpectCountAsync("trang 2 trên");
        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task Filters_NarrowStandInTheAddressAndGoBack()
    {
        await using var window = await SearchWindow.OpenAsync("tin");
        var page = window.Page;
        await page.Results().First.WaitForAsync();
        var whole = await page.Count().InnerTextAsync();

        await page.GetByLabel("Loại").SelectOptionAsync("ke-hoach");
        await page.ExpectAddressAsync("?q=tin&loai=ke-hoach");
        await Assertions.Expect(page.Results().Locator("p", new() { HasText = "Kế hoạch" }).First).ToBeVisibleAsync();
        await page.GetByLabel("Năm").SelectOptionAsync("2026");
        await page.ExpectAddressAsync("?q=tin&loai=ke-hoach&nam=2026");
        await Assertions.Expect(page.Count()).Not.ToHaveTextAsync(whole);

        await page.GoBackAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Count()).ToHaveTextAsync(whole);
        await Assertions.Expect(page.GetByLabel("Loại")).ToHaveValueAsync(string.Empty);
        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task EveryFilter_KnowsTheEnginesValues()
    {
        await using var window = await SearchWindow.OpenAsync("tin");
        await window.Page.Results().First.WaitForAsync();

        var without = await window.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[data-loc]')].filter(select => ![...select.options].some(option => / \\(\\d+\\)$/.test(option.text))).map(select => select.name)");

        Expect.Nothing(without);
    }

    [BrowserFact]
    public async Task Typing_OverAQueryUnderWay_LeavesNoWordOfSearchingBehind()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search);
        var page = window.Page;
        await page.RouteAsync("**/d*.json", async route =>
        {
            await Task.Delay(150);
            await route.ContinueAsync();
        });

        await page.Box().PressSequentiallyAsync("tin", new() { Delay = 60 });
        await page.ExpectCountAsync("kết quả cho “tin”");
        await page.WaitForTimeoutAsync(500);

        Assert.Empty(await page.Locator("[data-o=dang]").TextContentAsync() ?? string.Empty);
    }

    [BrowserFact]
    public async Task UnknownValues_InTheAddress_AreLeftOut()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search + "?q=tin&loai=khong-co&trang=-7&nam=abc&la=1");
        await window.Page.ExpectCountAsync("trang 1 trên");
        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task SlipOfTheKeys_IsAskedAboutAndOneClickAway()
    {
        await using var window = await SearchWindow.OpenAsync("tuyên truyêm");
        var page = window.Page;
        var meant = page.GetByRole(AriaRole.Link, new() { Name = "Có phải" });

        await Assertions.Expect(meant).ToBeVisibleAsync();
        await meant.ClickAsync();

        await Assertions.Expect(page.Box()).ToHaveValueAsync("tuyên truyền");
        await Assertions.Expect(meant).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task NothingFound_GivesAdviceAndTheLists()
    {
        await using var window = await SearchWindow.OpenAsync("zzzzqqqq");
        var page = window.Page;

        await page.ExpectCountAsync("Không có kết quả nào");
        await Assertions.Expect(page.GetByText("Hãy thử ít từ hơn")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Theo tổ chức" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Results().First).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task ScreenReader_IsToldTheCountOnceWhenTypingPauses()
    {
        await using var window = await SharedBrowser.OpenFreshAsync(Look.Desktop);
        await window.GoAsync(PageKinds.Search);
        var page = window.Page;
        await page.EvaluateAsync(
            """
            window.told = [];
            const status = document.querySelector("main [role=status]");
            new MutationObserver(() => status.textContent && window.told.push(status.textContent)).observe(status, { childList: true });
            """);

        // The page's clock stands still between the letters, however slow the machine is.
        await page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc) });
        await page.Clock.PauseAtAsync(new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc));
        foreach (var letter in "chi bo")
        {
            await page.Box().PressSequentiallyAsync(letter.ToString());
            await page.Clock.RunForAsync(60);
        }

        await page.ExpectCountAsync("kết quả cho “chi bo”");
        Assert.Empty(await page.EvaluateAsync<string[]>("window.told"));
        await page.Clock.RunForAsync(2_000);
        await Assertions.Expect(page.Told()).ToContainTextAsync("kết quả cho “chi bo”");
        Assert.Single(await page.EvaluateAsync<string[]>("window.told"));
    }

    [BrowserFact]
    public async Task EmptiedBox_BringsTheListsBack()
    {
        await using var window = await SearchWindow.OpenAsync("tin");
        var page = window.Page;
        await page.Results().First.WaitForAsync();

        await page.Box().FillAsync(string.Empty);

        await Assertions.Expect(page.Results().First).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Theo năm" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task SecondVisit_ByTheWayBack_ShowsTheQueryAndItsResults()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search);
        var page = window.Page;
        await page.Box().FillAsync("tin");
        var aim = await page.Titles().First.GetAttributeAsync("href");
        await page.Titles().First.ClickAsync();
        await window.IsAtAsync(aim!);

        await page.GoBackAsync();

        await page.ExpectCountAsync("kết quả cho “tin”");
        await Assertions.Expect(page.Box()).ToHaveValueAsync("tin");
    }

    [BrowserFact]
    public async Task QueryInTheAddress_WhileItLoads_MovesNothing()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Phone);
        await window.RunFirstAsync(
            """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
              .observe({ type: "layout-shift", buffered: true });
            """);
        await window.Page.RouteAsync("**/*.bin", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });

        await window.GoAsync(PageKinds.Search + "?q=tin");
        await Assertions.Expect(window.Page.GetByText("Đang tìm…")).ToBeVisibleAsync();
        await window.Page.Results().First.WaitForAsync();

        Assert.InRange(await window.Page.EvaluateAsync<double>("window.shifts"), 0, 0.01);
    }

    [BrowserFact]
    public async Task WithoutScript_ThePageSaysSoAndOffersTheLists()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search + "?q=tin", Look.Phone with { HasScript = false });
        var page = window.Page;

        // The driver's switch turns scripts off but leaves the parser in the belief that they run: it shows no noscript.
        Assert.Contains("cần JavaScript", SampleSite.Built.Page(PageKinds.Search).Document.QuerySelector("main noscript")!.TextContent, StringComparison.Ordinal);
        await Assertions.Expect(page.Box()).ToBeHiddenAsync();
        foreach (var list in new[] { "Theo chuyên trang", "Theo tổ chức", "Theo năm" })
        {
            await Assertions.Expect(page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = list }) }).Locator("a").First).ToBeVisibleAsync();
        }
    }
}
