using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>An issue of the bulletin on a screen: its openings, with what it offers in reach.</summary>
public sealed class IssuePageTests
{
    [BrowserFact]
    public async Task Bar_StaysInSight_WhileTheIssueIsRead()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Bulletin, Look.Phone);
        await window.Page.EvaluateAsync("document.documentElement.style.scrollBehavior = 'auto'; document.getElementById('goi_y_thao_luan').scrollIntoView()");
        var bar = await window.Page.Locator(".thanh-doc").BoundingBoxAsync();
        var heading = await window.Page.Locator("#goi_y_thao_luan").BoundingBoxAsync();
        Assert.InRange(bar!.Y, -1f, 1f);
        Assert.True(heading!.Y >= bar.Y + bar.Height, "the heading that a reader jumps to lies below the bar");
    }

    [BrowserFact]
    public async Task Text_UnfoldsBelowItsOpening()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Bulletin, Look.Phone);
        var folded = window.Page.Locator("details.doc-tiep").First;
        await Assertions.Expect(folded.Locator(".van-ban")).ToBeHiddenAsync();
        await folded.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(folded.Locator(".van-ban")).ToBeVisibleAsync();
        Assert.Empty(await Accessibility.FaultsAsync(window.Page));
    }

    [BrowserFact]
    public async Task CopyToSend_PutsTheLinesForAChatGroupIntoTheClipboard()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Phone);
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.GoAsync(PageKinds.Bulletin);

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Chép để gửi", Exact = true }).ClickAsync();

        await Assertions.Expect(window.Page.Locator("main").GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã chép, dán vào nhóm Zalo");
        var lines = (await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(7, lines.Length);
        Assert.EndsWith(PageKinds.Bulletin, lines[^1], StringComparison.Ordinal);
    }
}
