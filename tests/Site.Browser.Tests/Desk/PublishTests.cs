using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Desk;

/// <summary>From the desk to the readers, and back.</summary>
public sealed class PublishTests
{
    private const string Article = "input/tin-tuc/2026/mot-tin.md";

    /// <summary>Two articles, since a look at what is to be published makes the whole site.</summary>
    private static void Fill(string input)
    {
        Directory.CreateDirectory(Path.Combine(input, "tin-tuc/2026"));
        File.WriteAllText(Path.Combine(input, "cau-hinh.yml"), "ten_trang: Trang thông tin mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        foreach (var name in new[] { "mot-tin", "tin-khac" })
        {
            File.WriteAllText(Path.Combine(input, $"tin-tuc/2026/{name}.md"), $"---\ntieu_de: Tin {name} (mẫu)\nngay: 2026-11-18\n---\n\nThân bài.\n");
        }
    }

    [BrowserFact]
    public async Task Editor_SeesWhatReadersWillSee_PublishesApprovesAndTakesBack()
    {
        await using var preview = await SamplePreview.StartAsync(Fill);
        Directory.CreateDirectory(preview.PathOf("www"));
        preview.Edit("input/cau-hinh.yml", text => $"{text}\nxuat_ban: {{ cach: thu_muc, dich: \"{preview.PathOf("www/khoi")}\" }}\n");
        await File.WriteAllTextAsync(preview.PathOf("input/tin-tuc/2026/tin-cho-duyet.md"), "---\ntieu_de: Tin chờ duyệt (mẫu)\nngay: 2026-11-19\ntrang_thai: cho_duyet\n---\n\nThân bài.\n", TestContext.Current.CancellationToken);
        await preview.RestartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await desk.ClickAsync("[data-route=publish]");
        await Assertions.Expect(desk.Page.Locator(".publish")).ToContainTextAsync("bài mới");
        await Assertions.Expect(desk.Page.Locator(".waiting")).ToContainTextAsync("Tin chờ duyệt");
        foreach (var look in new[] { new Look(360, 800), DeskWindow.Narrow, DeskWindow.Wide })
        {
            await desk.ShowAsync(look);
            await desk.Page.KeepPictureAsync($"desk-publish-{look.Width}");
        }

        Assert.Empty(await Accessibility.FaultsAsync(desk.Page));
        Assert.False(Directory.Exists(preview.PathOf("www/khoi")));
        await desk.ClickAsync(".publish .main");
        await Assertions.Expect(desk.Page.Locator(".done")).ToContainTextAsync("Đã xuất bản");
        await Assertions.Expect(desk.Page.Locator(".done a")).ToHaveAttributeAsync("href", "https://khoi.example/");
        Assert.True(File.Exists(preview.PathOf("www/khoi/tin-tuc/2026/mot-tin/index.html")));
        Assert.False(File.Exists(preview.PathOf("www/khoi/tin-tuc/2026/tin-cho-duyet/index.html")));

        // An approval is written into the article, with the day, and the article goes out next.
        await desk.ClickAsync(".waiting button");
        await desk.Page.FillAsync("#nguoi-duyet", "Trưởng Ban Biên tập (mẫu)");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(desk.Page.Locator(".publish")).ToContainTextAsync("1 bài mới");
        var approved = await File.ReadAllTextAsync(preview.PathOf("input/tin-tuc/2026/tin-cho-duyet.md"), TestContext.Current.CancellationToken);
        Assert.Contains("nguoi_duyet: Trưởng Ban Biên tập (mẫu)", approved, StringComparison.Ordinal);
        Assert.Contains("ngay_duyet: 2026-11-20", approved, StringComparison.Ordinal);
        await desk.ClickAsync(".publish .main");
        await Assertions.Expect(desk.Page.Locator(".history li")).ToHaveCountAsync(2);
        Assert.True(File.Exists(preview.PathOf("www/khoi/tin-tuc/2026/tin-cho-duyet/index.html")));

        await desk.ClickAsync(".history button");
        await desk.ClickAsync("dialog[open] .main");
        await Assertions.Expect(desk.Page.Locator(".done")).ToContainTextAsync("Đã lùi lại");
        Assert.False(File.Exists(preview.PathOf("www/khoi/tin-tuc/2026/tin-cho-duyet/index.html")));
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task ProgramThatDoesNotAnswer_IsTold_AndTheWayOnStays()
    {
        await using var preview = await SamplePreview.StartAsync(Fill);
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await desk.Page.RouteAsync("**/_ban-soan/api/publication/history?*", route => Task.CompletedTask); // Far away: it may take long.
        await desk.ClickAsync("[data-route=publish]");
        var look = desk.Page.Locator(".publish .buttons button:enabled");
        await Assertions.Expect(look).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.Locator(".publish .advice")).ToContainTextAsync("Thêm vào input/cau-hinh.yml");

        await desk.Page.RouteAsync("**/_ban-soan/api/publication", route => route.AbortAsync());
        await look.FocusAsync();
        await desk.PressAsync("Enter");
        await Assertions.Expect(desk.Page.Locator(".publish [role=alert]")).ToContainTextAsync("Chương trình không trả lời");
        await Assertions.Expect(desk.Page.Locator(".publish h1")).ToBeFocusedAsync();
        await desk.Page.UnrouteAsync("**/_ban-soan/api/publication");
        await look.ClickAsync();
        await Assertions.Expect(desk.Page.Locator(".publish [role=alert]")).ToContainTextAsync("Chưa làm gì");
    }

    [BrowserFact]
    public async Task WhatChangesAfterALook_IsShownAgainBeforeItGoesOut()
    {
        await using var preview = await SamplePreview.StartAsync(Fill);
        Directory.CreateDirectory(preview.PathOf("www"));
        preview.Edit("input/cau-hinh.yml", text => $"{text}\nxuat_ban: {{ cach: thu_muc, dich: \"{preview.PathOf("www/khoi")}\" }}\n");
        await preview.RestartAsync();
        await using var desk = await DeskWindow.OpenAsync(preview);
        await desk.SeesTheListAsync();
        await desk.ClickAsync("[data-route=publish]");
        await Assertions.Expect(desk.Page.Locator(".publish .main")).ToBeVisibleAsync();
        preview.Edit(Article, text => text + "\nMột câu thêm sau.\n");
        await desk.ClickAsync(".publish .main");
        await Assertions.Expect(desk.Page.Locator(".fault")).ToContainTextAsync("bài đã đổi nên chưa xuất bản");
        Assert.False(Directory.Exists(preview.PathOf("www/khoi")));
    }
}
