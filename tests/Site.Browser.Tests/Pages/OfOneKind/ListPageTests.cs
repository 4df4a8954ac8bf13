using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>Each kind of list has a look of its own, and each is gone through by year.</summary>
public sealed class ListPageTests
{
    public static readonly TheoryData<string> WithYears = ["/tin-tuc/", "/hoat-dong/", "/ke-hoach/", "/ban-tin/"];

    [BrowserTheory]
    [MemberData(nameof(WithYears))]
    public async Task Years_OnAPhone_StandOnTheFirstScreenAndAboveTheList(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        var years = await window.Page.Locator(".theo-nam").BoundingBoxAsync();
        var first = await window.Page.Locator("main article").First.BoundingBoxAsync();
        Assert.True(years!.Y + years.Height <= Math.Min(Look.Phone.Height, first!.Y), $"years from {years.Y} to {years.Y + years.Height}, first item at {first.Y}");
    }

    [BrowserFact]
    public async Task Year_IsOneClickAwayAndSaysHowMuchItHolds()
    {
        await using var window = await SharedBrowser.OpenAsync("/tin-tuc/", Look.Phone);
        var year = window.Page.Locator(".theo-nam a", new() { HasText = "2025" });
        var count = await year.Locator("> span").Last.TextContentAsync();
        await year.ClickAsync();
        await window.IsAtAsync("/tin-tuc/2025/");
        Assert.Equal("2025", await window.Page.EvaluateAsync<string>("document.querySelector('.theo-nam [aria-current]').textContent.match(/\\d{4}/)[0]"));
        Assert.Equal($"{await window.Page.Locator("main article").CountAsync()} mục", count);
    }

    [BrowserFact]
    public async Task LabelOnAPicture_LeadsToItsStoryAsAllOfTheCard()
    {
        await using var window = await SharedBrowser.OpenAsync("/the-loai/anh/", Look.Desktop);
        var story = await window.Page.Locator("main article", new() { Has = window.Page.Locator(".the-anh-nhan") }).First.Locator("h3 a").GetAttributeAsync("href");
        var label = (await window.Page.Locator(".the-anh-nhan").First.BoundingBoxAsync())!;
        await window.Page.Mouse.ClickAsync(label.X + (label.Width / 2), label.Y + (label.Height / 2));
        await window.IsAtAsync(story!);
    }

    /// <summary>What stands where beside the first title: a reader knows the list without reading.</summary>
    [BrowserFact]
    public async Task Lists_OfFiveKinds_LookDifferent()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        var looks = new List<string>();
        foreach (var url in new[] { "/tin-tuc/", "/hoat-dong/", "/ke-hoach/", "/ban-tin/", "/the-loai/anh/" })
        {
            await window.GoAsync(url);
            looks.Add(await window.Page.EvaluateAsync<string>(
                """
                () => {
                  const item = document.querySelector("main article");
                  const title = item.querySelector("h3").getBoundingClientRect();
                  const place = selector => {
                    const box = item.querySelector(selector)?.getBoundingClientRect();
                    return !box ? "none" : box.right <= title.left ? "left" : box.bottom <= title.top ? "above" : box.top >= title.bottom ? "below" : box.left >= title.right ? "right" : "inside";
                  };
                  return ["picture", "time", ".hang-ke-hoach-so, .bia-so-ky"].map(place).join(" ");
                }
                """));
        }

        Assert.Equal(["left below none", "right left none", "none below left", "above none above", "above below none"], looks);
    }
}
