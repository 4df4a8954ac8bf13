using Site.Browser.Tests.Browser;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>The strip of a campaign on the home page, and the links in the footer.</summary>
public sealed class CampaignTests
{
    [BrowserTheory]
    [InlineData(360, 150)]
    [InlineData(1280, 190)]
    public async Task Strip_StandsAboveTheBlocksAndIsLow(int width, int highest)
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Phone with { Width = width });
        var strip = await window.Page.Locator(".chien-dich").BoundingBoxAsync();
        var blocks = await window.Page.Locator(".trang-nhat").BoundingBoxAsync();
        Assert.InRange(strip!.Height, 44, highest);
        Assert.True(strip.Y + strip.Height <= blocks!.Y);
    }

    [BrowserFact]
    public async Task Strip_AllOfIt_IsTheLink()
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Phone);
        await window.Page.Locator(".chien-dich").ClickAsync(new() { Position = new() { X = 8, Y = 8 } });
        await window.IsAtAsync("/huong-dan-viet-tin/");
    }

    [BrowserFact]
    public async Task FooterLinks_LeadOutAndSaySo()
    {
        await using var window = await SharedBrowser.OpenAsync("/lien-he/", Look.Desktop);
        var links = window.Page.GetByRole(Microsoft.Playwright.AriaRole.Navigation, new() { Name = "Liên kết" }).Locator("a");
        Assert.Equal(2, await links.CountAsync());
        Assert.Equal("noopener", await links.First.GetAttributeAsync("rel"));
        Assert.Contains("↗", await links.First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content"), StringComparison.Ordinal);
    }
}
