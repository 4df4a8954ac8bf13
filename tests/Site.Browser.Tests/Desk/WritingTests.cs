using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>The text area: Word's keys, the toolbar, the page beside, messages.</summary>
public sealed class WritingTests
{
    private const string Article = "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md";
    private const string Source = "input/tin-tuc/2026/mot-tin-nam-cau-hoi.md";

    private static async Task HasAsync(DeskWindow desk, string text) => await Assertions.Expect(desk.Text).ToHaveValueAsync(text);

    private static async Task<DeskWindow> WithAsync(SamplePreview preview, string text)
    {
        var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+a");
        await desk.WriteAsync(text);
        return desk;
    }

    [BrowserFact]
    public async Task WordsKeys_MakeAndTakeBackBoldAndItalic()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await WithAsync(preview, "Chi bộ họp");

        await desk.PressAsync("Control+b");
        await HasAsync(desk, "Chi bộ **họp**");
        await desk.PressAsync("Control+b");
        await HasAsync(desk, "Chi bộ họp");
        await desk.PressAsync("Control+i");
        await HasAsync(desk, "Chi bộ *họp*");
        await desk.PressAsync("Control+b");
        await HasAsync(desk, "Chi bộ ***họp***");
        await desk.PressAsync("Control+z", "Control+z", "Control+z");
        await HasAsync(desk, "Chi bộ **họp**");
        await desk.PressAsync("Control+z");
        await HasAsync(desk, "Chi bộ họp");
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Toolbar_ChangesLinesAndEveryChangeCanBeTakenBack()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await WithAsync(preview, "Một\nHai");
        string[] tools = ["Đề mục lớn", "Danh sách các ý", "Danh sách đánh số", "Lời trích"];
        string[] made = ["## Một\n## Hai", "- Một\n- Hai", "1. Một\n2. Hai", "> Một\n> Hai"];

        foreach (var (tool, text) in tools.Zip(made))
        {
            await desk.PressAsync("Control+a");
            await desk.ClickAsync($"[aria-label='{tool}']");
            await HasAsync(desk, text);
            await desk.PressAsync("Control+z");
            await HasAsync(desk, "Một\nHai");
        }

        await desk.PressAsync("Control+End", "Enter", "Enter");
        await desk.WriteAsync("- ý một");
        await desk.PressAsync("Enter");
        await desk.WriteAsync("ý hai");
        await desk.PressAsync("Enter", "Enter");
        await HasAsync(desk, "Một\nHai\n\n- ý một\n- ý hai\n");
        await desk.ClickAsync("[aria-label='Chú thích cuối bài']");
        await desk.WriteAsync("Nguồn.");
        await HasAsync(desk, "Một\nHai\n\n- ý một\n- ý hai\n[^1]\n\n[^1]: Nguồn.");
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Link_IsFoundByTheNameOfItsPage()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await WithAsync(preview, "Xem ");

        await desk.PressAsync("Control+k");
        await desk.WriteAsync("huong dan viet tin");
        await Assertions.Expect(desk.Page.Locator("dialog[open] [role=option]").First).ToBeVisibleAsync();
        await desk.PressAsync("ArrowDown", "Enter");
        await desk.ClickAsync("dialog[open] button.main");

        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^Xem \[.+\]\(/huong-dan-viet-tin/\)$"));
        await Assertions.Expect(desk.Text).ToBeFocusedAsync();
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task PageBeside_ShowsWhatIsTypedAndFollowsTheCursor()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await WithAsync(preview, string.Join("\n\n", Enumerable.Range(1, 60).Select(number => $"Đoạn thứ {number} của bài mẫu.")));
        var beside = desk.Page.FrameLocator(".stage iframe:not(.coming)");

        ILocator Paragraph(int number) => beside.Locator("main p", new FrameLocatorLocatorOptions { HasText = $"Đoạn thứ {number} của bài mẫu." });
        await Assertions.Expect(Paragraph(60)).ToBeInViewportAsync();
        await desk.PressAsync("Control+Home");
        await Assertions.Expect(Paragraph(1)).ToBeInViewportAsync();
        Assert.DoesNotContain("Đoạn thứ 60", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);

        await Paragraph(11).ClickAsync();
        await Assertions.Expect(desk.Text).ToBeFocusedAsync();
        await desk.WriteAsync("ĐÂY ");
        await Assertions.Expect(Paragraph(11)).ToHaveTextAsync("ĐÂY Đoạn thứ 11 của bài mẫu.");
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task PageBeside_FollowsEveryLetter_MessagesWaitUntilNobodyTypes()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview, Article);
        var beside = desk.Page.FrameLocator(".stage iframe:not(.coming)").Locator("main");
        var tally = desk.Page.Locator(".tally");
        await Assertions.Expect(beside).ToContainTextAsync("Năm câu hỏi");
        await desk.Page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = DateTime.UnixEpoch });
        await desk.Page.Clock.PauseAtAsync(DateTime.UnixEpoch.AddHours(1));

        // Time stands still from here on.
        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+Home");
        await desk.WriteAsync("MỚI VIẾT ");
        await Assertions.Expect(beside).ToContainTextAsync("MỚI VIẾT");

        await desk.Page.RunAndWaitForResponseAsync(() => desk.WriteAsync("![](/anh/khong-co.webp) "), "**/_ban-soan/api/draft");
        await Assertions.Expect(tally).ToHaveTextAsync("Không có lỗi");
        await Assertions.Expect(beside).ToContainTextAsync("MỚI VIẾT");
        await desk.Page.Clock.FastForwardAsync(1000);
        await Assertions.Expect(tally).ToContainTextAsync("lỗi");
        await Assertions.Expect(tally).Not.ToHaveTextAsync("Không có lỗi");
        Expect.Nothing(desk.Faults);
    }

    /// <summary>The browser tells of each of the lines, of some perhaps when the draft is made.</summary>
    [BrowserFact]
    public async Task ManyLinesAtOnce_AreDraftedOnce()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview, Article);
        var beside = desk.Page.FrameLocator(".stage iframe:not(.coming)").Locator("main");
        await Assertions.Expect(beside).ToContainTextAsync("Năm câu hỏi");
        var drafted = new List<string>();
        desk.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/api/draft", StringComparison.Ordinal))
            {
                drafted.Add((string)JsonNode.Parse(request.PostData!)!["body"]!);
            }
        };

        var lines = string.Join("\n\n", Enumerable.Range(1, 20).Select(number => $"Đoạn mẫu thứ {number}."));
        await desk.Text.FillAsync(lines);
        await Assertions.Expect(beside).ToContainTextAsync("Đoạn mẫu thứ 20.");
        await desk.Text.DispatchEventAsync("input");
        await desk.WriteAsync("Hết");
        await Assertions.Expect(beside).ToContainTextAsync("Hết");
        Assert.Equal([lines, lines + "Hết"], drafted);
    }

    [BrowserFact]
    public async Task Message_StandsUnderItsLineAndUnderItsField()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await WithAsync(preview, "Mở đầu.\n\n![](/anh/phong-hop.webp)\n");

        await desk.PressAsync("ArrowUp");
        await Assertions.Expect(desk.Page.Locator(".bubble .message")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.Locator(".below .line")).ToContainTextAsync("Dòng 3");
        await desk.PressAsync("Escape");
        await Assertions.Expect(desk.Page.Locator(".bubble")).ToBeHiddenAsync();

        await desk.Page.FillAsync("[data-key=ngay] input", "31/02/2026");
        await Assertions.Expect(desk.Page.Locator("[data-key=ngay] .message.error, .others .message.error, [data-key=ngay] .message.warning, .others .message.warning").First).ToContainTextAsync("31/02/2026");
        Expect.Nothing(desk.Faults);
    }

    /// <summary>A remedy knows its line in the file, which keeps no empty lines above the text, and it may be about a text that has been written on since.</summary>
    [BrowserFact]
    public async Task CertainRemedy_MendsItsOwnLine_AlsoOneThatHasMoved()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        var drafts = 0;
        await desk.Page.RouteAsync("**/_ban-soan/api/draft", async route =>
        {
            var body = (string?)JsonNode.Parse(route.Request.PostData!)!["body"];
            if (body?.Contains("uỷ", StringComparison.Ordinal) != true)
            {
                await route.ContinueAsync();
                return;
            }

            if (drafts++ > 0)
            {
                return; // What is typed after the first is never answered.
            }

            var answer = await route.FetchAsync();
            var json = JsonNode.Parse(await answer.TextAsync())!;
            var lines = body.TrimStart().Split('\n');
            var line = Array.FindIndex(lines, each => each.Contains("uỷ", StringComparison.Ordinal));
            var (fileLine, column) = ((int)json["bodyFirstLine"]! + line, lines[line].IndexOf("uỷ", StringComparison.Ordinal) + 1);
            json["messages"]!.AsArray().Add(new JsonObject
            {
                ["line"] = fileLine,
                ["column"] = column,
                ["length"] = 2,
                ["severity"] = "warning",
                ["code"] = "K000",
                ["text"] = "Viết khác (mẫu)",
                ["hint"] = "",
                ["key"] = null,
                ["fix"] = new JsonObject { ["label"] = "Đổi thành \"ủy\"", ["line"] = fileLine, ["column"] = column, ["length"] = 2, ["text"] = "ủy", ["values"] = null },
            });
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = json.ToJsonString() });
        });
        await desk.Text.FillAsync("\n\n  \nMột.\n\nĐảng uỷ họp.\n\nHết.");
        await Assertions.Expect(desk.Page.Locator(".below .line")).ToContainTextAsync("Dòng 6");

        await desk.PressAsync("Control+Home");
        await desk.WriteAsync("Đầu.\n");
        await Assertions.Expect(desk.Page.Locator(".below .line")).ToContainTextAsync("Dòng 7");
        await desk.ClickAsync(".below .mend");
        await HasAsync(desk, "Đầu.\n\n\n  \nMột.\n\nĐảng ủy họp.\n\nHết.");
        await Assertions.Expect(desk.Page.Locator(".below .mend")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task MisspelledKey_IsMendedInTheFile_WithWhatIsTypedKept()
    {
        await using var preview = await SamplePreview.StartAsync();
        preview.Edit(Source, text => text.Replace("\ntac_gia: ", "\ntac_gai: ", StringComparison.Ordinal));
        await preview.RestartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await Assertions.Expect(desk.Page.Locator(".others .mend")).ToContainTextAsync("Đổi thành \"tac_gia\"");
        await Assertions.Expect(desk.Page.Locator(".others .advice")).ToHaveTextAsync("Có phải \"tac_gia\" không?");
        await desk.Text.FillAsync("Thân bài mới.");
        await desk.ClickAsync(".others .mend");

        await Assertions.Expect(desk.Page.Locator("[data-key=tac_gia] input")).ToHaveValueAsync("Ban Biên tập");
        await Assertions.Expect(desk.Page.Locator(".others .message.error")).ToHaveCountAsync(0);
        var text = await File.ReadAllTextAsync(preview.PathOf(Source));
        Assert.Contains("\ntac_gia: Ban Biên tập\n", text, StringComparison.Ordinal);
        Assert.EndsWith("---\n\nThân bài mới.\n", text, StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }
}
