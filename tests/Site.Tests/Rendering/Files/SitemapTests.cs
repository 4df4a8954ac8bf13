using System.Buffers;
using System.Xml.Linq;
using Site.Model.Paths;
using Site.Rendering.Files;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Files;

public class SitemapTests
{
    [Fact]
    public void Pages_AreAbsolute_WithTheDayTheyChanged()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Sitemap.Write(buffer, Samples.Settings.Address, [(UrlPath.Home, null), (UrlPath.Page("tin-tuc", "a"), new DateOnly(2026, 11, 2))]);
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = XDocument.Load(new MemoryStream(buffer.WrittenSpan.ToArray())).Root!.Elements(map + "url").ToList();
        Assert.Equal(["https://khoi.example/", "https://khoi.example/tin-tuc/a/"], urls.Select(url => url.Element(map + "loc")!.Value));
        Assert.Equal([null, "2026-11-02"], urls.Select(url => url.Element(map + "lastmod")?.Value));
    }
}
