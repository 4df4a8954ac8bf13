using Microsoft.Playwright;

namespace Site.Browser.Tests.Browser;

/// <summary>A reader's hands on the keys.</summary>
internal static class Keys
{
    private const int MostStops = 100;

    /// <summary>Presses Tab until an element is reached; fails if it is not.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{MostStops} stops did not reach {selector}");
    }

    public static async Task FollowByKeyAsync(this IPage page, string link)
    {
        await page.TabToAsync(link);
        await page.Keyboard.PressAsync("Enter");
    }
}
