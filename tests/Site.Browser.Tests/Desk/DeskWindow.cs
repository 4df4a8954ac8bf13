using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;

namespace Site.Browser.Tests.Desk;

/// <summary>An editor at the desk: a window, and what a hand does in it.</summary>
internal sealed class DeskWindow : IAsyncDisposable
{
    public static readonly Look Wide = new(1440, 900);
    public static readonly Look Narrow = new(1024, 768);

    private readonly Window _window;

    private DeskWindow(Window window) => _window = window;

    public IPage Page => _window.Page;

    /// <summary>Clicks and pressed keys so far; the words themselves are not counted.</summary>
    public int Steps { get; private set; }

    /// <summary>What went wrong in the window. A draft that is out of date is no longer waited for, and an answer of 409 is a conflict, which the desk shows.</summary>
    public IEnumerable<string> Faults => _window.Faults.Where(fault =>
        !fault.Contains("net::ERR_ABORTED", StringComparison.Ordinal) && !fault.Contains("409", StringComparison.Ordinal));

    /// <summary>The addresses that the window asked for.</summary>
    public IReadOnlyList<string> Asked => _window.Asked;

    public ILocator Text => Page.Locator(".sheet textarea");

    public ILocator State => Page.Locator(".name .state");

    /// <param name="hash">Of the screen: <c>#/bai/tin-tuc/2026/ra-mat.md</c>.</param>
    public static async Task<DeskWindow> OpenAsync(SamplePreview preview, string hash = "", Look? look = null) =>
        await AtAsync(await preview.OpenAsync(preview.Desk, look ?? Wide), hash);

    /// <inheritdoc cref="OpenAsync"/>
    /// <summary>For tests that listen or open another tab.</summary>
    public static async Task<DeskWindow> OpenFreshAsync(SamplePreview preview, string hash = "") => await AtAsync(await preview.OpenFreshAsync(preview.Desk, Wide), hash);

    private static async Task<DeskWindow> AtAsync(Window window, string hash)
    {
        var desk = new DeskWindow(window);
        if (hash.Length > 0)
        {
            await desk.GoAsync(hash);
        }

        return desk;
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<IPage> AnotherTabAsync(string hash)
    {
        var tab = await Page.Context.NewPageAsync();
        await tab.GotoAsync(new Uri(Page.Url).GetLeftPart(UriPartial.Path) + hash);
        await Assertions.Expect(tab.Locator(".sheet textarea")).ToBeVisibleAsync();
        return tab;
    }

    public async Task GoAsync(string hash)
    {
        await Page.EvaluateAsync("hash => location.hash = hash", hash);
        var screen = hash.StartsWith("#/bai/", StringComparison.Ordinal) ? Text : Page.Locator(hash.StartsWith("#/so/", StringComparison.Ordinal) ? ".board .part" : ".list").First;
        await Assertions.Expect(screen).ToBeVisibleAsync();
    }

    /// <summary>The list with all its rows in place.</summary>
    public Task SeesTheListAsync() => Assertions.Expect(Page.Locator(".list")).ToBeVisibleAsync();

    public Task ShowAsync(Look look) => _window.ShowAsync(look);

    /// <summary>By how many pixels the contents of an element are wider than it is.</summary>
    public async Task<int> OverflowAsync(string selector) => await Page.Locator(selector).EvaluateAsync<int>("element => element.scrollWidth - element.clientWidth");

    public async Task ClickAsync(string selector)
    {
        Steps++;
        await Page.ClickAsync(selector);
    }

    /// <summary>Two clicks: one opens the choices, one takes.</summary>
    public async Task ChooseAsync(string selector, string value)
    {
        Steps += 2;
        await Page.SelectOptionAsync(selector, value);
    }

    /// <summary>A file of the computer: a click on the button, and two in the system's own window, on the file and on its button.</summary>
    public async Task PickFileAsync(string button, string path)
    {
        Steps += 3;
        var window = await Page.RunAndWaitForFileChooserAsync(() => Page.ClickAsync(button));
        await window.SetFilesAsync(path);
    }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            Steps++;
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Presses Shift+Tab until an element is reached; fails if it is not.</summary>
    public async Task BackToAsync(string selector)
    {
        for (var stop = 0; stop < 20; stop++)
        {
            await PressAsync("Shift+Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Shift+Tab did not reach {selector}");
    }

    /// <summary>Words, wherever the focus is.</summary>
    public Task WriteAsync(string words) => Page.Keyboard.InsertTextAsync(words);

    public async Task SaveAsync()
    {
        await PressAsync("Control+s");
        await Assertions.Expect(State).ToContainTextAsync("Đã lưu");
    }

    public ValueTask DisposeAsync() => _window.DisposeAsync();
}
