using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;
using Site.Model.Documents;
using Site.Reading.Images;

namespace Site.Browser.Tests.Desk;

/// <summary>What an editor pastes keeps its structure; what cannot come along is told; nothing of it is run or fetched.</summary>
public sealed class PasteTests
{
    private const string Article = "tin-tuc/2026/ngay-phap-luat.md";
    private const string Folder = "input/tin-tuc/2026/ngay-phap-luat";
    private const string Screen = "#/bai/" + Article;

    public static TheoryData<string, string, string> Sources => new()
    {
        { "Word", "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><body lang=VI><!--StartFragment--><h1>I- MỤC ĐÍCH</h1><p class=MsoNormal><b>Điều 1.</b> Phạm vi <i>mẫu</i><o:p></o:p></p><p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Việc một</p><!--EndFragment--></body></html>", "## I- MỤC ĐÍCH\n\n**Điều 1.** Phạm vi *mẫu*\n\n1. Việc một" },
        { "Excel", "<table border=0><!--StartFragment--><tr><td>Stt</td><td>Đơn vị (mẫu)</td></tr><tr><td>1</td><td>Chi bộ A</td></tr><!--EndFragment--></table>", "| Stt | Đơn vị (mẫu) |\n|---|---|\n| 1 | Chi bộ A |" },
        { "Zalo", "<div><span class=\"text\">Kính gửi các chi bộ (mẫu):<br>- Nộp đảng phí;<br>- Gửi tin về Ban.</span></div>", "Kính gửi các chi bộ (mẫu):\n\n- Nộp đảng phí;\n- Gửi tin về Ban." },
        { "trình duyệt", "<h2>Tin</h2><p>Xem <a href=\"https://mau.example/tin?utm_source=zalo\">trang mẫu</a>.</p>", "## Tin\n\nXem [trang mẫu](https://mau.example/tin)." },
        { "Writer", "<ol>\n\t<li><p>Phạm vi\n\tmẫu</p>\n</ol>", "Điều 1. Phạm vi mẫu" },
        { "một dòng", "<meta charset='utf-8'><b>chữ đậm</b> giữa dòng", "**chữ đậm** giữa dòng" },
    };

    [BrowserFact]
    public async Task EachSource_KeepsItsStructure_AndOneCtrlZTakesItBack()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Screen);
        var before = await desk.Text.InputValueAsync();
        foreach (var (source, html, markdown) in Sources.Select(row => row.Data))
        {
            await desk.Text.EvaluateAsync("area => area.setSelectionRange(area.value.length, area.value.length)");
            await desk.PasteAsync(html, "chữ\n    Điều 1. Phạm vi mẫu");
            await Assertions.Expect(desk.Text).Not.ToHaveValueAsync(before);
            var pasted = (await desk.Text.InputValueAsync())[before.Length..];
            Assert.True(pasted.Trim() == markdown, $"{source}:\n{pasted}");
            await desk.PressAsync("Control+z");
            await Assertions.Expect(desk.Text).ToHaveValueAsync(before);
        }

        Expect.Nothing(desk.Faults);
    }

    /// <summary>By the real clipboard and the real key.</summary>
    [BrowserFact]
    public async Task CtrlV_OfACopyInTheBrowser_IsMarkdown_AndCtrlShiftVItsWords()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Screen);
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await desk.Page.EvaluateAsync("() => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob(['<p>Một <b>hai</b></p>'], { type: 'text/html' }), 'text/plain': new Blob(['Một hai'], { type: 'text/plain' }) })])");
        await desk.Text.FillAsync("");
        await desk.PressAsync("Control+v");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Một **hai**");
        await desk.Text.FillAsync("");
        await desk.PressAsync("Control+Shift+v");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Một hai");
        await desk.Text.FillAsync("");
        await desk.ClickAsync("[aria-label='Dán chữ thường']");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Một hai");
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task PicturesOfAPaste_AreTakenIn_AndTheirDescriptionsAreAskedFor()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Screen);
        var picture = Convert.ToBase64String(await File.ReadAllBytesAsync(preview.PathOf("input/anh/lich.png"), TestContext.Current.CancellationToken));
        await desk.Text.FillAsync("Trên.");
        await desk.PasteAsync($"<p>Đoạn</p><img src=\"data:image/png;base64,{picture}\"><p>dưới</p><img src=\"https://mau.example/xa.jpg\">", "Đoạn dưới");
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("chưa có mô tả");
        await desk.Page.KeepPictureAsync("desk-paste-describe", fullPage: false);
        await desk.WriteAsync("Tờ lịch tháng");
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Trên.\n\nĐoạn\n\n![Tờ lịch tháng](anh.png)\n\ndưới");
        await Assertions.Expect(desk.Page.Locator(".pasted")).ToContainTextAsync("1 ảnh không theo sang được");
        Assert.True(File.Exists(preview.PathOf(Folder + "/anh.png")));

        // The document got a folder of its own; the open page goes on as before.
        await desk.SaveAsync();
        Assert.Contains("![Tờ lịch tháng](anh.png)", await File.ReadAllTextAsync(preview.PathOf(Folder + "/index.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(preview.PathOf("input/" + Article)));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task PicturesOfWord_ComeOutOfTheRtfBesideItsHtml()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Screen);
        var hex = Convert.ToHexStringLower(await File.ReadAllBytesAsync(preview.PathOf("input/anh/lich.png"), TestContext.Current.CancellationToken));
        await desk.Text.FillAsync("");
        await desk.PasteAsync("<p class=MsoNormal>Đoạn</p><p><img width=200 src=\"file:///C:/a/clip_image001.png\" alt=\"Tờ lịch\"></p>", "Đoạn", "{\\rtf1 Đoạn {\\*\\shppict{\\pict\\picwgoal2000\\pichgoal1000\\piccropl1000\\pngblip " + hex + "}}{\\nonshppict{\\pict\\wmetafile8 00}}}");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Đoạn\n\n![Tờ lịch](to-lich.png)");

        // The left half was cut off in Word.
        var (whole, taken) = (SizeOf("input/anh/lich.png"), SizeOf(Folder + "/to-lich.png"));
        Assert.Equal((whole.Width, whole.Height), (2 * taken.Width, taken.Height));
        Expect.Nothing(desk.Faults);

        ImageSize SizeOf(string path)
        {
            using var file = File.OpenRead(preview.PathOf(path));
            return ImageHeader.Read(file)!.Size;
        }
    }

    [BrowserFact]
    public async Task AHostilePage_IsWordsAndNothingElse()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview, Screen);
        var dialogs = 0;
        desk.Page.Dialog += async (_, dialog) =>
        {
            dialogs++;
            await dialog.DismissAsync();
        };
        await desk.Text.FillAsync("");
        await desk.PasteAsync("<p onclick=alert(1)>Lành <script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">bấm</a> &lt;script&gt;alert(1)&lt;/script&gt;</p><iframe src=\"https://mau.example/\"></iframe><img src=\"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+\"><img src=\"data:text/html;base64,PGI+\">", "x");
        await Assertions.Expect(desk.Text).Not.ToHaveValueAsync("");
        var text = await desk.Text.InputValueAsync();
        Assert.StartsWith("Lành", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text.Replace("\\<script", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, dialogs);

        // Larger than any page, though few of it are words: what is read is pasted, and the rest is told.
        await desk.Text.FillAsync("");
        await desk.Page.EvaluateAsync("() => window.giant = `<p>Đầu trang</p><!--${'x'.repeat(10000000)}--><p>Cuối trang</p>`");
        await desk.Text.EvaluateAsync(
            """
            area => {
              const data = new DataTransfer();
              data.setData("text/html", window.giant);
              area.focus();
              area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await Assertions.Expect(desk.Page.Locator(".pasted .notice")).ToContainTextAsync("phần cuối không được lấy");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Đầu trang");
        Assert.Equal(0, dialogs);
    }
}
