namespace Site.Browser.Tests.Browser;

/// <summary>One fresh window, prepared once for all tests of a class (<see cref="IClassFixture{TFixture}"/>).</summary>
public sealed class OneWindow : IAsyncDisposable
{
    private Window? _window;

    /// <summary>The window on a page of the sample site that is loaded anew, whatever it was on before; not for the caller to close.</summary>
    /// <param name="prepare">Done once, before the window goes anywhere.</param>
    public async Task<Window> OpenAsync(string url, Look look, Func<Window, Task> prepare)
    {
        if (_window is null)
        {
            _window = await SharedBrowser.OpenFreshAsync(look);
            await prepare(_window);
        }
        else
        {
            await _window.ClearAsync();
        }

        await _window.ShowAsync(look);
        await _window.GoAsync(url);
        return _window;
    }

    public async ValueTask DisposeAsync() => await (_window?.DisposeAsync() ?? ValueTask.CompletedTask);
}
