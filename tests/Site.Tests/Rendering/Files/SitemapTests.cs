using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Files;
using Site.Rendering.Routes;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Files;

public class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Pages_AreAbsolute_InTheirOrder_WithTheDayTheyChanged()
    {
        var changed = UrlPath.Page("tin-tuc", "a");
        var map = Read(Assert.Single(Routes([changed, UrlPath.Home], url => url == changed ? new DateOnly(2026, 11, 2) : null)));
        Assert.Equal(Map + "urlset", map.Name);
        Assert.Equal(["https://khoi.example/", "https://khoi.example/tin-tuc/a/"], Locations(map));
        Assert.Equal([null, "2026-11-02"], map.Elements().Select(url => url.Element(Map + "lastmod")?.Value));
    }

    /// <summary>Search engines refuse a file that lists more, and whatever a cut list leaves out is not found by them.</summary>
    [Theory]
    [InlineData(Sitemap.MostUrls, 1)]
    [InlineData(Sitemap.MostUrls + 1, 2)]
    [InlineData((2 * Sitemap.MostUrls) + 7, 3)]
    public void MorePagesThanAFileMayList_AreAllListed_InPartsThatAnIndexNames(int count, int files)
    {
        var pages = Enumerable.Range(0, count).Select(number => UrlPath.Page("tin-tuc", number.ToString("000000", CultureInfo.InvariantCulture))).Reverse().ToImmutableArray();
        var routes = Routes(pages, _ => null);
        var maps = routes.ToDictionary(route => Samples.Settings.Address.Absolute(route.Url), Read);
        Assert.Equal("/sitemap.xml", routes[0].Url.Value);

        var first = maps["https://khoi.example/sitemap.xml"];
        Assert.Equal(files > 1 ? Map + "sitemapindex" : Map + "urlset", first.Name);
        var parts = files > 1 ? Locations(first).Select(part => maps[part]).ToList() : [first];
        Assert.Equal(files, parts.Count);
        Assert.Equal(files > 1 ? files + 1 : 1, routes.Length);
        Assert.All(parts, part => Assert.InRange(part.Elements(Map + "url").Count(), 1, Sitemap.MostUrls));
        Assert.Equal(pages.Reverse().Select(Samples.Settings.Address.Absolute), parts.SelectMany(Locations));
    }

    private static ImmutableArray<RenderedRoute> Routes(ImmutableArray<UrlPath> pages, Func<UrlPath, DateOnly?> changed) =>
        [.. Sitemap.Routes(Samples.Settings.Address, SiteSettings.File, pages.Length, () => pages, changed)];

    private static XElement Read(RenderedRoute route)
    {
        var buffer = new ArrayBufferWriter<byte>();
        route.Render(buffer);
        return XDocument.Load(new MemoryStream(buffer.WrittenSpan.ToArray())).Root!;
    }

    private static IEnumerable<string> Locations(XElement map) => map.Elements().Select(entry => entry.Element(Map + "loc")!.Value);
}
