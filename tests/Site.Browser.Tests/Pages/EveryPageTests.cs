using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>What holds for every kind of page, looked at in one window each; what is looked for stands in the classes that are asked.</summary>
public sealed class EveryPageTests
{
    [BrowserTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_OfEachKind_IsQuietAccessiblePrintableAndFitsEveryScreenZoomAndLetterSize(string kind, string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.Phone);
        await window.ReadToTheEndAsync();
        string[] found =
        [
            .. await QuietTests.FaultsAsync(window),
            .. await AccessibilityTests.FaultsAsync(window, kind),
            .. await ReflowTests.FaultsAsync(window, kind),
            .. await PrintTests.FaultsAsync(window),
            .. await ZoomTests.FaultsAsync(window),
            .. await TextSizeTests.FaultsAsync(window),
        ];

        Expect.Nothing(found.Concat(window.Faults).Select(fault => $"{kind}: {fault}"));
    }
}
