using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>From a folder that holds nothing but its settings to an article on the page.</summary>
public sealed class FirstArticleTests(ITestOutputHelper output)
{
    // To begin, to save and to see: publishing has its own steps, and 40 is the most for all.
    private const int MostSteps = 8;

    private const string Title = "Chi bộ Văn phòng (mẫu) họp kỳ tháng 11";
    private const string Words = "Ngày 20/11/2026, chi bộ (mẫu) họp và bàn cách ra nghị quyết.";

    private static void Empty(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "cau-hinh.yml"), "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan:\n  ten: Đảng ủy Khối (mẫu)\n");
    }

    [BrowserFact]
    public async Task FirstArticle_IsWrittenSavedAndSeenInAFewSteps()
    {
        await using var preview = await SamplePreview.StartAsync(Empty);
        await using var desk = await DeskWindow.OpenAsync(preview);
        await Assertions.Expect(desk.Page.Locator(".nothing")).ToBeVisibleAsync();

        await desk.ClickAsync("button:has-text('Tin mới')");
        await desk.WriteAsync(Title);
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Text).ToBeFocusedAsync();
        await desk.WriteAsync(Words);
        await Assertions.Expect(desk.Page.FrameLocator(".stage iframe:not(.coming)").Locator("main")).ToContainTextAsync(Words);
        await desk.SaveAsync();

        output.WriteLine($"Clicks and keys until it is saved: {desk.Steps}");
        Assert.InRange(desk.Steps, 1, MostSteps);
        var file = Assert.Single(Directory.GetFiles(preview.PathOf("input"), "*.md", SearchOption.AllDirectories));
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains(Title, text, StringComparison.Ordinal);
        Assert.Contains(Words, text, StringComparison.Ordinal);

        await using var page = await preview.OpenAsync("/");
        await page.GoAsync((await desk.Page.Locator("a.button").GetAttributeAsync("href"))!);
        await Assertions.Expect(page.Page.Locator("main")).ToContainTextAsync(Words);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task FirstArticle_IsWrittenByKeysAlone()
    {
        await using var preview = await SamplePreview.StartAsync(Empty);
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();

        await desk.BackToAsync(".make button:first-child");
        await desk.PressAsync("Enter");
        await desk.WriteAsync(Title);
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Text).ToBeFocusedAsync();
        await desk.WriteAsync(Words);
        await desk.Page.TabToAsync("[data-key=tom_tat] textarea");
        await desk.WriteAsync("Một câu tóm tắt.");
        await desk.SaveAsync();

        var text = await File.ReadAllTextAsync(Directory.GetFiles(preview.PathOf("input"), "*.md", SearchOption.AllDirectories).Single());
        Assert.Contains("tom_tat: Một câu tóm tắt.\n", text, StringComparison.Ordinal);
        Assert.Contains(Words, text, StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task SecondEnterOrEsc_WhileTheFirstIsStillAtWork_MakesNothingMoreAndNothingLess()
    {
        await using var preview = await SamplePreview.StartAsync(Empty);
        await using var desk = await DeskWindow.OpenAsync(preview);
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/new");
        await desk.ClickAsync("button:has-text('Tin mới')");
        await desk.WriteAsync(Title);
        await desk.PressAsync("Enter");
        await request.Arrived;
        await desk.PressAsync("Enter", "Escape", "Escape", "Escape");
        await desk.Page.Locator("dialog[open] button:text-is('Thôi')").ClickAsync();
        request.Release();

        await Assertions.Expect(desk.Text).ToBeVisibleAsync();
        Assert.Single(Directory.GetFiles(preview.PathOf("input"), "*.md", SearchOption.AllDirectories));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task ATabThatIsClosed_AsksFirstWhenAWindowHoldsWords()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview);
        await desk.ClickAsync("button:has-text('Tin mới')");
        await desk.WriteAsync(Title);
        var asked = new TaskCompletionSource<string>();
        desk.Page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.DismissAsync();
        };
        await desk.Page.CloseAsync(new PageCloseOptions { RunBeforeUnload = true });

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        await Assertions.Expect(desk.Page.Locator("dialog[open] input").First).ToHaveValueAsync(Title);
        Expect.Nothing(desk.Faults);
    }
}
