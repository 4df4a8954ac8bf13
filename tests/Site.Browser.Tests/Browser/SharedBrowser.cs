using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

[assembly: AssemblyFixture(typeof(SharedBrowser.ClosedAtTheEnd))]

namespace Site.Browser.Tests.Browser;

/// <summary>One browser and one server on the sample site for the whole run, started by the first test that wants them; each test opens a window of its own.</summary>
public static class SharedBrowser
{
    /// <summary>How long a test waits for what must come, in milliseconds: it only ends a run that hangs, and a busy machine is slow.</summary>
    public const int Patience = 120_000;

    // The browser gets a new profile folder from Playwright; the rest keeps it from talking to anybody but the server.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private static readonly Lazy<Task<string>> _server = new(() => LoopbackServer.StartAsync(SampleSite.Built.Folder));
    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>A fresh window on one page of the sample site.</summary>
    public static async Task<Window> OpenAsync(string url, Look? look = null)
    {
        var window = await OpenBlankAsync(look ?? Look.Desktop);
        await window.GoAsync(url);
        return window;
    }

    /// <summary>A fresh window that has not gone anywhere, to prepare scripts and permissions in.</summary>
    /// <param name="site">The address of another site than the sample.</param>
    /// <param name="density">Pixels of the screen for each of CSS.</param>
    public static async Task<Window> OpenBlankAsync(Look look, string? site = null, float density = 1)
    {
        return await OpenElsewhereAsync(site ?? await _server.Value, look, density);
    }

    /// <summary>A fresh window for another server of this machine.</summary>
    /// <param name="server">Its address without a last slash.</param>
    public static async Task<Window> OpenElsewhereAsync(string server, Look look, float density = 1)
    {
        var (_, browser) = await _started.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = server,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            DeviceScaleFactor = density,
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.HasScript,
        });
        context.SetDefaultTimeout(Patience);
        return new Window(server, await context.NewPageAsync());
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
