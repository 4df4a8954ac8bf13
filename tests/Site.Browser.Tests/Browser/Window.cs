using Microsoft.Playwright;

namespace Site.Browser.Tests.Browser;

/// <summary>A test's time in a browser window, which remembers whatever went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly Func<Window, Task> _leave;
    private readonly List<string> _faults = [];
    private readonly List<string> _asked = [];
    private readonly List<IAsyncDisposable> _first = [];
    private bool _isDark;

    /// <param name="server">The address, without a last slash, that paths are on and that no request may leave.</param>
    /// <param name="page">In light.</param>
    /// <param name="leave">What becomes of the page when the test is done.</param>
    public Window(string server, IPage page, Func<Window, Task> leave)
    {
        (Server, Page, _leave) = (server, page, leave);
        page.PageError += OnPageError;
        page.RequestFailed += OnRequestFailed;
        page.Request += OnRequest;
        page.Response += OnResponse;
        page.Console += OnConsole;
    }

    public string Server { get; }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, violations of the content security policy among them; requests that failed or left the host.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
            {
                return [.. _faults];
            }
        }
    }

    /// <summary>The addresses that pages asked for.</summary>
    public IReadOnlyList<string> Asked
    {
        get
        {
            lock (_faults)
            {
                return [.. _asked];
            }
        }
    }

    /// <summary>Shows the same page in another size or colour scheme.</summary>
    public async Task ShowAsync(Look look)
    {
        // What is already so is not asked for again: the browser would draw the page anew.
        if ((Page.ViewportSize?.Width, Page.ViewportSize?.Height) != (look.Width, look.Height))
        {
            await Page.SetViewportSizeAsync(look.Width, look.Height);
        }

        if (_isDark != look.IsDark)
        {
            _isDark = look.IsDark;
            await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light });
        }
    }

    /// <summary>Runs a script before those of each page that the window goes to.</summary>
    public async Task RunFirstAsync(string script) => _first.Add(await Page.AddInitScriptAsync(script));

    /// <summary>Leaves a page, with what it remembers, with its last look and with all that a test prepared.</summary>
    public async Task ClearAsync()
    {
        foreach (var script in _first)
        {
            await script.DisposeAsync();
        }

        await Page.UnrouteAllAsync(new PageUnrouteAllOptions { Behavior = UnrouteBehavior.IgnoreErrors });
        await Page.Context.ClearPermissionsAsync();

        // A page of the same site: on the way over "about:blank" the browser would start a process for each page.
        await GoAsync("/robots.txt");
        await Page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }");
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Null, Contrast = Contrast.Null });
    }

    /// <summary>Goes to a page and waits for all that it loads.</summary>
    /// <param name="url">A path of the window's server, or whole.</param>
    public Task<IResponse?> GoAsync(string url) =>
        Page.GotoAsync(url.StartsWith('/') ? Server + url : url, new PageGotoOptions { WaitUntil = WaitUntilState.Load, Timeout = SharedBrowser.Patience });

    /// <summary>Waits until the window has come to a page of its server, by whatever was clicked or pressed.</summary>
    public async Task IsAtAsync(string url)
    {
        // WaitForURLAsync would miss a page that comes while it is being called.
        await Assertions.Expect(Page).ToHaveURLAsync(Server + url);
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>To the page's end and back, so that pictures loaded late are loaded.</summary>
    public Task ReadToTheEndAsync() => Page.EvaluateAsync(
        """
        async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise(requestAnimationFrame);
          }
          // A lazy picture that a narrow column hides is never fetched.
          await Promise.all([...document.images].filter(image => image.checkVisibility()).map(image => {
            image.decoding = "sync";
            return image.decode().catch(() => {});
          }));
          scrollTo(0, 0);
          await new Promise(requestAnimationFrame);
        }
        """);

    public async ValueTask DisposeAsync()
    {
        Page.PageError -= OnPageError;
        Page.RequestFailed -= OnRequestFailed;
        Page.Request -= OnRequest;
        Page.Response -= OnResponse;
        Page.Console -= OnConsole;
        await _leave(this);
    }

    private void OnPageError(object? sender, string error) => Complain($"script error: {error}");

    private void OnRequestFailed(object? sender, IRequest request)
    {
        if (!IsWithdrawn(request))
        {
            Complain($"request failed: {request.Url} {request.Failure}");
        }
    }

    private void OnRequest(object? sender, IRequest request)
    {
        lock (_faults)
        {
            _asked.Add(request.Url);
        }

        if (!request.Url.StartsWith(Server + "/", StringComparison.Ordinal))
        {
            Complain($"request to another host: {request.Url}");
        }
    }

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
        {
            Complain($"status {response.Status}: {response.Url}");
        }
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            Complain($"console {message.Type}: {message.Text} ({message.Location})");
        }
    }

    // A script asked for something and no longer needs it, as the search page does when the query changes; or a picture is wanted in another size; or the page was left
    // while a script came that somebody's focus had asked for.
    private static bool IsWithdrawn(IRequest request) => request is { ResourceType: "fetch" or "image" or "script", Failure: "net::ERR_ABORTED" };

    private void Complain(string what)
    {
        lock (_faults)
        {
            _faults.Add(what);
        }
    }
}
