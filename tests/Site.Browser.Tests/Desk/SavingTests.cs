using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>Nothing that an editor has typed is lost, and nobody's work is written over.</summary>
public sealed class SavingTests
{
    private const string Article = "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md";
    private const string Source = "input/tin-tuc/2026/mot-tin-nam-cau-hoi.md";

    [BrowserFact]
    public async Task Save_ChangesNothingButWhatWasTouched()
    {
        await using var preview = await SamplePreview.StartAsync();
        var before = await File.ReadAllTextAsync(preview.PathOf(Source));
        await using var desk = await DeskWindow.OpenAsync(preview, Article);

        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+End");
        await desk.WriteAsync("\n\nMột câu thêm vào.");
        await desk.SaveAsync();

        Assert.Equal(before + "\nMột câu thêm vào.\n", await File.ReadAllTextAsync(preview.PathOf(Source)));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task FileChangedMeanwhile_IsShownBesideOnesOwnAndNeverWrittenOver()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+Home");
        await desk.WriteAsync("Câu của tôi. ");

        preview.Edit(Source, text => text + "\nCâu của người khác.\n");
        await desk.PressAsync("Control+s");
        var window = desk.Page.Locator("dialog[open]");
        await Assertions.Expect(window.Locator(".side").Nth(0)).ToContainTextAsync("Câu của tôi.");
        await Assertions.Expect(window.Locator(".side").Nth(1)).ToContainTextAsync("Câu của người khác.");
        Expect.Nothing(await Pages.Accessibility.FaultsAsync(desk.Page));
        Assert.DoesNotContain("Câu của tôi", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);

        // Escape goes back to writing, with nothing lost.
        await desk.PressAsync("Escape");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Câu của tôi\\. "));
        await desk.PressAsync("Control+s");
        await desk.ClickAsync("dialog[open] button.main");
        await Assertions.Expect(desk.State).ToContainTextAsync("Đã lưu");
        var saved = await File.ReadAllTextAsync(preview.PathOf(Source));
        Assert.Contains("Câu của tôi.", saved, StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    /// <summary>The window with both versions is closed already and its event has not come yet.</summary>
    [BrowserFact]
    public async Task SaveAskedForAsTheWindowCloses_ShowsBothAgain()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+Home");
        await desk.WriteAsync("Câu của tôi. ");
        preview.Edit(Source, text => text + "\nCâu của người khác.\n");
        await desk.PressAsync("Control+s");
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToBeVisibleAsync();

        await desk.Page.EvaluateAsync("""
            () => {
                document.querySelector("dialog").close();
                dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true, cancelable: true }));
            }
            """);
        await desk.ClickAsync("dialog[open] button.main");
        await Assertions.Expect(desk.State).ToContainTextAsync("Đã lưu");
        Assert.Contains("Câu của tôi.", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task SaveAskedForWhileOneIsUnderWay_SavesWhatWasTypedSince()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview, Article);
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/save");
        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+Home");
        await desk.WriteAsync("Chữ trước. ");
        await desk.PressAsync("Control+s");
        await request.Arrived;
        await desk.WriteAsync("Chữ sau. ");
        await desk.PressAsync("Control+s", "Control+s");
        request.Release();

        await Assertions.Expect(desk.State).ToContainTextAsync("Đã lưu");
        Assert.Contains("Chữ trước. Chữ sau. ", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task ButtonPressedWhileASaveIsUnderWay_SavesWhatWasTypedSince_AndKeepsTheFocus()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/save");
        var save = desk.Page.Locator(".acts button.main");
        await desk.Text.FillAsync("Chữ trước.");
        await save.FocusAsync();
        await desk.PressAsync("Enter");
        await request.Arrived;
        await Assertions.Expect(save).ToBeFocusedAsync();
        await desk.Text.FillAsync("Chữ trước. Chữ sau.");
        await save.EvaluateAsync("button => button.click()");
        request.Release();

        await Assertions.Expect(desk.State).ToContainTextAsync("Đã lưu");
        Assert.Contains("Chữ trước. Chữ sau.", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task WhyNothingWasSaved_StaysInSightWhereverOneWrites()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Page.RouteAsync("**/_ban-soan/api/save", route => route.AbortAsync());
        await desk.Text.FillAsync(string.Concat(Enumerable.Repeat("Một đoạn.\n\n", 60)));
        foreach (var look in new[] { new Look(360, 640), DeskWindow.Wide })
        {
            await desk.ShowAsync(look);
            await desk.Text.FocusAsync();
            await desk.PressAsync("Control+End");
            await desk.WriteAsync("Câu cuối.");
            await desk.PressAsync("Control+s");
            await Assertions.Expect(desk.Page.Locator(".banner[data-name=save]")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Assertions.Expect(desk.State).ToHaveTextAsync("Chưa lưu được");
        }
    }

    [BrowserFact]
    public async Task FileThatIsGone_IsTold_WithWhatToDoWithTheWords()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Text.FillAsync("Chữ mới.");
        File.Delete(preview.PathOf(Source));
        await desk.PressAsync("Control+s");
        await Assertions.Expect(desk.Page.Locator(".banner[data-name=save]")).ToContainTextAsync("hãy chép chữ bạn viết ra một chỗ");
        await Assertions.Expect(desk.Text).ToHaveValueAsync("Chữ mới.");
    }

    /// <summary>What would be written from the window has no text below it any more.</summary>
    [BrowserFact]
    public async Task Back_WithAWindowOpen_LeavesTheWindowAndStays()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview);
        await desk.SeesTheListAsync();
        await desk.GoAsync(Article);
        await desk.ClickAsync("[aria-label='Chèn bảng']");
        await desk.Page.GoBackAsync();
        await Assertions.Expect(desk.Page.Locator("dialog")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Text).ToBeVisibleAsync();
        Assert.EndsWith(Article, desk.Page.Url, StringComparison.Ordinal);

        await desk.Page.GoBackAsync();
        await desk.SeesTheListAsync();
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Crash_LeavesACopyThatIsOfferedAgain()
    {
        await using var preview = await SamplePreview.StartAsync();
        var before = await File.ReadAllTextAsync(preview.PathOf(Source));
        await using (var desk = await DeskWindow.OpenAsync(preview, Article))
        {
            await desk.Text.FocusAsync();
            await desk.PressAsync("Control+Home");
            var kept = desk.Page.WaitForResponseAsync("**/_ban-soan/api/copy");
            await desk.WriteAsync("Chữ chưa kịp lưu. ");
            await kept;
        }

        await preview.RestartAsync();
        Assert.Equal(before, await File.ReadAllTextAsync(preview.PathOf(Source)));
        await using var again = await DeskWindow.OpenAsync(preview, Article);
        await Assertions.Expect(again.Page.Locator(".offer")).ToContainTextAsync("chưa kịp lưu");
        Expect.Nothing(await Pages.Accessibility.FaultsAsync(again.Page));
        await again.ClickAsync(".offer button.main");
        await Assertions.Expect(again.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Chữ chưa kịp lưu\\. "));
        var dropped = again.Page.WaitForResponseAsync("**/_ban-soan/api/copy/drop");
        await again.SaveAsync();
        await dropped;

        await again.Page.ReloadAsync();
        await Assertions.Expect(again.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Chữ chưa kịp lưu\\. "));
        await Assertions.Expect(again.Page.Locator(".offer")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task TwoTabs_KnowOfEachOtherAndOneIsNotWrittenOver()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview, Article);
        var other = await desk.AnotherTabAsync(Article);
        await Assertions.Expect(desk.Page.Locator(".banner[data-name=tab]")).ToContainTextAsync("thẻ khác");
        await Assertions.Expect(other.Locator(".banner[data-name=tab]")).ToContainTextAsync("thẻ khác");

        await other.Locator(".sheet textarea").FocusAsync();
        await other.Keyboard.PressAsync("Control+Home");
        await other.Keyboard.InsertTextAsync("Ở thẻ kia. ");
        await other.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(other.Locator(".name .state")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(desk.Page.Locator(".banner[data-name=tab]")).ToContainTextAsync("vừa được lưu");

        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+End");
        await desk.WriteAsync("\nỞ thẻ này.");
        await desk.PressAsync("Control+s");
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToContainTextAsync("Ở thẻ kia.");
        Assert.DoesNotContain("Ở thẻ này", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task LeavingWithUnsavedText_Asks()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        await desk.Text.FocusAsync();
        await desk.PressAsync("Control+Home");
        await desk.WriteAsync("Chưa lưu. ");

        await desk.ClickAsync(".brand");
        await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToBeVisibleAsync();
        await desk.PressAsync("Escape");
        await Assertions.Expect(desk.Text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Chưa lưu\\. "));
        await desk.ClickAsync(".brand");
        await desk.ClickAsync("dialog[open] button.main");
        await desk.SeesTheListAsync();
        Assert.Contains("Chưa lưu. ", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task SavingAndLeaving_AlsoSavesWhatIsTypedMeanwhile()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview, Article);
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/save");
        await desk.Text.FillAsync("Câu đầu.");
        await desk.ClickAsync(".brand");
        await desk.ClickAsync("dialog[open] button.main");
        await request.Arrived;
        await desk.Text.FillAsync("Câu đầu. Câu sau.");
        request.Release();

        await desk.SeesTheListAsync();
        Assert.Contains("Câu đầu. Câu sau.", await File.ReadAllTextAsync(preview.PathOf(Source)), StringComparison.Ordinal);
        Expect.Nothing(desk.Faults);
    }

    /// <summary>The copy is small while only the form has changed, and is not written over before its writer has said what to do with it.</summary>
    [BrowserFact]
    public async Task CopyOfACrash_StaysAsItIsUntilItsWriterHasAnswered()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using (var desk = await DeskWindow.OpenAsync(preview, Article))
        {
            var kept = desk.Page.WaitForRequestAsync("**/_ban-soan/api/copy");
            await desk.Page.FillAsync("[data-key=tac_gia] input", "Tác giả chưa lưu");
            var sent = JsonNode.Parse((await kept).PostData!)!;
            Assert.Equal("Tác giả chưa lưu", (string?)sent["values"]!["tac_gia"]);
            Assert.Null(sent["body"]);
            await (await (await kept).ResponseAsync())!.FinishedAsync();
        }

        await using var again = await DeskWindow.OpenAsync(preview, Article);
        await Assertions.Expect(again.Page.Locator(".offer button.main")).ToBeFocusedAsync();
        var text = await again.Text.InputValueAsync();
        await again.Text.FocusAsync();
        await again.WriteAsync("Chữ mới");
        await Assertions.Expect(again.Text).ToHaveValueAsync(text);
        await Assertions.Expect(again.Text).Not.ToBeFocusedAsync();
        await again.ClickAsync(".offer button.main");
        await Assertions.Expect(again.Page.Locator("[data-key=tac_gia] input")).ToHaveValueAsync("Tác giả chưa lưu");
        await Assertions.Expect(again.Text).ToBeFocusedAsync();
        Expect.Nothing(again.Faults);
    }
}
