using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>"Nghe bài", by a voice of the browser. The browser of the tests has none, so these bring voices that only note what they are to say.</summary>
public sealed class ReadAloudTests
{
    private const string Start = "[data-nghe=doc]", Pause = "[data-nghe=dung]", Stop = "[data-nghe=thoi]";

    /// <summary><c>said</c> has every text, <c>next()</c> ends the one that is being said.</summary>
    private static string Voices(string lang, bool isLocal) =>
        $$"""
        window.said = [];
        window.shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; (window.moved ??= []).push(...entry.sources.map(s => `${s.node?.outerHTML?.slice(0, 100)} ${JSON.stringify(s.previousRect)} ${JSON.stringify(s.currentRect)}`)); })).observe({ type: "layout-shift", buffered: true });
        let saying = null, voices = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        const engine = new EventTarget();
        Object.assign(engine, {
          getVoices: () => voices,
          speak: one => { saying = one; said.push(`${one.lang}: ${one.text}`); },
          cancel: () => { const was = saying; saying = null; was?.onerror?.(new Event("error")); },
        });
        Object.defineProperty(window, "speechSynthesis", { value: engine });
        window.next = () => { const was = saying; saying = null; was.onend(); };
        window.isSaying = () => saying !== null;
        // Browsers name their voices late.
        addEventListener("load", () => setTimeout(() => {
          voices = [{ lang: "en-US", localService: true }, { lang: "{{lang}}", localService: {{(isLocal ? "true" : "false")}} }];
          engine.dispatchEvent(new Event("voiceschanged"));
          window.named = true;
        }, 50));
        """;

    [BrowserFact]
    public async Task Button_WithoutAVietnameseVoice_IsNotThere()
    {
        await using var window = await OpenAsync(PageKinds.Article, Look.Phone, "en-GB");
        await Assertions.Expect(window.Page.Locator(Start)).ToBeHiddenAsync();
        Assert.Empty(window.Faults);
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData("/hoat-dong/2026/sinh-hoat-theo-ca/")]
    [InlineData(PageKinds.Plan)]
    public async Task Button_WhenItAppears_MovesNothing(string url)
    {
        foreach (var look in new[] { Look.Phone, Look.Desktop })
        {
            await using var window = await OpenAsync(url, look, "vi-VN");
            await Assertions.Expect(window.Page.Locator(Start)).ToBeVisibleAsync();
            await window.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            Expect.Nothing(await window.Page.EvaluateAsync<string[]>("window.moved ?? []"));
            Assert.Empty(window.Faults);
        }
    }

    [BrowserFact]
    public async Task Button_WithoutScript_TakesNoSpace()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, Look.Phone with { HasScript = false });
        await Assertions.Expect(window.Page.Locator(".nghe-bai")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".co-chu")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Reading_SaysTitleSapoAndTextAndNothingElse()
    {
        await using var window = await OpenAsync("/huong-dan-viet-tin/", Look.Desktop, "vi-VN");
        Assert.Equal(0, await window.Page.Locator(Start).CountAsync());

        await window.GoAsync(PageKinds.Article);
        await NamedAsync(window);
        var (title, sapo, first) = (await TextAsync(window, "main h1"), await TextAsync(window, "main .sapo"), await TextAsync(window, ".van-ban p"));
        await window.Page.Locator(Start).ClickAsync();
        await window.Page.EvaluateAsync("() => { for (let most = 1000; isSaying() && most > 0; most--) next(); }");
        var said = await window.Page.EvaluateAsync<string[]>("said");
        Assert.All(said, one => Assert.StartsWith("vi-VN: ", one, StringComparison.Ordinal));
        var whole = string.Join(' ', said.Select(one => one["vi-VN: ".Length..]));
        Assert.StartsWith($"{title} {sapo} {first}", whole, StringComparison.Ordinal);
        foreach (var unread in new[] { "Chia sẻ", "Nghe bài", "Ảnh:", "Tranh:", "phút đọc", "Chép liên kết", "Cùng chuyên mục" })
        {
            Assert.DoesNotContain(unread, whole, StringComparison.Ordinal);
        }

        await Assertions.Expect(window.Page.Locator(Start)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Pause_GoesOnWithTheSameSentence_AndStopBeginsAnew()
    {
        await using var window = await OpenAsync(PageKinds.Article, Look.Phone, "vi-VN");
        await window.Page.Locator(Start).ClickAsync();
        await window.Page.EvaluateAsync("() => { next(); next(); }");
        await window.Page.Locator(Pause).ClickAsync();
        Assert.False(await window.Page.EvaluateAsync<bool>("isSaying()"));
        Assert.Equal("Nghe tiếp", await window.Page.Locator(Pause).TextContentAsync());

        await window.Page.Locator(Pause).ClickAsync();
        var said = await window.Page.EvaluateAsync<string[]>("said");
        Assert.Equal(4, said.Length);
        Assert.Equal(said[2], said[3]);

        await window.Page.Locator(Stop).ClickAsync();
        Assert.False(await window.Page.EvaluateAsync<bool>("isSaying()"));
        await window.Page.Locator(Start).ClickAsync();
        Assert.Equal(said[0], await window.Page.EvaluateAsync<string>("said.at(-1)"));
        Assert.Equal(0, await window.Page.EvaluateAsync<double>("shift"));
    }

    /// <summary>A voice that works far away would carry internal words out.</summary>
    [BrowserTheory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task InternalPage_IsReadByAVoiceOfThisMachineAlone(bool isLocal, int buttons)
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await window.RunFirstAsync(Voices("vi-VN", isLocal));
        await window.Page.RouteAsync("**" + PageKinds.Article, async route =>
        {
            var answer = await route.FetchAsync();
            var page = await answer.TextAsync();
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = page.Replace("<header class=\"dau-trang\">", "<aside class=\"bao-ban\">Nội bộ</aside><header class=\"dau-trang\">", StringComparison.Ordinal) });
        });
        await window.GoAsync(PageKinds.Article);
        await NamedAsync(window);
        Assert.Equal(buttons, await window.Page.Locator(Start).EvaluateAsync<int>("button => button.hidden ? 0 : 1"));
    }

    private static async Task<Window> OpenAsync(string url, Look look, string lang)
    {
        var window = await SharedBrowser.OpenEmptyAsync(look);
        await window.RunFirstAsync(Voices(lang, isLocal: false));
        await window.GoAsync(url);
        await NamedAsync(window);
        return window;
    }

    private static Task NamedAsync(Window window) => window.Page.WaitForFunctionAsync("() => window.named === true");

    private static Task<string> TextAsync(Window window, string place) =>
        window.Page.Locator(place).First.EvaluateAsync<string>("element => element.textContent.replace(/\\s+/g, ' ').trim()");
}
