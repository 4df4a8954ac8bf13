using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>What machines read: feeds, site map, manifest, robots and redirects lead to what there is.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static SampleSite Site => SampleSite.Built;

    private static IEnumerable<(string Url, XDocument Feed)> Feeds =>
        Site.Urls.Where(url => url.EndsWith("rss.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(url => (url, Read(url)));

    [Fact]
    public void EveryFeed_LeadsToPagesThatExist() =>
        Expect.Nothing(
            from feed in Feeds
            from link in feed.Feed.Descendants("link").Concat(feed.Feed.Descendants("guid"))
            where !Exists(link.Value)
            select $"{feed.Url}: {link}");

    [Fact]
    public void EveryFeed_HasATitleADescriptionAndDatesOfItsItems() =>
        Expect.Nothing(
            from feed in Feeds
            from fault in FaultsOf(feed.Feed)
            select $"{feed.Url}: {fault}");

    [Fact]
    public void SiteMap_NamesExactlyThePagesThatMayBeFound()
    {
        var named = Read("/sitemap.xml").Descendants(_sitemap + "loc").Select(location => Site.PathOf(location.Value) ?? location.Value).ToHashSet(StringComparer.Ordinal);
        var pages = Site.Pages.Value.Values.Where(page => page.Document.QuerySelector("meta[name=robots][content*=noindex]") is null)
            .Select(page => page.Url).Where(url => url != PageKinds.NotFound).ToHashSet(StringComparer.Ordinal);
        Expect.Nothing(named.Except(pages, StringComparer.Ordinal).Select(url => $"named, but no page: {url}")
            .Concat(pages.Except(named, StringComparer.Ordinal).Select(url => $"not named: {url}")));
    }

    [Fact]
    public void SiteMap_GivesDatesAsDays() =>
        Expect.Nothing(Read("/sitemap.xml").Descendants(_sitemap + "lastmod").Select(date => date.Value)
            .Where(date => !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));

    [Fact]
    public void Manifest_NamesIconsThatExist()
    {
        var url = Site.Pages.Value["/"].Document.QuerySelector("link[rel=manifest]")!.GetAttribute("href")!;
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Site.FileOf(url)));
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!).ToArray();

        Assert.NotEmpty(icons);
        Expect.Nothing(icons.Where(icon => !Site.Urls.Contains(icon)));
    }

    [Fact]
    public void Robots_NameTheSiteMap() =>
        Assert.Contains($"Sitemap: {Site.Address}sitemap.xml", File.ReadAllLines(Site.FileOf("/robots.txt")), StringComparer.Ordinal);

    [Fact]
    public void EveryRedirect_LeadsToAPageThatExists() =>
        Expect.Nothing(
            from line in File.ReadAllLines(Site.FileOf("/_redirects"))
            let parts = line.Split(' ')
            where parts.Length != 3 || !Site.Urls.Contains(parts[1])
            select line);

    [Fact]
    public void EveryRule_OfTheHostForAFile_IsForOneThatExists() =>
        Expect.Nothing(File.ReadAllLines(Site.FileOf("/_headers"))
            .Where(line => line.StartsWith('/') && !line.Contains('*', StringComparison.Ordinal) && !Site.Urls.Contains(line)));

    private static XDocument Read(string url) => XDocument.Load(Site.FileOf(url));

    private static bool Exists(string absolute) => Site.PathOf(absolute) is { } url && Site.Urls.Contains(url);

    private static IEnumerable<string> FaultsOf(XDocument feed)
    {
        var channel = feed.Root!.Element("channel")!;
        foreach (var name in new[] { "title", "description", "link", "language" }.Where(name => string.IsNullOrWhiteSpace((string?)channel.Element(name))))
        {
            yield return $"no {name}";
        }

        foreach (var item in channel.Elements("item"))
        {
            if (!DateTimeOffset.TryParseExact((string?)item.Element("pubDate"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return $"pubDate {item.Element("pubDate")}";
            }

            if (string.IsNullOrWhiteSpace((string?)item.Element("title")))
            {
                yield return "an item without title";
            }
        }
    }
}
