using Microsoft.Playwright;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Browser;

/// <summary>One browser and one server on the sample site for the whole run; each test opens a window of its own.</summary>
public static class SharedBrowser
{
    // The browser gets a new profile folder from Playwright; the rest keeps it from talking to anybody but the server.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private static readonly Lazy<Task<(IBrowser Browser, string Server)>> _started = new(StartAsync);

    /// <summary>A fresh window on one page of the sample site.</summary>
    public static async Task<Window> OpenAsync(string url, Look? look = null)
    {
        var window = await OpenBlankAsync(look ?? Look.Desktop);
        await window.GoAsync(url);
        return window;
    }

    /// <summary>A fresh window that has not gone anywhere, to prepare scripts and permissions in.</summary>
    public static async Task<Window> OpenBlankAsync(Look look)
    {
        var (browser, server) = await _started.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = server,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.HasScript,
        });
        return new Window(server, await context.NewPageAsync());
    }

    private static async Task<(IBrowser Browser, string Server)> StartAsync()
    {
        var program = InstalledBrowser.Program ?? throw new InvalidOperationException(InstalledBrowser.Missing);
        var server = LoopbackServer.StartAsync(SampleSite.Built.Folder);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = _arguments });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => browser.CloseAsync().Wait(TimeSpan.FromSeconds(5));
        return (browser, await server);
    }
}
