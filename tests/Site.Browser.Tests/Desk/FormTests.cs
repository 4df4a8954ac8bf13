using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>The form: each kind of field writes what an editor would have written.</summary>
public sealed class FormTests
{
    private const string Article = "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md";
    private const string Source = "input/tin-tuc/2026/mot-tin-nam-cau-hoi.md";

    [BrowserFact]
    public async Task Fields_WriteDatesUnitsTagsAndPicturesAsEditorsDo()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");

        await desk.Page.FillAsync("[data-key=ngay] input", "21/11/2026");
        await Assertions.Expect(desk.Page.Locator("[data-key=ngay] .words")).ToHaveTextAsync("Thứ Bảy, ngày 21 tháng 11 năm 2026");
        await desk.Page.FillAsync("[data-key=to_chuc] input", "van phong");
        await desk.Page.ClickAsync("[data-key=to_chuc] [role=option]:has-text('Văn phòng')");
        await desk.Page.FillAsync("[data-key=the] input", "từ khóa mới");
        await desk.PressAsync("Enter");
        await desk.Page.CheckAsync("[data-key=ban_tin] input[value=khong]");
        await desk.SaveAsync();

        var text = await File.ReadAllTextAsync(preview.PathOf(Source));
        Assert.Contains("2026-11-21", text, StringComparison.Ordinal);
        Assert.Contains("chi-bo-van-phong-mau", text, StringComparison.Ordinal);
        Assert.Contains("từ khóa mới", text, StringComparison.Ordinal);
        Assert.Contains("ban_tin: false", text, StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Tasks_AreMovedByKeysAndButtons()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/ke-hoach/59-kh-duk.md");
        var tasks = desk.Page.Locator("[data-key=nhiem_vu] .rows > div");
        var first = await tasks.Nth(0).Locator("[data-key=noi_dung] textarea, [data-key=noi_dung] input").InputValueAsync();
        var second = await tasks.Nth(1).Locator("[data-key=noi_dung] textarea, [data-key=noi_dung] input").InputValueAsync();

        await tasks.Nth(0).Locator("[data-key=noi_dung] textarea, [data-key=noi_dung] input").FocusAsync();
        await desk.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(tasks.Nth(1).Locator("[data-key=noi_dung] textarea, [data-key=noi_dung] input")).ToHaveValueAsync(first);
        await Assertions.Expect(tasks.Nth(1).Locator("[data-key=noi_dung] textarea, [data-key=noi_dung] input")).ToBeFocusedAsync();
        await desk.SaveAsync();
        var text = await File.ReadAllTextAsync(preview.PathOf("input/ke-hoach/59-kh-duk.md"));
        Assert.True(text.IndexOf(second[..20], StringComparison.Ordinal) < text.IndexOf(first[..20], StringComparison.Ordinal));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task BackspaceHeldDown_EmptiesItsRowAndNoOther()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/ke-hoach/59-kh-duk.md");
        await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        var rows = desk.Page.Locator("[data-key=noi_nhan] .rows input");
        var before = await rows.EvaluateAllAsync<string[]>("rows => rows.map(each => each.value)");
        await rows.Nth(1).FocusAsync();
        await desk.PressAsync("End");
        for (var times = before[1].Length + 5; times > 0; times--)
        {
            await desk.Page.Keyboard.DownAsync("Backspace");
        }

        await desk.Page.Keyboard.UpAsync("Backspace");
        string[] emptied = [before[0], string.Empty, .. before[2..]];
        Assert.Equal(emptied, await rows.EvaluateAllAsync<string[]>("rows => rows.map(each => each.value)"));

        await desk.PressAsync("Backspace");
        string[] rid = [before[0], .. before[2..]];
        Assert.Equal(rid, await rows.EvaluateAllAsync<string[]>("rows => rows.map(each => each.value)"));
    }

    [BrowserFact]
    public async Task FocalPoint_IsPickedOnThePictureByHandAndByKeys()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        var surface = desk.Page.Locator(".surface");
        await Assertions.Expect(surface).ToBeVisibleAsync();

        var box = (await surface.BoundingBoxAsync())!;
        await surface.ClickAsync(new LocatorClickOptions { Position = new Position { X = box.Width / 4, Y = box.Height / 2 } });
        await desk.PressAsync("ArrowDown");
        await desk.SaveAsync();
        Assert.Matches("tieu_diem: [\"']?2[456]% 5[456]%", await File.ReadAllTextAsync(preview.PathOf(Source)));
        Expect.Nothing(desk.Faults);
    }

    /// <summary>Editors go on without Enter: what is typed counts when it says just one thing, and is told when it does not.</summary>
    [BrowserFact]
    public async Task NamesThatAreTypedAndLeft_AreWrittenOrTold()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        var unit = desk.Page.Locator("[data-key=to_chuc]");
        var tags = desk.Page.Locator("[data-key=the]");

        await unit.Locator("input").FillAsync("Chi bộ Văn phòng (mẫu)");
        await desk.PressAsync("Tab");
        await Assertions.Expect(unit.Locator(".chips")).ToContainTextAsync("Chi bộ Văn phòng (mẫu)");
        await unit.Locator("input").FillAsync("Chi bộ");
        await desk.PressAsync("Tab");
        await Assertions.Expect(unit.Locator(".fault")).ToContainTextAsync("\"Chi bộ\" chưa khớp");
        await tags.Locator("input").FillAsync("một, hai");
        await desk.PressAsync("Enter");
        await Assertions.Expect(tags.Locator(".chips li")).ToHaveCountAsync(3);
        await tags.Locator("input").FillAsync("ba, bốn");
        await desk.SaveAsync();

        var text = await File.ReadAllTextAsync(preview.PathOf(Source));
        Assert.Contains("to_chuc: chi-bo-van-phong-mau\n", text, StringComparison.Ordinal);
        Assert.Contains("the: [viết tin bài, một, hai, ba, bốn]\n", text, StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Enter_TakesTheNameThatIsTypedToTheLetter()
    {
        await using var preview = await SamplePreview.StartAsync();
        preview.Edit("input/_du-lieu/to-chuc.yml", text => text + "\n- id: mau-ngan\n  ten: Chi bộ Văn\n  loai: chi_bo_co_so\n");
        await preview.RestartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        var unit = desk.Page.Locator("[data-key=to_chuc]");

        await unit.Locator("input").FillAsync("chi bo van");
        await Assertions.Expect(unit.Locator("[role=option]").First).Not.ToHaveTextAsync("Chi bộ Văn");
        await Assertions.Expect(unit.Locator("[role=option]").Last).ToContainTextAsync("Chi bộ Văn");
        await desk.PressAsync("Enter");
        await Assertions.Expect(unit.Locator(".chips span")).ToHaveTextAsync("Chi bộ Văn");
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Phone_KeepsTheWayToTheBoard_AndItsMinutes()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, "#/bai/ban-tin/2026-11.md", Look.Phone);
        await Assertions.Expect(desk.Page.Locator(".acts .button:text-is('Xếp số')")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.Locator(".acts .button:text-is('Mở trang')")).ToBeHiddenAsync();
        await desk.ClickAsync(".acts .button:text-is('Xếp số')");
        await Assertions.Expect(desk.Page.Locator(".issue .tally")).ToHaveTextAsync("11 / 30 phút");
        await Assertions.Expect(desk.Page.Locator(".issue .tally")).ToBeInViewportAsync();
    }
}
