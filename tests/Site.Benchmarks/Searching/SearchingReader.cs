using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;

namespace Site.Benchmarks.Searching;

/// <summary>A reader who types into the search page and waits; counts what moves over the wire, headers too.</summary>
internal sealed class SearchingReader : IAsyncDisposable
{
    /// <summary>The first is the first of a visit.</summary>
    public static readonly string[] Queries =
    [
        "dang uy khoi", "Đảng uỷ khối", "họp chi bộ", "261-kh/đuk", "rút ngắn phần mở đầu", "ghi rõ người chịu trách nhiệm", "ban bien tạp", "phần mềm đọc màn hình",
    ];

    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private double _moved;
    private int _requests;

    private SearchingReader(IPlaywright driver, IBrowser browser, IPage page) => (_driver, _browser, _page) = (driver, browser, page);

    public static async Task<SearchingReader> OpenAsync()
    {
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Program ?? throw new InvalidOperationException(InstalledBrowser.Missing),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { IgnoreHTTPSErrors = true });
        var reader = new SearchingReader(driver, browser, page);
        var wire = await page.Context.NewCDPSessionAsync(page);
        wire.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            reader._moved += told!.Value.GetProperty("encodedDataLength").GetDouble();
            reader._requests++;
        };
        await wire.SendAsync("Network.enable");
        return reader;
    }

    /// <summary>What the search page itself moves: HTML, style, pictures, scripts, and what every query needs of the index.</summary>
    public async Task<string> VisitAsync(string server)
    {
        await _page.GotoAsync(server + "/tim-kiem/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return Told("the page, before any query", string.Empty);
    }

    /// <summary>From the last key until the results stand in the page, the script's pause for the next key included.</summary>
    public async Task<string> AskAsync(string query)
    {
        (_moved, _requests) = (0, 0);
        var answer = await _page.EvaluateAsync<JsonElement>(
            """
            async query => {
              const list = document.querySelector("[data-o=ket-qua]"), box = document.querySelector("[data-tim] [name=q]");
              list.replaceChildren();
              await new Promise(requestAnimationFrame);
              const shown = new Promise(resolve => new MutationObserver((_, observer) => (observer.disconnect(), resolve())).observe(list, { childList: true }));
              box.value = query;
              const began = performance.now();
              box.dispatchEvent(new Event("input", { bubbles: true }));
              await shown;
              await new Promise(requestAnimationFrame);
              return { took: performance.now() - began, count: document.querySelector("[data-o=dem]").textContent };
            }
            """,
            query);
        await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await _page.WaitForTimeoutAsync(1_000);
        return Told(query, string.Create(CultureInfo.InvariantCulture, $", {answer.GetProperty("took").GetDouble(),4:0} ms: {answer.GetProperty("count").GetString()}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _driver.Dispose();
    }

    private string Told(string what, string rest) => string.Create(CultureInfo.InvariantCulture, $"{what,-32} {_moved / 1024,6:0.0} KB in {_requests,2} requests{rest}");
}
