using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>How readers reach the committee.</summary>
public sealed class ContactTests
{
    [BrowserFact]
    public async Task ContactPage_OpensWithLargeTargets()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Contact, Look.Phone);
        var links = window.Page.Locator(".goi-ngay a");
        Assert.Equal(4, await links.CountAsync());
        foreach (var link in await links.AllAsync())
        {
            var box = await link.BoundingBoxAsync();
            Assert.True(box is { Height: >= 64, Width: >= 150 } && box.Y + box.Height <= Look.Phone.Height, $"{box?.Width} × {box?.Height} at {box?.Y}");
        }
    }

    [BrowserFact]
    public async Task Targets_FillTheirLines()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Contact);
        foreach (var width in new[] { 360, 600, 1280 })
        {
            await window.ShowAsync(new Look(width, 900));
            var ends = await window.Page.EvaluateAsync<double[]>(
                """
                () => {
                  const edges = [...document.querySelectorAll(".goi-ngay li")].map(item => item.getBoundingClientRect());
                  return edges.filter((edge, at) => edges[at + 1]?.top !== edge.top).map(edge => edge.right);
                }
                """);
            Assert.All(ends, end => Assert.InRange(end, ends[^1] - 1, ends[^1] + 1));
        }
    }

    /// <summary>It was 1226 pixels high: nearly two screens of a phone.</summary>
    [BrowserFact]
    public async Task Footer_OnAPhone_IsLessThanAScreen()
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Phone);
        var footer = await window.Page.Locator(".chan-trang").BoundingBoxAsync();
        Assert.InRange(footer!.Height, 1, 613);
    }
}
