using System.Collections.Concurrent;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

[assembly: AssemblyFixture(typeof(SharedBrowser.ClosedAtTheEnd))]

namespace Site.Browser.Tests.Browser;

/// <summary>
/// One browser and one server on the sample site for the whole run, started by the first test that wants them. To open a window takes thrice as long as to go on to
/// another page, so tests hand their windows on, with all that they prepared in them taken back; whoever listens to a page, or must be the first in its browser, opens a fresh one.
/// </summary>
public static class SharedBrowser
{
    /// <summary>How long a test waits for what must come, in milliseconds: it only ends a run that hangs, and a busy machine is slow.</summary>
    public const int Patience = 120_000;

    // The browser gets a new profile folder from Playwright; the rest keeps it from talking to anybody but the server.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",

        // A window keeps its frame from page to page, which takes a sixth less than a new one for each; the second is Playwright's own choice, which naming others would undo.
        "--enable-features=RenderDocument:level/crashed-frame,CDPScreenshotNewSurface",
    ];

    private static readonly Lazy<Task<string>> _server = new(() => LoopbackServer.StartAsync(SampleSite.Built.Folder));
    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>Windows that are handed on with the page that they are on.</summary>
    private static readonly ConcurrentDictionary<string, ConcurrentBag<IPage>> _loaded = new(StringComparer.Ordinal);

    /// <summary>Windows that are handed on, by whether scripts run in them and by their density.</summary>
    private static readonly ConcurrentDictionary<(bool, float), ConcurrentBag<IPage>> _idle = new();

    /// <summary>A window on one page of the sample site.</summary>
    public static async Task<Window> OpenAsync(string url, Look? look = null) => await OpenAsync(await _server.Value, url, look ?? Look.Desktop);

    /// <summary>A window on a page of any server of this machine: a page that is loaded anew, without anything of what other tests did in it.</summary>
    /// <param name="server">Its address without a last slash.</param>
    /// <param name="density">Pixels of the screen for each of CSS.</param>
    public static async Task<Window> OpenAsync(string server, string url, Look look, float density = 1)
    {
        var window = await OpenEmptyAsync(server, look, density);
        await window.GoAsync(url);
        return window;
    }

    /// <summary>A window that is on no page of the sample site yet, to prepare something in it.</summary>
    public static async Task<Window> OpenEmptyAsync(Look look, float density = 1) => await OpenEmptyAsync(await _server.Value, look, density);

    private static async Task<Window> OpenEmptyAsync(string server, Look look, float density)
    {
        var idle = _idle.GetOrAdd((look.HasScript, density), _ => []);
        var window = new Window(server, idle.TryTake(out var page) ? page : await NewPageAsync(look, density), window => HandOnAsync(window, idle));
        await window.ShowAsync(look);
        return window;
    }

    /// <summary>A wide window on a page that is not loaded anew: for tests that only ask it something, as others did before.</summary>
    public static async Task<Window> OpenAsLeftAsync(string server, string url)
    {
        var left = _loaded.GetOrAdd(server + url, _ => []);
        var isLoaded = left.TryTake(out var page);
        var window = new Window(server, page ?? await NewPageAsync(Look.Desktop, density: 1), window =>
        {
            left.Add(window.Page);
            return Task.CompletedTask;
        });
        if (!isLoaded)
        {
            await window.GoAsync(url);
        }

        return window;
    }

    /// <inheritdoc cref="OpenAsLeftAsync(string, string)"/>
    public static async Task<Window> OpenAsLeftAsync(string url) => await OpenAsLeftAsync(await _server.Value, url);

    /// <summary>A fresh window on the sample site that has not gone anywhere; nobody had it before or gets it afterwards.</summary>
    public static async Task<Window> OpenFreshAsync(Look look) => await OpenFreshAsync(await _server.Value, look);

    /// <inheritdoc cref="OpenFreshAsync(Look)"/>
    /// <param name="server">The address of another, without a last slash.</param>
    /// <param name="density">Pixels of the screen for each of CSS.</param>
    public static async Task<Window> OpenFreshAsync(string server, Look look, float density = 1)
    {
        var window = new Window(server, await NewPageAsync(look, density), window => window.Page.Context.CloseAsync());
        await window.ShowAsync(look);
        return window;
    }

    private static async Task HandOnAsync(Window window, ConcurrentBag<IPage> idle)
    {
        try
        {
            await window.ClearAsync();
            idle.Add(window.Page);
        }
        catch (PlaywrightException)
        {
            // Whatever a failing test left there must not hide why it failed.
            await window.Page.Context.CloseAsync();
        }
    }

    private static async Task<IPage> NewPageAsync(Look look, float density)
    {
        var (_, browser) = await _started.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            DeviceScaleFactor = density,
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.HasScript,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Left to the end of the process, the browser would be killed and leave its profile behind.</summary>
    public sealed class ClosedAtTheEnd : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (_started is { IsValueCreated: true, Value.IsFaulted: false })
            {
                var (driver, browser) = await _started.Value;
                await browser.CloseAsync();
                driver.Dispose();
            }
        }
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var program = InstalledBrowser.Program ?? throw new InvalidOperationException(InstalledBrowser.Missing);
        Assertions.SetDefaultExpectTimeout(Patience);
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = _arguments }));
    }
}
