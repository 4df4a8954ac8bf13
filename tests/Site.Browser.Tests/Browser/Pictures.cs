using Microsoft.Playwright;

namespace Site.Browser.Tests.Browser;

/// <summary>Pictures for people to look at, in <c>bin/…/screenshots</c>; taken on request, since they take a fifth of the tests' time.</summary>
internal static class Pictures
{
    /// <summary>Asks for them by <c>1</c>.</summary>
    public const string Variable = "KHOI_PICTURES";

    public static readonly bool AreWanted = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="fullPage">More than what is in sight.</param>
    public static async Task KeepPictureAsync(this IPage page, string name, bool fullPage = true)
    {
        if (AreWanted)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = fullPage, Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png") });
        }
    }
}
