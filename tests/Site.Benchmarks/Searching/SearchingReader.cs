using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;

namespace Site.Benchmarks.Searching;

/// <summary>A browser on the built site that asks the search engine and counts what moves over the wire, headers too.</summary>
internal sealed class SearchingReader : IAsyncDisposable
{
    /// <summary>The first is the first of a visit: script, directory and all.</summary>
    public static readonly string[] Queries =
    [
        "dang uy khoi", "Đảng uỷ khối", "họp chi bộ", "261-kh/đuk", "rút ngắn phần mở đầu", "ghi rõ người chịu trách nhiệm", "ban bien tạp", "phần mềm đọc màn hình",
    ];

    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly string _script;
    private double _moved;
    private int _requests;

    private SearchingReader(IPlaywright driver, IBrowser browser, IPage page, string script) =>
        (_driver, _browser, _page, _script) = (driver, browser, page, script);

    public static async Task<SearchingReader> OpenAsync(string server, string script)
    {
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Program ?? throw new InvalidOperationException(InstalledBrowser.Missing),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { IgnoreHTTPSErrors = true });
        await page.GotoAsync(server + "/404.html");
        var reader = new SearchingReader(driver, browser, page, script);
        var wire = await page.Context.NewCDPSessionAsync(page);
        wire.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            reader._moved += told!.Value.GetProperty("encodedDataLength").GetDouble();
            reader._requests++;
        };
        await wire.SendAsync("Network.enable");
        return reader;
    }

    public async Task<string> AskAsync(string query)
    {
        (_moved, _requests) = (0, 0);
        var answer = await _page.EvaluateAsync<JsonElement>(
            """
            async ([script, query]) => {
              const began = performance.now();
              const { open } = await import(script);
              globalThis.engine ??= open("/tim-kiem/");
              const first = await engine.search(query);
              const took = performance.now() - began;
              const again = performance.now();
              await engine.search(query);
              return { count: first.count, took, again: performance.now() - again };
            }
            """,
            new[] { _script, query });
        await _page.WaitForTimeoutAsync(300);
        return string.Create(CultureInfo.InvariantCulture,
            $"{query,-32} {answer.GetProperty("count").GetInt32(),6} found, {_moved / 1024,6:0.0} KB in {_requests,2} requests, {answer.GetProperty("took").GetDouble(),5:0} ms, again {answer.GetProperty("again").GetDouble(),4:0} ms");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _driver.Dispose();
    }
}
