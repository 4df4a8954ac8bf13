using System.Globalization;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Desk;

/// <summary>The list stays quick however long it is: one request, and only the rows in view are in the page.</summary>
public sealed class ListTests(ITestOutputHelper output)
{
    private static readonly int _documents = Thoroughness.Turns(1_000);

    private const int MostRows = 60;

    private static void Many(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "cau-hinh.yml"), "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan:\n  ten: Đảng ủy Khối (mẫu)\n");
        var news = Directory.CreateDirectory(Path.Combine(folder, "tin-tuc", "2026")).FullName;
        for (var number = 1; number <= _documents; number++)
        {
            var title = number == 777 ? "Hội nghị học tập quý tư (mẫu)" : string.Create(CultureInfo.InvariantCulture, $"Tin số {number} (mẫu)");
            File.WriteAllText(
                Path.Combine(news, string.Create(CultureInfo.InvariantCulture, $"tin-{number}.md")),
                $"---\ntieu_de: {title}\nngay: 2026-{(number % 11) + 1:00}-{(number % 28) + 1:00}\ntrang_thai: dang\n---\n\nThân bài.\n");
        }
    }

    [BrowserFact]
    public async Task ManyDocuments_AreOneRequestAndAFewRows()
    {
        await using var preview = await SamplePreview.StartAsync(Many);
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await Assertions.Expect(desk.Page.Locator(".count")).ToHaveTextAsync(Thoroughness.IsLong ? "10.000 bài" : "1.000 bài");
        Assert.InRange(await desk.Page.Locator(".drawn li").CountAsync(), 5, MostRows);

        var before = desk.Asked.Count;
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.Locator(".drawn li").First).ToBeVisibleAsync();
        Assert.Single(desk.Asked.Skip(before), url => url.Contains("/api/", StringComparison.Ordinal));
        output.WriteLine("Milliseconds from asking for the page to the list in view: " + await desk.Page.EvaluateAsync<string>(
            "() => { const asked = performance.getEntriesByType('resource').find(each => each.name.includes('/api/documents')); return `${Math.round(performance.now())} in all; the list's request ${Math.round(asked.duration)}`; }"));

        // The filter asks nobody.
        before = desk.Asked.Count;
        await desk.Page.FillAsync("#tim", "hoi nghi hoc tap");
        await Assertions.Expect(desk.Page.Locator(".drawn li")).ToHaveCountAsync(1);
        await desk.Page.FillAsync("#tim", "Hội nghị quí");
        await Assertions.Expect(desk.Page.Locator(".drawn li")).ToHaveCountAsync(1);
        Assert.Empty(desk.Asked.Skip(before));

        // To the far end by one key, where the last row is drawn and no more than before.
        await desk.Page.FillAsync("#tim", "");
        await desk.PressAsync("ArrowDown", "End");
        await Assertions.Expect(desk.Page.Locator($"[aria-posinset='{_documents}'] a")).ToBeFocusedAsync();
        Assert.InRange(await desk.Page.Locator(".drawn li").CountAsync(), 5, MostRows);
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Text).ToBeVisibleAsync();
        Expect.Nothing(desk.Faults);
    }

    /// <summary>Somebody who opens a document at once is not thrown back when the list comes.</summary>
    [BrowserFact]
    public async Task ListThatComesLate_TakesNoOtherScreensPlace()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        var request = await HeldRequest.OfAsync(desk.Page, "**/_ban-soan/api/documents?", "GET");

        await desk.GoAsync("#/bai/trang/lien-he.md");
        await desk.Page.EvaluateAsync("location.hash = '#/'");
        await desk.Page.EvaluateAsync("location.hash = '#/bai/trang/gioi-thieu.md'");
        await Assertions.Expect(desk.Page.Locator(".name h1")).ToContainTextAsync("Giới thiệu");
        var late = desk.Page.WaitForResponseAsync("**/_ban-soan/api/documents?");
        request.Release();
        await (await late).FinishedAsync();
        await Assertions.Expect(desk.Text).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.Locator(".list")).ToHaveCountAsync(0);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task WhatWantsAttention_ComesFirst()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        preview.Edit("input/tin-tuc/2026/mot-tin-nam-cau-hoi.md", text => text.Replace("\nngay: ", "\ntrang_thai: cho_duyet\nngay: ", StringComparison.Ordinal).Replace("\ntrang_thai: dang", "", StringComparison.Ordinal));
        await Assertions.Expect(desk.Page.Locator(".part h2").First).ToContainTextAsync("Cần để ý");
        await Assertions.Expect(desk.Page.Locator(".part").First).ToContainTextAsync("Chờ duyệt");
        Expect.Nothing(desk.Faults);
    }

    /// <summary>The desk's own address ends without a <c>#</c>.</summary>
    [BrowserFact]
    public async Task Back_FromAnArticle_LeavesItsLinkToBeFollowedAgain()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview);
        await desk.SeesTheListAsync();
        Assert.DoesNotContain('#', desk.Page.Url);
        var article = desk.Page.Locator("a.row").First;
        await article.ClickAsync();
        await Assertions.Expect(desk.Text).ToBeVisibleAsync();
        await desk.Page.GoBackAsync();
        await desk.SeesTheListAsync();
        await article.ClickAsync();
        await Assertions.Expect(desk.Text).ToBeVisibleAsync();
        Expect.Nothing(desk.Faults);
    }

    /// <summary>A browser opens six connections to one server: six lists in the background would leave none for a save.</summary>
    [BrowserFact]
    public async Task List_InTheBackground_GivesItsConnectionBack_AndIsUpToDateAgainInFront()
    {
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenFreshAsync(preview);
        await desk.SeesTheListAsync();
        var gone = new TaskCompletionSource();
        desk.Page.RequestFailed += (_, request) =>
        {
            if (request.Url.EndsWith("/_xem-truoc/su-kien", StringComparison.Ordinal))
            {
                gone.TrySetResult();
            }
        };
        await desk.Page.EvaluateAsync(
            """
            Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
            document.dispatchEvent(new Event("visibilitychange"));
            """);
        await gone.Task.WaitAsync(TimeSpan.FromMilliseconds(SharedBrowser.Patience));

        preview.Edit("input/tin-tuc/2026/mot-tin-nam-cau-hoi.md", text => text.Replace("tieu_de: ", "tieu_de: Sửa lúc ở phía sau ", StringComparison.Ordinal));
        await desk.Page.EvaluateAsync(
            """
            delete document.hidden;
            document.dispatchEvent(new Event("visibilitychange"));
            """);
        await desk.Page.FillAsync("#tim", "Sửa lúc ở phía sau");
        await Assertions.Expect(desk.Page.Locator("a.row")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task AnswerThatComesLate_TakesNoNewerOnesPlace()
    {
        const string source = "input/tin-tuc/2026/mot-tin-nam-cau-hoi.md";
        await using var preview = await SamplePreview.StartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        void Title(string title) => preview.Edit(source, text => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("tieu_de:", StringComparison.Ordinal) ? $"tieu_de: {title}" : line)));
        var (asked, held, given) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await desk.Page.RouteAsync("**/_ban-soan/api/documents?", async route =>
        {
            var answer = await route.FetchAsync();
            if (asked.TrySetResult())
            {
                await held.Task;
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer });
                given.SetResult();
                return;
            }

            await route.FulfillAsync(new RouteFulfillOptions { Response = answer });
        });

        await desk.Page.FillAsync("#tim", "mot-tin-nam-cau-hoi");
        Title("Tên thứ nhất (mẫu)");
        await asked.Task;
        Title("Tên thứ hai (mẫu)");
        var row = desk.Page.Locator("a.row[href$='mot-tin-nam-cau-hoi.md']");
        await Assertions.Expect(row).ToHaveTextAsync("Tên thứ hai (mẫu)");
        held.SetResult();
        await given.Task;
        await desk.Page.EvaluateAsync("() => new Promise(done => setTimeout(done))");
        await Assertions.Expect(row).ToHaveTextAsync("Tên thứ hai (mẫu)");
        Expect.Nothing(desk.Faults);
    }
}
