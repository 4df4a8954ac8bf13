using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Desk;

/// <summary>The desk on a phone, a small and a wide screen: axe finds nothing (in the short form on the wide one, where all of the desk is in sight), nothing sticks out.</summary>
public sealed class DeskAccessibilityTests : IClassFixture<DeskAccessibilityTests.Running>
{
    private static readonly Look[] _looks = [Look.Phone, DeskWindow.Narrow, DeskWindow.Wide];

    private readonly SamplePreview _preview;

    public DeskAccessibilityTests(Running running) => _preview = running.Preview;

    /// <summary>One preview for all, since nothing is changed.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal SamplePreview Preview { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Preview = await SamplePreview.StartAsync();

        public async ValueTask DisposeAsync() => await Preview.DisposeAsync();
    }

    [BrowserTheory]
    [InlineData("danh-sach", "#/")]
    [InlineData("tin", "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md")]
    [InlineData("ke-hoach", "#/bai/ke-hoach/59-kh-duk.md")]
    [InlineData("ban-tin", "#/bai/ban-tin/2026-11.md")]
    [InlineData("so", "#/so/ban-tin/2026-11.md")]
    [InlineData("trang", "#/bai/trang/lien-he.md")]
    public async Task Screen_AtThreeWidths_IsAccessibleAndFits(string name, string hash)
    {
        await using var desk = await DeskWindow.OpenAsync(_preview, hash);
        await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        if (hash.Contains("bai/", StringComparison.Ordinal))
        {
            await Assertions.Expect(desk.Page.Locator(".stage iframe:not(.coming)")).ToHaveCountAsync(1);
        }

        var found = new List<string>();
        foreach (var look in _looks)
        {
            await desk.ShowAsync(look);
            if (Thoroughness.IsLong || look == DeskWindow.Wide)
            {
                found.AddRange((await Accessibility.FaultsAsync(desk.Page)).Select(fault => $"{look.Width}: {fault}"));
            }

            if (await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is > 0 and var over)
            {
                found.Add($"{look.Width}: {over} px too wide");
            }

            await desk.Page.KeepPictureAsync($"ban-soan-{name}-{look.Width}", fullPage: false);
        }

        Expect.Nothing(found);
        Expect.Nothing(desk.Faults);
    }

    [BrowserFact]
    public async Task Windows_OfTheToolbar_AreAccessible()
    {
        await using var desk = await DeskWindow.OpenAsync(_preview, "#/bai/tin-tuc/2026/mot-tin-nam-cau-hoi.md");
        foreach (var tool in (string[])["Liên kết đến một bài, một trang", "Số và ký hiệu của một văn bản", "Chèn ảnh", "Bộ ảnh: nhiều ảnh xếp thành lưới", "Chèn bảng", "Khung ghi nhớ, việc cần làm, lưu ý"])
        {
            await desk.ClickAsync($"[aria-label='{tool}']");
            await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToBeVisibleAsync();
            Expect.Nothing(await Accessibility.FaultsInAsync(desk.Page, "dialog[open]"));
            await desk.ShowAsync(Look.Phone);
            Assert.Equal(0, await desk.OverflowAsync("dialog[open]"));
            await desk.ShowAsync(DeskWindow.Wide);
            await desk.ClickAsync("dialog[open] button:has-text('Thôi')");
            await Assertions.Expect(desk.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        }

        Expect.Nothing(desk.Faults);
    }
}
