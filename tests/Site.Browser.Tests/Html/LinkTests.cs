using AngleSharp.Dom;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>Over every link of every page, without a browser.</summary>
public sealed class LinkTests
{
    private static readonly (string Selector, string Attribute)[] _places =
    [
        ("a[href], link[href]", "href"), ("img[src], script[src], source[src], video[src]", "src"), ("video[poster]", "poster"),
        ("form[action]", "action"), ("meta[property='og:url'], meta[property='og:image']", "content"),
    ];

    private static SampleSite Site => SampleSite.Built;

    [Fact]
    public void EveryInternalLink_LeadsToWhatThereIs() =>
        Expect.Nothing(
            from page in Site.Pages.Value.Values
            from link in LinksOf(page)
            where link.Target is not null && !Site.Urls.Contains(link.Target.Split('?')[0])
            select $"{link.Written} on {page.Url}");

    [Fact]
    public void EveryLinkToAPlaceInAPage_FindsItThere() =>
        Expect.Nothing(
            from page in Site.Pages.Value.Values
            from link in LinksOf(page)
            where link.Target is not null && link.Fragment.Length > 0 &&
                Site.Pages.Value.TryGetValue(link.Target, out var target) && target.Document.GetElementById(link.Fragment) is null
            select $"{link.Written} on {page.Url}");

    [Fact]
    public void EveryExternalLink_IsSafeToFollow() =>
        Expect.Nothing(
            from page in Site.Pages.Value.Values
            from link in LinksOf(page)
            where link.Target is null && !IsAllowedAbroad(link.Written)
            select $"{link.Written} on {page.Url}");

    [Fact]
    public void EveryPageButTheOneForErrors_SaysItsOwnAddressAsCanonical() =>
        Expect.Nothing(
            from page in Site.Pages.Value.Values
            let canonical = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            where page.Url != PageKinds.NotFound && (canonical is null || Site.PathOf(canonical) != OnScreen(page.Url))
            select $"{page.Url}: {canonical}");

    /// <summary>An issue's page for paper and its digest say what the one for reading says.</summary>
    private static string OnScreen(string url) =>
        url.StartsWith("/ban-tin/", StringComparison.Ordinal) && Array.Find(["in/", "tom-tat/"], form => url.EndsWith("/" + form, StringComparison.Ordinal)) is { } form ? url[..^form.Length] : url;

    [Fact]
    public void EveryPage_CanBeReachedFromTheHomePage()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var url))
        {
            foreach (var target in LinksOf(Site.Pages.Value[url]).Select(link => link.Target).OfType<string>())
            {
                if (Site.Pages.Value.ContainsKey(target) && reached.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        Expect.Nothing(Site.Pages.Value.Keys.Where(url => url != PageKinds.NotFound && !reached.Contains(url)));
    }

    /// <returns><c>Target</c> is the path within the site without its fragment, null for a link that leaves it.</returns>
    private static IEnumerable<(string Written, string? Target, string Fragment)> LinksOf(SamplePage page)
    {
        foreach (var (selector, attribute) in _places)
        {
            foreach (var element in page.Document.QuerySelectorAll(selector))
            {
                var written = element.GetAttribute(attribute)!;
                var whole = new Uri(new Uri(Site.Address.Absolute(Model.Paths.UrlPath.Parse(page.Url)!.Value)), written);
                yield return (written, Site.PathOf(whole.GetLeftPart(UriPartial.Query)), Uri.UnescapeDataString(whole.Fragment.TrimStart('#')));
            }
        }
    }

    private static bool IsAllowedAbroad(string written) =>
        new[] { "https://", "http://", "mailto:", "tel:", "webcal:" }.Any(scheme => written.StartsWith(scheme, StringComparison.Ordinal));
}
