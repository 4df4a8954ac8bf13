using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Preview;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>axe finds nothing against WCAG 2.0-2.2 A and AA and its own best practices.</summary>
public sealed class AccessibilityTests
{
    private static readonly string[] _inEveryLook = ["home", "article", "plan", "bulletin"];

    /// <summary>Kinds that are made of no other parts than another kind, with other entries: axe looks at them in the long form.</summary>
    private static readonly Dictionary<string, string> _likeAnother = new()
    {
        ["section-page-2"] = "section",
        ["month"] = "year",
        ["calendar-of-a-year"] = "calendar",
        ["register-facet"] = "register",
        ["category"] = "section",
        ["tag"] = "section",
        ["audience"] = "section",
    };

    /// <summary>
    /// In light on every screen of which a page is laid out differently; in the dark, where only colours differ, on one. In the short form most kinds of page are looked at
    /// on a phone alone: pages are made of the same parts, all of which the page of styles shows in every look (<see cref="PreviewPageTests"/>).
    /// </summary>
    internal static async Task<IEnumerable<string>> FaultsAsync(Window window, string kind)
    {
        var found = new List<string>();
        if (!Thoroughness.IsLong && _likeAnother.ContainsKey(kind))
        {
            return found;
        }

        foreach (var look in Thoroughness.IsLong || _inEveryLook.Contains(kind) ? [Look.Phone, Look.Tablet, Look.Desktop, Look.DarkDesktop] : new[] { Look.Phone })
        {
            await window.ShowAsync(look);
            found.AddRange((await Accessibility.FaultsAsync(window.Page, look)).Select(fault => $"{look}: {fault}"));
        }

        return found;
    }

    [Fact]
    public void KindThatIsLeftToTheLongForm_HasNoPartThatTheOtherHasNot()
    {
        foreach (var (kind, other) in _likeAnother)
        {
            Assert.Empty(Parts(kind).Except(Parts(other), StringComparer.Ordinal).Select(part => $"{kind}: {part}"));
        }

        static IEnumerable<string> Parts(string kind) => SampleSite.Built.Page(PageKinds.All.Single(row => row.Data.Item1 == kind).Data.Item2).Document
            .QuerySelectorAll("body, main *").SelectMany(element => element.ClassList.Append(element.GetAttribute("role") ?? string.Empty).Select(part => $"{element.LocalName} {part}"));
    }

    [BrowserFact]
    public async Task FaultOnAPage_IfOneSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article, Look.DarkDesktop);
        await window.Page.EvaluateAsync(
            """
            const main = document.querySelector("main");
            main.querySelector("img").removeAttribute("alt");
            Object.assign(main.querySelector("h1").style, { color: "#777", backgroundColor: "#888" });
            """);

        var everywhere = await Accessibility.FaultsAsync(window.Page);
        var ofColour = await Accessibility.FaultsAsync(window.Page, Accessibility.RulesOfColour);

        Assert.Contains(everywhere, fault => fault.StartsWith("image-alt:", StringComparison.Ordinal));
        Assert.Contains(ofColour, fault => fault.StartsWith("color-contrast:", StringComparison.Ordinal));
    }
}
