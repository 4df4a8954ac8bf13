namespace Site.Browser.Tests.Browser;

/// <summary>
/// One window for all tests of a class (<see cref="IClassFixture{TFixture}"/>), since to open one takes thrice as long as to go on to another page. For tests that only look:
/// whoever prepares scripts, permissions or requests, or goes back, opens a window of their own.
/// </summary>
public sealed class OneWindow : IAsyncDisposable
{
    private Window? _window;

    /// <summary>The window on a page that is loaded anew, whatever it was on before; not for the caller to close.</summary>
    /// <param name="prepare">Done once, before the window goes anywhere.</param>
    /// <param name="open">A blank window on another site than the sample.</param>
    public async Task<Window> OpenAsync(string url, Look look, Func<Window, Task>? prepare = null, Func<Look, Task<Window>>? open = null)
    {
        if (_window is null)
        {
            _window = await (open is null ? SharedBrowser.OpenBlankAsync(look) : open(look));
            await (prepare?.Invoke(_window) ?? Task.CompletedTask);
        }

        await _window.StartAnewAsync(look);
        await _window.GoAsync(url);
        return _window;
    }

    public async ValueTask DisposeAsync() => await (_window?.DisposeAsync() ?? ValueTask.CompletedTask);
}
