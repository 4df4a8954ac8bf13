using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>The menu where it stands open, from tablets upwards.</summary>
public sealed class MenuTests
{
    [BrowserFact]
    public async Task Menu_OfAnyLength_LeavesNoEntryAloneInItsLine()
    {
        const string Lines =
            """
            () => Object.values(Object.groupBy([...document.querySelectorAll(".danh-muc > ul > li")].map(entry => Math.round(entry.getBoundingClientRect().top)), top => top))
              .map(line => line.length)
            """;
        await using var window = await SharedBrowser.OpenAsync("/");
        var found = new List<string>();
        for (var entries = await window.Page.Locator(".danh-muc > ul > li").CountAsync(); entries > 4; entries--)
        {
            foreach (var width in new[] { 768, 834, 900, 930, 960, 1024, 1280 })
            {
                await window.ShowAsync(new Look(width, 1024));
                var lines = await window.Page.EvaluateAsync<int[]>(Lines);
                if (lines.Any(line => line < 2))
                {
                    found.Add($"{entries} entries at {width}: {string.Join(", ", lines)}");
                }
            }

            await window.Page.EvaluateAsync("document.querySelector('.danh-muc > ul > li:last-child').remove()");
        }

        Expect.Nothing(found);
    }
}
