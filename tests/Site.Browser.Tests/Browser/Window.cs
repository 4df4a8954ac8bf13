using Microsoft.Playwright;

namespace Site.Browser.Tests.Browser;

/// <summary>A browser window with a profile of its own, which remembers whatever went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    public Window(string server, IPage page)
    {
        Page = page;
        page.PageError += (_, error) => Complain($"script error: {error}");
        page.RequestFailed += (_, request) =>
        {
            if (!IsWithdrawn(request))
            {
                Complain($"request failed: {request.Url} {request.Failure}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server + "/", StringComparison.Ordinal))
            {
                Complain($"request to another host: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Complain($"status {response.Status}: {response.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complain($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
    }

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

    /// <summary>Shows the same page in another size or colour scheme.</summary>
    public async Task ShowAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, look.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>An empty window again in which nothing has gone wrong: a page loaded next has neither the place and changes nor the memory of the one that was left.</summary>
    public async Task StartAnewAsync(Look look)
    {
        // A blank page has no memory, and says so by an exception.
        await Page.EvaluateAsync("() => { try { localStorage.clear(); sessionStorage.clear(); } catch { } }");
        // A page of the same site: on the way over "about:blank" the browser would start a process for each page.
        await GoAsync("/robots.txt");
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null, ForcedColors = ForcedColors.Null, Contrast = Contrast.Null });
        await ShowAsync(look);
        lock (_faults)
        {
            _faults.Clear();
        }
    }

    /// <summary>Goes to a page and waits for all that it loads.</summary>
    public Task<IResponse?> GoAsync(string url) =>
        Page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.Load, Timeout = SharedBrowser.Patience });

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

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    // A script asked for something and no longer needs it, as the search page does when the query changes; or a picture is wanted in another size.
    private static bool IsWithdrawn(IRequest request) => request is { ResourceType: "fetch" or "image", Failure: "net::ERR_ABORTED" };

    private void Complain(string what)
    {
        lock (_faults)
        {
            _faults.Add(what);
        }
    }
}
