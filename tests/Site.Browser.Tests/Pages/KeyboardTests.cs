using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Everything works without a mouse, and one always sees where one is.</summary>
public sealed class KeyboardTests
{
    private const string Focused = "document.activeElement.outerHTML.slice(0, 120)";

    [BrowserTheory]
    [InlineData("/")]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    [InlineData(PageKinds.List)]
    [InlineData(PageKinds.NotFound)]
    public async Task FirstTab_ShowsALinkThatLeadsToTheContent(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        var page = window.Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("document.activeElement.hash === '#' + document.querySelector('main').id"),
            $"The first stop is {await page.EvaluateAsync<string>(Focused)}");
        await Assertions.Expect(page.Locator(":focus")).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.localName"));
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.List)]
    public async Task EveryStop_IsInSightAndMarked(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        var found = new List<string>();
        for (var stop = 0; stop < 200; stop++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var fault = await window.Page.EvaluateAsync<string>(
                """
                () => {
                  const element = document.activeElement;
                  if (element === document.body || element.dataset.seen) return "end";
                  element.dataset.seen = "yes";
                  const style = getComputedStyle(element), box = element.getBoundingClientRect();
                  const isMarked = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
                  const isInSight = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return isMarked && isInSight ? "" : `${isMarked ? "out of sight" : "not marked"}: ${element.outerHTML.slice(0, 120)}`;
                }
                """);
            if (fault == "end")
            {
                Assert.True(stop > 10, "Too few stops to be true");
                Expect.Nothing(found);
                return;
            }

            if (fault.Length > 0)
            {
                found.Add(fault);
            }
        }

        Assert.Fail("No end after 200 stops");
    }

    [BrowserFact]
    public async Task Menu_OnADesktop_IsReachedByTab()
    {
        await using var window = await SharedBrowser.OpenAsync("/");

        await window.Page.TabToAsync("nav[aria-label='Trình đơn'] a");
        await Assertions.Expect(window.Page.Locator(":focus")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Menu_OnAPhone_OpensByEnterAndClosesByEscape()
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Phone);
        var page = window.Page;
        var first = page.Locator("nav[aria-label='Trình đơn'] a").First;
        await Assertions.Expect(first).ToBeHiddenAsync();

        await page.TabToAsync("header [popovertarget]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(first).ToBeInViewportAsync();

        await page.TabToAsync("nav[aria-label='Trình đơn'] a");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(first).ToBeHiddenAsync();
        Assert.Equal("button", await page.EvaluateAsync<string>("document.activeElement.localName"));
    }
}
