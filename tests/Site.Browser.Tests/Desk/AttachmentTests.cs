using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>Attachments from the editor's computer.</summary>
public sealed class AttachmentTests
{
    private const string Plan = "ke-hoach/59-kh-duk.md";
    private const string Field = "[data-key=tep_dinh_kem]";

    [BrowserFact]
    public async Task AFile_ChosenOrDroppedOnTheField_IsPlacedAndWhatItHoldsIsTold()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/" + Plan);
        await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        await desk.ClickAsync(Field + " button.add");
        var window = await desk.Page.RunAndWaitForFileChooserAsync(() => desk.Page.Locator(Field).GetByRole(AriaRole.Button, new() { Name = "Chọn tệp…" }).ClickAsync());
        await window.SetFilesAsync(new FilePayload { Name = "Danh sách đăng ký.csv", MimeType = "text/csv", Buffer = "Họ tên,Điện thoại\nMẫu,0912 345 678\n"u8.ToArray() });
        var field = desk.Page.Locator(Field);
        await Assertions.Expect(field.Locator("input[role=combobox]").First).ToHaveValueAsync("/tep/danh-sach-dang-ky.csv");
        await Assertions.Expect(field.Locator(".takes .message").First).ToContainTextAsync("0912");
        foreach (var look in new[] { new Look(360, 800), DeskWindow.Narrow, DeskWindow.Wide })
        {
            await desk.ShowAsync(look);
            await field.ScrollIntoViewIfNeededAsync();
            await desk.Page.KeepPictureAsync($"desk-attachment-{look.Width}", fullPage: false);
        }

        Assert.Empty(await Accessibility.FaultsAsync(desk.Page));

        // Another one takes its place in the field, not on the disk; a photo is none.
        await desk.DropAsync("Mẫu gửi.txt", "text/plain", "Mẫu."u8.ToArray(), on: Field + " .takes");
        await Assertions.Expect(field.Locator("input[role=combobox]").First).ToHaveValueAsync("/tep/mau-gui.txt");
        await Assertions.Expect(field.Locator(".takes .message")).ToHaveCountAsync(0);
        await desk.DropAsync("anh.png", "image/png", [1], on: Field + " .takes");
        await Assertions.Expect(field.Locator(".fault:visible")).ToContainTextAsync("là ảnh");
        Assert.True(File.Exists(preview.PathOf("input/tep/danh-sach-dang-ky.csv")));

        await desk.SaveAsync();
        Assert.Contains("tep_dinh_kem:\n  - /tep/mau-gui.txt\n", await File.ReadAllTextAsync(preview.PathOf("input/" + Plan), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Assertions.Expect(desk.Page.FrameLocator(".beside iframe:not(.coming)").Locator("a[href$='.txt']")).ToContainTextAsync("mau-gui");
        Expect.Nothing(desk.Faults.Where(fault => !fault.Contains("400", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task AFile_WhoseTextWasLeftMeanwhile_IsToldAndChangesNoOtherText()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        var request = await HeldRequest.OfAsync(desk.Page, "**/api/attachment**");
        await desk.DropAsync("bang-mau.csv", "text/csv", "Cột\nMẫu\n"u8.ToArray());
        await desk.Page.EvaluateAsync("() => { location.hash = '#/bai/tin-tuc/2026/ngay-phap-luat.md'; }");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new Regex("Pháp luật"));
        var before = await desk.Text.InputValueAsync();
        await desk.Text.FocusAsync();

        request.Release();
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("/tep/bang-mau.csv");
        Assert.Equal(before, await desk.Text.InputValueAsync());
    }

    [BrowserFact]
    public async Task AFile_DroppedOnAText_BecomesALinkThere()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        await desk.Text.FillAsync("Xem ");
        await desk.DropAsync("Bảng [mẫu].csv", "text/csv", "Cột\nMẫu\n"u8.ToArray());
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Xem [Bảng \\[mẫu\\]](/tep/bang-mau.csv)");
        await Assertions.Expect(desk.Page.FrameLocator(".beside iframe:not(.coming)").Locator("a[href$='.csv']")).ToContainTextAsync("Bảng [mẫu]");

        var before = await desk.Text.InputValueAsync();
        await desk.DropAsync("mat.txt", "text/plain", "TỐI MẬT\nNội dung mẫu.\n"u8.ToArray());
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("Tài liệu mật không được đưa lên trang");
        Assert.Empty(await Accessibility.FaultsAsync(desk.Page));
        await desk.PressAsync("Escape");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(before);
        Assert.False(File.Exists(preview.PathOf("input/tep/mat.txt")));
        Expect.Nothing(desk.Faults.Where(fault => !fault.Contains("400", StringComparison.Ordinal)));
    }
}
