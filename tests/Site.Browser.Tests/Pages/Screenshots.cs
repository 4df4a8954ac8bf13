using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Pictures of every kind of page for people to look at, in <c>bin/…/screenshots</c>.</summary>
public sealed class Screenshots
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "screenshots");

    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_IsPictured(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        foreach (var look in new[] { Look.Desktop, Look.Phone })
        {
            await window.ShowAsync(look);
            await window.ReadToTheEndAsync();
            var picture = await window.Page.ScreenshotAsync(new PageScreenshotOptions
            {
                FullPage = true, Path = Path.Combine(_folder, $"{kind}-{look.Width}.png"),
            });
            Assert.NotEmpty(picture);
        }
    }
}
