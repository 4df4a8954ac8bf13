using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;
using Site.Cli.Commands;
using Site.Cli.Terminal;

namespace Site.Browser.Tests.Desk;

/// <summary>An editor's whole way: from the folder that <c>init</c> makes to an article with a photo that readers see.</summary>
/// <remarks>
/// A step is a click, or a pressed key with those that are held down with it; choosing from a list is two, a file of the computer three. The words that an
/// editor types are not counted: they are the article. Where the page is handed out to is said once in the settings, by whoever sets the site up.
/// </remarks>
public sealed class WholeWayTests(ITestOutputHelper output)
{
    // The issue allows 40; this is what it takes today, so that a way that grows longer is seen.
    private const int MostSteps = 15;

    private const string Title = "Chi bộ Văn phòng (mẫu) mở góc đọc sách";
    private const string Words = "Ngày 20/11/2026, chi bộ (mẫu) mở góc đọc sách. Mỗi tuần một người kể lại một cuốn.";
    private const string Description = "Máy ảnh đặt trên bàn gỗ";

    private static void Found(string input)
    {
        var root = Path.GetDirectoryName(input)!;
        var screen = new Screen(TextWriter.Null, TextWriter.Null, Screen.PipedWidth, Paint.Off, IsLive: false);
        var made = CommandLine.Run(
            ["init", root, "--name", "Đảng ủy Khối (mẫu)", "--url", "https://khoi.example/"],
            new CommandContext(screen, new DateTimeOffset(2026, 11, 20, 7, 0, 0, TimeSpan.FromHours(7)), TestContext.Current.CancellationToken));
        Assert.Equal(ExitCode.Done, made);
        Directory.CreateDirectory(Path.Combine(root, "www"));
        File.AppendAllText(Path.Combine(input, "cau-hinh.yml"), $"\nxuat_ban: {{ cach: thu_muc, dich: \"{Path.Combine(root, "www", "khoi")}\" }}\n");
    }

    [BrowserFact]
    public async Task FirstArticle_WithAPhoto_IsPublishedInAFewSteps()
    {
        await using var preview = await SamplePreview.StartAsync(Found);
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();

        await desk.ClickAsync("button:has-text('Tin mới')");
        await desk.WriteAsync(Title);
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Text).ToBeFocusedAsync();
        await desk.WriteAsync(Words);

        await desk.ClickAsync("[aria-label='Chèn ảnh']");
        await desk.PickFileAsync("dialog[open] button:has-text('Ảnh từ máy')", Path.Combine(Repository.Sample, "anh", "may-anh.jpg"));
        await Assertions.Expect(desk.Page.Locator("dialog[open] li.picture input").First).ToBeFocusedAsync();
        await desk.WriteAsync(Description);
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex($@"^{System.Text.RegularExpressions.Regex.Escape(Words)}\n\n!\[{Description}\]"));

        await desk.ChooseAsync("[data-key=trang_thai] select", "dang");
        await desk.SaveAsync();
        await desk.ClickAsync("[data-route=publish]");
        await Assertions.Expect(desk.Page.Locator(".publish")).ToContainTextAsync(Title);
        await desk.ClickAsync(".publish .main");
        await Assertions.Expect(desk.Page.Locator(".done")).ToContainTextAsync("Đã xuất bản");

        output.WriteLine($"Clicks and keys from the desk's first screen to the readers: {desk.Steps}");
        Assert.InRange(desk.Steps, 1, MostSteps);
        Expect.Nothing(desk.Faults);

        var published = Assert.Single(
            Directory.GetFiles(preview.PathOf("www/khoi"), "index.html", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains($"alt=\"{Description}\"", StringComparison.Ordinal));
        await using var page = await preview.OpenAsync("/");
        await page.Page.SetContentAsync(await File.ReadAllTextAsync(published, TestContext.Current.CancellationToken));
        await Assertions.Expect(page.Page.Locator("h1")).ToHaveTextAsync(Title);
        await Assertions.Expect(page.Page.Locator("main")).ToContainTextAsync(Words);
        var photo = (await page.Page.Locator($"img[alt='{Description}']").First.GetAttributeAsync("src"))!;
        Assert.True(File.Exists(Path.Combine(preview.PathOf("www/khoi"), photo.TrimStart('/'))), photo);
    }
}
