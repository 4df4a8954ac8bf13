using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>An issue of the bulletin as a board: every move is in its file at once.</summary>
public sealed class IssueTests
{
    private const string Issue = "ban-tin/2026-11.md";

    [BrowserFact]
    public async Task Moves_AreWrittenAtOnce_AndTheRestOfTheFileStays()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        var page = desk.Page;
        var before = Text(preview);
        foreach (var look in new[] { new Look(360, 800), DeskWindow.Narrow, DeskWindow.Wide })
        {
            await desk.ShowAsync(look);
            await page.KeepPictureAsync($"desk-issue-{look.Width}", fullPage: look.Width == 360);
        }

        // By the key, with the focus staying where it was.
        await page.Locator("[data-key='down /tin-tuc/2026/nguoi-giu-so-mau/']").FocusAsync();
        await desk.PressAsync("Alt+ArrowDown");
        await Says("Đã chuyển xuống");
        Assert.Contains("ghim: [/hoat-dong/2026/ngay-chuyen-doi-so/, /tin-tuc/2026/nguoi-giu-so-mau/]", Text(preview), StringComparison.Ordinal);
        Assert.Contains("/tin-tuc/2026/nguoi-giu-so-mau/", await page.EvaluateAsync<string>("() => document.activeElement.dataset.key"), StringComparison.Ordinal);
        await desk.ClickAsync("[data-key=undo]");
        await Says("Đã trở lại");
        Assert.Equal(before, Text(preview));

        await page.Locator("[data-key='form van-ban']").SelectOptionAsync("toan_van");
        await Says("Đã đổi");
        await desk.ClickAsync("[data-key='note van-ban']");
        await desk.WriteAsync("Đọc kỹ mục này.");
        await desk.ClickAsync("dialog[open] .main");
        await Says("Đã ghi lời dẫn");
        Assert.Contains("  - id: van-ban\n    dang: toan_van\n    noi_dung: Đọc kỹ mục này.\n", Text(preview), StringComparison.Ordinal);

        await desk.ClickAsync("[data-key='drop /ke-hoach/05-kh-duk/']");
        await Says("Đã bỏ khỏi số này");
        Assert.Contains("bo: /ke-hoach/05-kh-duk/", Text(preview), StringComparison.Ordinal);
        await desk.ClickAsync("[data-key='back /ke-hoach/05-kh-duk/']");
        await Says("Đã thôi bỏ");
        Assert.DoesNotContain("bo:", Text(preview), StringComparison.Ordinal);

        await page.FillAsync("[data-key='q 0']", "Câu hỏi đã sửa?");
        await desk.PressAsync("Tab");
        await Says("Đã ghi câu hỏi");
        Assert.Contains("  - Câu hỏi đã sửa?\n", Text(preview), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);

        Task Says(string words) => Assertions.Expect(page.Locator("#loa")).ToContainTextAsync(words);
    }

    [BrowserFact]
    public async Task AMoveAfterSomebodyElseWroteTheFile_WritesNothingAndShowsTheirs()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        preview.Edit("input/" + Issue, text => text.Replace("Mời gửi tin", "Mời các chi bộ gửi tin", StringComparison.Ordinal));
        var theirs = Text(preview);
        await desk.ClickAsync("[data-key='drop /ke-hoach/05-kh-duk/']");
        await Assertions.Expect(desk.Page.Locator(".board .fault")).ToContainTextAsync("vừa được sửa ở nơi khác");
        await Assertions.Expect(desk.Page.Locator(".board")).ToContainTextAsync("Mời các chi bộ gửi tin");
        Assert.Equal(theirs, Text(preview));
    }

    [BrowserFact]
    public async Task Release_FreezesTheIssue_AndThePrintedPageStandsBeside()
    {
        await using var preview = await SamplePreview.StartAsync();
        preview.Edit("input/" + Issue, text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("phat_hanh:", StringComparison.Ordinal))));
        await preview.RestartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        await Assertions.Expect(desk.Page.FrameLocator(".stage iframe").Locator("body")).ToContainTextAsync("Số 3, tháng 11 năm 2026");
        await desk.ClickAsync("[data-key=release]");
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("Phát hành");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(desk.Page.Locator(".name .state")).ToContainTextAsync("Đã phát hành ngày 20/11/2026");
        Assert.Contains("phat_hanh: 2026-11-20", Text(preview), StringComparison.Ordinal);
        Assert.True(File.Exists(preview.PathOf("input/ban-tin/_phat-hanh/2026-11/so.yml")));
        await Assertions.Expect(desk.Page.Locator(".board .moves button")).ToHaveCountAsync(0);
        Assert.Empty(await Accessibility.FaultsAsync(desk.Page));
        Expect.Nothing(desk.Faults);
    }

    /// <summary>An answer draws the board anew, also that somebody else wrote the file; what is being typed in it is not part of that.</summary>
    [BrowserFact]
    public async Task WordsBeingTyped_StayWhateverAnAnswerBrings()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        var page = desk.Page;
        var request = await HeldRequest.OfAsync(page, "**/_ban-soan/api/issue");
        await desk.ClickAsync("[data-key='drop /ke-hoach/05-kh-duk/']");
        await request.Arrived;
        await page.FillAsync("[data-key='q 0']", "Đang gõ dở");
        request.Release();
        await Assertions.Expect(page.Locator("#loa")).ToContainTextAsync("Đã bỏ khỏi số này");
        await Assertions.Expect(page.Locator("[data-key='q 0']")).ToHaveValueAsync("Đang gõ dở");
        await Assertions.Expect(page.Locator("[data-key='q 0']")).ToBeFocusedAsync();

        // The file is another's by now: theirs is shown, one's own words stay and are written over it the next time.
        preview.Edit("input/" + Issue, text => text.Replace("Mời gửi tin", "Mời các chi bộ gửi tin", StringComparison.Ordinal));
        await desk.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".board .fault")).ToContainTextAsync("vừa được sửa ở nơi khác");
        await Assertions.Expect(page.Locator("[data-key='q 0']")).ToHaveValueAsync("Đang gõ dở");
        await page.FillAsync("[data-key='q 0']", "Đã gõ xong?");
        await desk.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#loa")).ToContainTextAsync("Đã ghi câu hỏi");
        Assert.Contains("  - Đã gõ xong?\n", Text(preview), StringComparison.Ordinal);
        Assert.Contains("Mời các chi bộ gửi tin", Text(preview), StringComparison.Ordinal);

        // A window keeps what is typed in it until it is written.
        await desk.ClickAsync("[data-key='note van-ban']");
        await desk.WriteAsync("Đọc kỹ mục này.");
        preview.Edit("input/" + Issue, text => text.Replace("Mời các chi bộ gửi tin", "Mời gửi tin", StringComparison.Ordinal));
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(page.Locator("dialog[open] .fault")).ToContainTextAsync("vừa được sửa ở nơi khác");
        await Assertions.Expect(page.Locator("dialog[open] textarea")).ToHaveValueAsync("Đọc kỹ mục này.");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Contains("noi_dung: Đọc kỹ mục này.\n", Text(preview), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    /// <summary>A question that is emptied is none; typed again while that is being written, it must not push out the next one.</summary>
    [BrowserFact]
    public async Task AQuestion_EmptiedAndTypedAgainMeanwhile_LosesNoOther()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        var page = desk.Page;
        var request = await HeldRequest.OfAsync(page, "**/_ban-soan/api/issue");
        await page.FillAsync("[data-key='q 1']", string.Empty);
        await desk.PressAsync("Tab");
        await request.Arrived;
        await page.FillAsync("[data-key='q 1']", "Câu mới?");
        request.Release();
        await Assertions.Expect(page.Locator("#loa")).ToContainTextAsync("Đã ghi câu hỏi");
        await page.RunAndWaitForResponseAsync(() => page.EvaluateAsync("document.activeElement.blur()"), answer => answer.Url.EndsWith("/api/issue", StringComparison.Ordinal));
        Assert.Contains("  - Câu mới?\n", Text(preview), StringComparison.Ordinal);
        Assert.Contains("  - Mục nào của bản tin sát với chi bộ nhất, vì sao?\n", Text(preview), StringComparison.Ordinal);
        Assert.Contains("  - Ai tóm tắt văn bản mới cho kỳ sinh hoạt sau?\n", Text(preview), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task CtrlS_WritesTheBoxThatOneTypesIn()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        await desk.Page.FillAsync("[data-key='q 0']", "Câu hỏi đã sửa?");
        await desk.PressAsync("Control+s");
        await Assertions.Expect(desk.Page.Locator("#loa")).ToContainTextAsync("Đã ghi câu hỏi");
        await Assertions.Expect(desk.Page.Locator("[data-key='q 0']")).ToBeFocusedAsync();
        Assert.Contains("  - Câu hỏi đã sửa?\n", Text(preview), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task PinRenameAndSectionsOfItsOwn_AreMadeByHand()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await OnBoardAsync(await DeskWindow.OpenAsync(preview));
        var page = desk.Page;

        await desk.ClickAsync("[data-key='pin /ke-hoach/05-kh-duk/']");
        await Says("Đã ghim");
        Assert.Contains("  - id: van-ban\n    ghim: /ke-hoach/05-kh-duk/\n", Text(preview), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-key='pin /ke-hoach/05-kh-duk/']")).ToHaveTextAsync("Bỏ ghim");
        await Assertions.Expect(page.Locator("[data-key='pin /ke-hoach/05-kh-duk/']")).ToBeFocusedAsync();

        await desk.ClickAsync("[data-key='name van-ban']");
        await page.FillAsync("dialog[open] input", "Văn bản của tháng");
        await desk.PressAsync("Enter");
        await Says("Đã đổi tên");
        await Assertions.Expect(page.Locator("#muc-van-ban")).ToHaveTextAsync("Văn bản của tháng");
        Assert.Contains("tieu_de: Văn bản của tháng\n", Text(preview), StringComparison.Ordinal);

        await desk.ClickAsync("[data-key=add]");
        await desk.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog[open] .fault")).ToHaveTextAsync("Hãy ghi tên.");
        await desk.WriteAsync("Chuyện chi bộ");
        await desk.PressAsync("Enter");
        await Says("Đã thêm mục");
        await Assertions.Expect(page.Locator("#muc-chuyen-chi-bo")).ToHaveTextAsync("Chuyện chi bộ");
        await page.Locator("[data-key='to /ke-hoach/05-kh-duk/']").SelectOptionAsync("chuyen-chi-bo");
        await Says("Đã chuyển mục");
        await desk.ClickAsync("[data-key='secup chuyen-chi-bo']");
        await Says("Mục đã lên");
        var text = Text(preview);
        Assert.Contains("  - id: chuyen-chi-bo\n    tieu_de: Chuyện chi bộ\n", text, StringComparison.Ordinal);
        Assert.Contains("ghim: /ke-hoach/05-kh-duk/", text[text.IndexOf("id: chuyen-chi-bo", StringComparison.Ordinal)..], StringComparison.Ordinal);

        await desk.ClickAsync("[data-key='rid chuyen-chi-bo']");
        await Says("Đã xóa mục");
        Assert.DoesNotContain("chuyen-chi-bo", Text(preview), StringComparison.Ordinal);
        await desk.ClickAsync("[data-key='hide van-ban']");
        await Says("Đã bỏ mục");
        await Assertions.Expect(page.Locator("#muc-van-ban")).ToContainTextAsync("bỏ khỏi số này");
        Expect.Nothing(desk.Faults);

        Task Says(string words) => Assertions.Expect(page.Locator("#loa")).ToContainTextAsync(words);
    }

    private static async Task<DeskWindow> OnBoardAsync(DeskWindow desk)
    {
        await desk.SeesTheListAsync();
        await desk.GoAsync("#/so/" + Issue);
        return desk;
    }

    private static string Text(SamplePreview preview) => File.ReadAllText(preview.PathOf("input/" + Issue));
}
