using System.Collections.Immutable;
using System.ComponentModel;
using System.Net.WebSockets;
using System.Text.Json;
using Site.Rendering.Routes;
using Microsoft.AspNetCore.Http;
using Site.Cli.Printing.DevTools;
using Site.Cli.Publishing;
using Site.Cli.Serving;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Cli.Printing;

/// <summary>A file of the site as it is; null if there is none.</summary>
public delegate ValueTask<byte[]?> SiteFile(UrlPath url, CancellationToken cancellation);

/// <summary>A page as a file, or why there is none.</summary>
/// <param name="Asked">What the browser asked for to show the page, found or not: what the print depends on.</param>
public sealed record PagePrint(byte[] File, ImmutableSortedSet<UrlPath> Asked, Diagnostic? Failure)
{
    /// <summary>Whether the page is too long for its form.</summary>
    public bool Overflows { get; init; }

    public static PagePrint Failed(Diagnostic why) => new([], [], why);
}

/// <summary>
/// A browser without a window that sees one site alone. It asks for pages at the site's own address and this program answers from the site's files,
/// before anything reaches a network: so what it prints links to where the site will stand, and nothing comes from elsewhere.
/// It is started for the first page and serves all.
/// </summary>
/// <param name="browser">The path of a program of the Chromium family.</param>
/// <param name="patience">How long it may be silent before it is taken to hang.</param>
public sealed class SiteBrowser(string browser, SiteAddress address, SiteFile files, TimeSpan patience) : IDisposable
{
    // Paper needs no script, and nothing comes from another host.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";

    /// <summary>Waits for what a page shows only when it is looked at.</summary>
    private const string Settle =
        """
        Promise.all(Array.from(document.images, image => { image.loading = 'eager'; return image.decode().catch(() => null); })).then(() => document.fonts.ready).then(() => null)
        """;

    private static readonly string[] Arguments =
    [
        "--headless", "--remote-debugging-port=0", "--disable-gpu", "--disable-extensions", "--disable-breakpad", "--no-first-run", "--no-default-browser-check",

        // When a Windows administrator starts them, browsers since 2025 hand over to another process and exit before anything is printed.
        "--do-not-de-elevate",

        // Small shared memory is common in containers, and pages of pictures need much.
        "--disable-dev-shm-usage",

        // The browser connects to nothing; a page of a site without https is asked for as it is.
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",

        // The same colours on every screen.
        "--force-color-profile=srgb",
    ];

    private readonly HashSet<UrlPath> _asked = [];
    private BrowserProcess? _process;
    private DevToolsConnection? _connection;
    private string? _session;
    private bool _loaded;

    // Chromium refuses to run as root inside its sandbox; as root it runs in containers, on pages without script. Everybody else keeps it.
    private static string[] Sandbox => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    /// <exception cref="OperationCanceledException">The browser ends with <see cref="Dispose"/>.</exception>
    public async Task<PagePrint> PrintAsync(UrlPath page, PrintForm form, CancellationToken cancellation)
    {
        try
        {
            if (_connection is null && await StartAsync(page, cancellation) is { } failure)
            {
                return PagePrint.Failed(failure);
            }

            var tab = await CallAsync("Target.createTarget", new NewTab("about:blank"), cancellation);
            var target = tab.GetProperty("targetId").GetString()!;
            var attached = await CallAsync("Target.attachToTarget", new Attachment(target, Flatten: true), cancellation);
            _session = attached.GetProperty("sessionId").GetString()!;
            var shown = new ShownPage(_connection!, _session);
            var made = await OpenAsync(page, shown, cancellation) ? await PageForms.MakeAsync(shown, form, cancellation) : null;
            var print = made is null ? PagePrint.Failed(OutputFaults.PageNotOpened.Alone(page)) : new PagePrint(made.File, [.. _asked], null) { Overflows = made.Overflows };
            _session = null;
            await CallAsync("Target.closeTarget", new CloseTab(target), cancellation);
            return print;
        }
        catch (WebSocketException e)
        {
            return PagePrint.Failed(OutputFaults.NoLoopback.Alone(e.GetBaseException().Message));
        }
        catch (Win32Exception e)
        {
            return PagePrint.Failed(OutputFaults.BrowserDidNotStart.Alone(browser, e.Message));
        }
        catch (BrowserAnswerException)
        {
            return PagePrint.Failed(OutputFaults.NotAPdf.Alone(page));
        }
        catch (TimeoutException)
        {
            return PagePrint.Failed(OutputFaults.BrowserHung.Alone(page, (int)Math.Ceiling(patience.TotalSeconds)));
        }
        catch (BrowserGoneException)
        {
            return PagePrint.Failed(await _process!.ExitAsync(patience) is { } code ? OutputFaults.BrowserFailed.Alone(page, code) : OutputFaults.NotAPdf.Alone(page));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return PagePrint.Failed(WriteFailure.Tell(Path.GetTempPath(), e));
        }
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _process?.Dispose();
    }

    private async Task<Diagnostic?> StartAsync(UrlPath page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _process ??= BrowserProcess.Start(browser, [.. Arguments, .. Sandbox], Path.GetTempPath());
        using var overdue = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        overdue.CancelAfter(patience);
        try
        {
            if (await _process.AddressAsync(overdue.Token) is not { } listening)
            {
                return OutputFaults.BrowserFailed.Alone(page, _process.ExitCode ?? 0);
            }

            _connection = await DevToolsConnection.OpenAsync(listening, HeardAsync, patience, overdue.Token);
            return null;
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(null, e);
        }
    }

    /// <returns>Whether the browser shows the page and asked for it here.</returns>
    private async Task<bool> OpenAsync(UrlPath page, ShownPage tab, CancellationToken cancellation)
    {
        _asked.Clear();
        _loaded = false;
        await CallAsync("Inspector.enable", NoParameters.Of, cancellation);
        await CallAsync("Page.enable", NoParameters.Of, cancellation);
        await CallAsync("Fetch.enable", new Interception([new RequestPattern("*")]), cancellation);
        var shown = await CallAsync("Page.navigate", new Navigation(address.Absolute(page)), cancellation);
        if (shown.TryGetProperty("errorText", out _))
        {
            return false;
        }

        while (!_loaded)
        {
            await _connection!.HearAsync(cancellation);
        }

        await tab.EvaluateAsync(Settle, cancellation);
        return _asked.Contains(page);
    }

    private Task<JsonElement> CallAsync<T>(string method, T parameters, CancellationToken cancellation) =>
        _connection!.CallAsync(method, parameters, _session, cancellation);

    private Task HeardAsync(string method, JsonElement told, CancellationToken cancellation)
    {
        switch (method)
        {
            case "Fetch.requestPaused":
                return AnswerAsync(told.GetProperty("requestId").GetString()!, told.GetProperty("request").GetProperty("url").GetString()!, cancellation);
            case "Page.loadEventFired":
                _loaded = true;
                return Task.CompletedTask;
            case "Inspector.targetCrashed":
                throw new BrowserAnswerException(method);
            default:
                return Task.CompletedTask;
        }
    }

    private async Task AnswerAsync(string request, string asked, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(asked, UriKind.Absolute, out var link) || address.PathOf(link) is not { } url)
        {
            await _connection!.SendAsync("Fetch.failRequest", new Refusal(request, "BlockedByClient"), _session, cancellation);
            return;
        }

        _asked.Add(url);
        var file = await files(url, cancellation);
        await _connection!.SendAsync(
            "Fetch.fulfillRequest",
            new Answer(
                request,
                file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK,
                [new Header("Content-Type", LocalServer.ContentType(url)), new Header("Content-Security-Policy", ContentSecurityPolicy), new Header("X-Content-Type-Options", "nosniff")],
                file ?? []),
            _session,
            cancellation);
    }
}
