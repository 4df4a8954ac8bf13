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
        await using var desk = await OpenAsync(preview);
        var page = desk.Page;
        var before = Text(preview);
        foreach (var look in new[] { new Look(360, 800), DeskWindow.Narrow, DeskWindow.Wide })
        {
            await desk.ShowAsync(look);
            await page.KeepPictureAsync($"desk-issue-{look.Width}", fullPage: look.Width == 360);
            Assert.Empty(await Accessibility.FaultsAsync(page));
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
        await desk.ClickAsync("dialog .main");
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
        await using var desk = await OpenAsync(preview);
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
        await using var desk = await OpenAsync(preview);
        await Assertions.Expect(desk.Page.FrameLocator(".stage iframe").Locator("body")).ToContainTextAsync("Số 3, tháng 11 năm 2026");
        await desk.ClickAsync("[data-key=release]");
        await Assertions.Expect(desk.Page.Locator("dialog")).ToContainTextAsync("Phát hành");
        await desk.ClickAsync("dialog .main");
        await Assertions.Expect(desk.Page.Locator(".name .state")).ToContainTextAsync("Đã phát hành ngày 20/11/2026");
        Assert.Contains("phat_hanh: 2026-11-20", Text(preview), StringComparison.Ordinal);
        Assert.True(File.Exists(preview.PathOf("input/ban-tin/_phat-hanh/2026-11/so.yml")));
        await Assertions.Expect(desk.Page.Locator(".board .moves button")).ToHaveCountAsync(0);
        Assert.Empty(await Accessibility.FaultsAsync(desk.Page));
        Expect.Nothing(desk.Faults);
    }

    private static async Task<DeskWindow> OpenAsync(SamplePreview preview)
    {
        var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await desk.Page.EvaluateAsync("path => location.hash = path", "#/so/" + Issue);
        await Assertions.Expect(desk.Page.Locator(".board .part").First).ToBeVisibleAsync();
        return desk;
    }

    private static string Text(SamplePreview preview) => File.ReadAllText(preview.PathOf("input/" + Issue));
}
