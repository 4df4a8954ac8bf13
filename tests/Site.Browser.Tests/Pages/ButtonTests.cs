using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>The two buttons that only a script can serve.</summary>
public sealed class ButtonTests
{
    [BrowserFact]
    public async Task CopyLink_PutsTheCanonicalAddressIntoTheClipboardAndSaysSo()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Phone);
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.GoAsync(PageKinds.Article);

        await Button(window, "Chép liên kết").ClickAsync();

        await Assertions.Expect(window.Page.Locator("main").GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã chép liên kết");
        Assert.Equal(
            SampleSite.Built.Page(PageKinds.Article).Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task Print_OpensTheBrowsersPrintDialogue()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Phone);
        await window.RunFirstAsync("window.printed = 0; window.print = () => { window.printed++; };");
        await window.GoAsync(PageKinds.Article);

        await Button(window, "In trang này").ClickAsync();

        Assert.Equal(1, await window.Page.EvaluateAsync<int>("window.printed"));
    }

    private static ILocator Button(Window window, string name) =>
        window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
}
