using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>Files dropped on the desk.</summary>
public sealed class DropTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BrowserFact]
    public async Task AWordFile_BecomesADraft_OnceWhatIsUnsureIsConfirmed()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await desk.DropAsync("bai moi.docx", Word, Clipping.Docx("Chi bộ mẫu đọc sách mỗi tuần", "Chi bộ mẫu vừa mở góc đọc sách.", "Mỗi tuần một người kể lại một cuốn."));
        var dialog = desk.Page.Locator("dialog[open]");
        await Assertions.Expect(dialog).ToContainTextAsync("Nhập bai moi.docx");
        Assert.Empty(await Accessibility.FaultsAsync(desk.Page));
        await desk.Page.KeepPictureAsync("desk-import", fullPage: false);

        // As a plan it needs a number, which the text does not have.
        await dialog.Locator("select").SelectOptionAsync("ke-hoach");
        await dialog.GetByLabel("Số và ký hiệu").FillAsync("không phải số");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(dialog).ToContainTextAsync("Chưa đúng: viết như 59-KH/ĐUK");
        await dialog.GetByLabel("Số và ký hiệu").FillAsync("59-KH/ĐUK");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Mỗi tuần một người kể lại một cuốn"));
        var file = Assert.Single(Directory.GetFiles(preview.PathOf("input/ke-hoach"), "59-kh-duk-*.md").Concat(Directory.GetFiles(preview.PathOf("input/ke-hoach"), "59-kh-duk.md")), path => File.ReadAllText(path).Contains("bai moi.docx", StringComparison.Ordinal));
        Assert.Contains("trang_thai: nhap", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults.Where(fault => !fault.Contains("400", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task AFileThatIsNoWord_IsToldWhy()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await desk.DropAsync("hong.docx", Word, [1, 2, 3]);
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("hong.docx");
        await desk.PressAsync("Escape");
        await desk.DropAsync("nhac.mp3", "audio/mpeg", [1, 2, 3]);
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("Hãy mở một bài rồi thả ảnh hay tệp đính kèm vào đấy");
    }

    [BrowserFact]
    public async Task APhoto_IsShrunkNamedAndPlaced_AndItsDescriptionIsAskedForAtOnce()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        await desk.Text.FillAsync("Trên.");
        await desk.DropAsync("Ảnh máy.JPG", "image/jpeg", await File.ReadAllBytesAsync(preview.PathOf("input/anh/may-anh.jpg"), TestContext.Current.CancellationToken));
        var dialog = desk.Page.Locator("dialog[open]");
        await Assertions.Expect(dialog.Locator("li.picture img")).ToBeVisibleAsync();
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(dialog).ToContainTextAsync("Hãy tả ảnh bằng một câu");
        await dialog.Locator("li.picture input").First.FillAsync("Máy ảnh trên bàn");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^Trên\.\n\n!\[Máy ảnh trên bàn\]\(anh-may\.jpg\)"));
        Assert.True(File.Exists(preview.PathOf("input/tin-tuc/2026/anh-may.jpg")));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task APhoto_DroppedOnTheWindowThatAsksForOne_IsTaken_AndNoOtherWindowLetsTheBrowserOpenIt()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        var photo = await File.ReadAllBytesAsync(preview.PathOf("input/anh/may-anh.jpg"), TestContext.Current.CancellationToken);
        await desk.ClickAsync("[aria-label='Chèn ảnh']");
        await desk.DropAsync("Ảnh máy.jpg", "image/jpeg", photo, on: "dialog[open] h2");
        await Assertions.Expect(desk.Page.Locator("dialog[open] li.picture img")).ToBeVisibleAsync();
        await desk.PressAsync("Escape");

        await desk.ClickAsync("[aria-label='Chèn bảng']");
        Assert.False(await desk.Page.EvaluateAsync<bool>("""
            () => {
                const data = new DataTransfer();
                data.items.add(new File(["x"], "a.jpg", { type: "image/jpeg" }));
                return document.querySelector("dialog[open] h2").dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task APhotoThatComesLate_CallsNobodyAwayWhoWritesElsewhere_AndIsSeenToBeComing()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/picture?**");
        var photo = await File.ReadAllBytesAsync(preview.PathOf("input/anh/may-anh.jpg"), TestContext.Current.CancellationToken);
        await desk.DropAsync("Ảnh máy.jpg", "image/jpeg", photo, on: "[data-key=anh] .takes");
        await request.Arrived;
        await Assertions.Expect(desk.Page.Locator(".during")).ToHaveTextAsync("Đang đưa Ảnh máy.jpg vào…");
        await desk.Text.FocusAsync();
        request.Release();
        await Assertions.Expect(desk.Page.Locator("[data-key=anh] input[role=combobox]").First).ToHaveValueAsync("anh-may.jpg");
        await Assertions.Expect(desk.Page.Locator(".during")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Text).ToBeFocusedAsync();
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task APhotoWhoseArticleWasLeft_IsOfferedThere_AndChangesNoOtherScreen()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/picture?**");
        var photo = await File.ReadAllBytesAsync(preview.PathOf("input/anh/may-anh.jpg"), TestContext.Current.CancellationToken);
        await desk.DropAsync("Ảnh máy.jpg", "image/jpeg", photo, on: "[data-key=anh] .takes");
        await request.Arrived;
        await desk.ClickAsync(".brand");
        await desk.SeesTheListAsync();
        var kept = desk.Page.WaitForResponseAsync("**/_ban-soan/api/copy");
        request.Release();
        await kept;
        Assert.Equal("Danh sách bài – Bàn soạn", await desk.Page.TitleAsync());

        await desk.GoAsync("#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        await desk.ClickAsync(".offer .main");
        await Assertions.Expect(desk.Page.Locator("[data-key=anh] input[role=combobox]").First).ToHaveValueAsync("anh-may.jpg");
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task SeveralPhotos_AreWaitedFor_AndWhoWritesIsNotCalledAway()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        var (held, sent) = (new TaskCompletionSource(), 0);
        await desk.Page.RouteAsync("**/_ban-soan/api/picture?**", async route =>
        {
            if (route.Request.Method == "POST" && Interlocked.Increment(ref sent) > 1)
            {
                await held.Task;
            }

            await route.ContinueAsync();
        });
        await desk.Text.FillAsync("Trên.");
        await desk.ClickAsync("[aria-label='Bộ ảnh: nhiều ảnh xếp thành lưới']");
        var photo = await File.ReadAllBytesAsync(preview.PathOf("input/anh/may-anh.jpg"), TestContext.Current.CancellationToken);
        await desk.Page.SetInputFilesAsync("dialog[open] input[type=file]", new[] { "mot.jpg", "hai.jpg", "nham.jpg", "ba.jpg" }.Select(name => new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = photo }));
        var dialog = desk.Page.Locator("dialog[open]");
        var first = dialog.Locator("li.picture").Nth(0).Locator("input").First;
        await Assertions.Expect(first).ToBeFocusedAsync();
        await desk.WriteAsync("Máy ảnh");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(dialog.Locator(".fault:visible")).ToContainTextAsync("còn đang vào");
        await first.FocusAsync();
        held.SetResult();
        await Assertions.Expect(dialog.Locator("li.picture")).ToHaveCountAsync(4);
        await Assertions.Expect(first).ToBeFocusedAsync();
        Expect.Nothing(await Accessibility.FaultsInAsync(desk.Page, "dialog[open]"));
        await desk.ShowAsync(Look.Phone);
        Assert.Equal(0, await desk.OverflowAsync("dialog[open]"));
        await desk.ShowAsync(DeskWindow.Wide);

        await dialog.Locator("li.picture").Nth(2).Locator("button").ClickAsync();
        await Assertions.Expect(dialog.Locator("li.picture")).ToHaveCountAsync(3);
        await Assertions.Expect(first).ToBeFocusedAsync();
        await dialog.Locator("li.picture").Nth(1).Locator("input").First.FillAsync("Hai");
        await dialog.Locator("li.picture").Nth(2).Locator("input").First.FillAsync("Ba");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^Trên\.\n\n!\[Máy ảnh\]\(.+\)\n!\[Hai\]\(.+\)\n!\[Ba\]\((?!.*nham).+\)\s*$"));
        Expect.Nothing(desk.Faults);
    }

    /// <summary>A folder that is dropped, a file that is gone by now: the browser cannot read it, which is not the program's silence.</summary>
    [BrowserFact]
    public async Task Files_ThatCannotBeRead_AreEachToldAsThat()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        var paths = new[] { "mot.jpg", "hai.jpg", "ba.jpg" }.Select(preview.PathOf).ToArray();
        foreach (var path in paths)
        {
            File.Copy(preview.PathOf("input/anh/may-anh.jpg"), path);
        }

        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/picture?**");
        await desk.ClickAsync("[aria-label='Bộ ảnh: nhiều ảnh xếp thành lưới']");
        await desk.Page.SetInputFilesAsync("dialog[open] input[type=file]", paths);
        await request.Arrived;
        File.Delete(paths[1]);
        File.Delete(paths[2]);
        request.Release();
        var fault = desk.Page.Locator("dialog[open] .fault:visible");
        await Assertions.Expect(fault).ToContainTextAsync("hai.jpg: Không đọc được tệp");
        await Assertions.Expect(fault).ToContainTextAsync("ba.jpg: Không đọc được tệp");
        await Assertions.Expect(desk.Page.Locator("dialog[open] li.picture")).ToHaveCountAsync(1);
        Expect.Nothing(desk.Faults);
    }
}
