using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Sample;
using Site.Tests.Cli.Preview;

namespace Site.Browser.Tests.Preview;

/// <summary>An editor's browser beside their text: nobody touches the browser.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private const string File = "input/tin-tuc/2026/mot-tin-nam-cau-hoi.md";
    private const string Overlay = "#xem-truoc-loi";
    private const string Badge = "#xem-truoc-vao";
    private const string Reading = "#xem-truoc-dang-doc";

    private SamplePreview _preview = null!;

    public async ValueTask InitializeAsync() => _preview = await SamplePreview.StartAsync();

    public async ValueTask DisposeAsync() => await _preview.DisposeAsync();

    private void Save(string title) =>
        _preview.Edit(File, text => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("tieu_de:", StringComparison.Ordinal) ? $"tieu_de: {title}" : line)));

    private static Task SeesAsync(IPage page, string selector, string text) =>
        Assertions.Expect(page.Locator(selector)).ToContainTextAsync(text, new LocatorAssertionsToContainTextOptions { Timeout = SharedBrowser.Patience });

    private static Task IsGoneAsync(IPage page, string selector) =>
        Assertions.Expect(page.Locator(selector)).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = SharedBrowser.Patience });

    // A page that is loaded again drops the requests that it had open.
    private static void ExpectNoFault(Window window) =>
        Expect.Nothing(window.Faults.Where(fault => !fault.Contains("net::ERR_ABORTED", StringComparison.Ordinal)));

    [BrowserFact]
    public async Task Save_ChangesThePageAndKeepsTheScroll()
    {
        await using var window = await _preview.OpenAsync(PageKinds.Article);
        await window.Page.EvaluateAsync("scrollTo(0, 400)");
        var before = await window.Page.EvaluateAsync<double>("scrollY");

        Save("Tiêu đề vừa sửa");

        await SeesAsync(window.Page, "h1", "Tiêu đề vừa sửa");
        await window.Page.WaitForFunctionAsync("before => document.readyState === 'complete' && Math.abs(scrollY - before) < 2", before);
        Assert.InRange(before, 300, 400);
        ExpectNoFault(window);
    }

    [BrowserFact]
    public async Task PageThatCameBeforeAllTextsWereRead_SaysSoAndIsLoadedAgain()
    {
        using var held = new HeldText("vì tin còn được đọc lại sau nhiều tháng");
        await using var preview = await SamplePreview.StartAsync(options: usual => usual with { EarlyFrom = 0, Site = usual.Site with { Texts = held } });
        await using var window = await preview.OpenAsync("/");

        await SeesAsync(window.Page, Reading, "Trang này chưa đủ");
        Expect.Nothing(await Accessibility.FaultsAsync(window.Page));
        await window.Page.EvaluateAsync("window.early = true");
        held.LetGo();

        await IsGoneAsync(window.Page, Reading);
        Assert.False(await window.Page.EvaluateAsync<bool>("window.early === true"));
        ExpectNoFault(window);
    }

    [BrowserFact]
    public async Task Fault_IsShownOverThePageUntilItIsMended()
    {
        await using var window = await _preview.OpenAsync(PageKinds.Article);
        var title = await window.Page.Locator("h1").InnerTextAsync();
        var whole = await System.IO.File.ReadAllTextAsync(_preview.PathOf(File));

        _preview.Edit(File, text => text.Replace("\nngay: ", "\nngay_duyet: 31/02/2026\nngay: ", StringComparison.Ordinal));

        await SeesAsync(window.Page, Overlay, "K206");
        await SeesAsync(window.Page, Overlay, "tin-tuc/2026/mot-tin-nam-cau-hoi.md:");
        Assert.Equal(title, await window.Page.Locator("h1").InnerTextAsync());
        Expect.Nothing(await Accessibility.FaultsAsync(window.Page));

        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(Overlay)).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(Badge)).ToBeHiddenAsync();

        await System.IO.File.WriteAllTextAsync(_preview.PathOf(File), whole);
        await IsGoneAsync(window.Page, Overlay);
        ExpectNoFault(window);
    }

    [BrowserFact]
    public async Task Draft_HasABannerThatSaysWhyThePublicDoesNotSeeIt()
    {
        System.IO.File.WriteAllText(_preview.PathOf("input/tin-tuc/2026/bai-nhap-mau.md"), "---\ntieu_de: Bài nháp (mẫu)\nngay: 2026-11-20\ntrang_thai: nhap\n---\n\nThân bài.\n");
        await using var window = await _preview.OpenAsync("/");
        await window.Page.WaitForFunctionAsync(
            "async () => (await fetch('/tin-tuc/2026/bai-nhap-mau/')).ok", null, new PageWaitForFunctionOptions { PollingInterval = 100 });
        await using var draft = await _preview.OpenAsync("/tin-tuc/2026/bai-nhap-mau/");

        await SeesAsync(draft.Page, "main", "Bài còn là bản nháp");
        await Assertions.Expect(draft.Page.Locator(Badge)).ToBeVisibleAsync();
        Expect.Nothing(await Accessibility.FaultsAsync(draft.Page));
        ExpectNoFault(draft);
    }

    [BrowserFact]
    public async Task Stylesheets_SavedOneAfterAnother_ChangeWithoutLoadingThePage()
    {
        await using var window = await _preview.OpenAsync(PageKinds.Article);
        await window.Page.EvaluateAsync("window.stays = true");

        for (var turn = 1; turn <= 3; turn++)
        {
            var colour = $"rgb(1, 2, {turn})";
            _preview.Edit("themes/khoi/assets/site.css", text => $"{text}\nh1 {{ color: {colour} !important; }}\n");
            await window.Page.WaitForFunctionAsync("colour => getComputedStyle(document.querySelector('h1')).color === colour", colour);
        }

        Assert.True(await window.Page.EvaluateAsync<bool>("window.stays === true"));
        await window.Page.WaitForFunctionAsync("() => document.querySelectorAll('link[rel=stylesheet]').length === 2");
        ExpectNoFault(window);
    }

    [BrowserFact]
    public async Task Search_AfterASave_FindsWhatWasSaved()
    {
        await using var window = await _preview.OpenAsync("/tim-kiem/?q=vuasua");
        await SeesAsync(window.Page, "#tim_dem", "Không có kết quả nào");

        Save("Tiêu đề vuasua");

        await SeesAsync(window.Page, "#tim_dem", "1 kết quả");
        await SeesAsync(window.Page, "ol[data-o=ket-qua] h3", "Tiêu đề vuasua");
        ExpectNoFault(window);
    }

    [BrowserFact]
    public async Task Template_Saved_LoadsThePageAgain()
    {
        await using var window = await _preview.OpenAsync(PageKinds.Article);
        _preview.Edit("themes/khoi/layouts/article.sbn-html", text => "<p id=\"vua-them\">Mẫu vừa sửa</p>" + text);
        await SeesAsync(window.Page, "#vua-them", "Mẫu vừa sửa");
        ExpectNoFault(window);
    }

    [BrowserFact]
    public async Task Preview_StoppedAndStartedAgain_LoadsThePageAgain()
    {
        await using var window = await _preview.OpenAsync(PageKinds.Article);
        await window.Page.EvaluateAsync("window.stays = true");
        await _preview.RestartAsync();
        await window.Page.WaitForFunctionAsync("() => window.stays === undefined");
        await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
    }

    /// <summary>A browser opens six connections to one server at a time.</summary>
    [BrowserFact]
    public async Task Page_InTheBackground_GivesItsConnectionBack()
    {
        await using var window = await _preview.OpenFreshAsync(PageKinds.Article);
        var gone = new TaskCompletionSource();
        window.Page.RequestFailed += (_, request) =>
        {
            if (request.Url.EndsWith("/_xem-truoc/su-kien", StringComparison.Ordinal))
            {
                gone.TrySetResult();
            }
        };
        await window.Page.EvaluateAsync(
            """
            Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
            document.dispatchEvent(new Event("visibilitychange"));
            """);
        await gone.Task.WaitAsync(TimeSpan.FromMilliseconds(SharedBrowser.Patience));

        Save("Sửa lúc trang ở phía sau");
        await window.Page.EvaluateAsync(
            """
            delete document.hidden;
            document.dispatchEvent(new Event("visibilitychange"));
            """);
        await SeesAsync(window.Page, "h1", "Sửa lúc trang ở phía sau");
    }
}
