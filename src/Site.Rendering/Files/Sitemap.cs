using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Rendering.Pages;
using Site.Rendering.Routes;

namespace Site.Rendering.Files;

/// <summary>sitemaps.org protocol 0.9.</summary>
internal static class Sitemap
{
    /// <summary>The protocol's limit for one file.</summary>
    public const int MostUrls = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>One file; or, of more pages than one may list, an index in its place and the parts that it names: <c>/sitemap-1.xml</c>, <c>/sitemap-2.xml</c> …</summary>
    /// <param name="pages">In any order; asked for when a file is rendered.</param>
    /// <param name="changed">The day on which a page last changed, where that is known.</param>
    public static IEnumerable<RenderedRoute> Routes(SiteAddress address, SourcePath origin, int count, Func<ImmutableArray<UrlPath>> pages, Func<UrlPath, DateOnly?> changed)
    {
        var ordered = new Lazy<ImmutableArray<UrlPath>>(() => pages().Sort());
        if (count <= MostUrls)
        {
            yield return new RenderedRoute(SiteFiles.Sitemap, origin, output => Write(output, address, ordered.Value, changed));
            yield break;
        }

        ImmutableArray<UrlPath> parts = [.. Enumerable.Range(1, (count + MostUrls - 1) / MostUrls).Select(SiteFiles.SitemapPart)];
        yield return new RenderedRoute(SiteFiles.Sitemap, origin, output => WriteIndex(output, address, parts));
        for (var at = 0; at < parts.Length; at++)
        {
            var before = at * MostUrls;
            yield return new RenderedRoute(parts[at], origin, output => Write(output, address, ordered.Value.Skip(before).Take(MostUrls), changed));
        }
    }

    private static void Write(IBufferWriter<byte> output, SiteAddress address, IEnumerable<UrlPath> pages, Func<UrlPath, DateOnly?> changed)
    {
        using var xml = XmlWriter.Create(new BufferStream(output), Settings);
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", address.Absolute(page));
            if (changed(page) is { } day)
            {
                xml.WriteElementString("lastmod", DateWords.Iso(day));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteIndex(IBufferWriter<byte> output, SiteAddress address, ImmutableArray<UrlPath> parts)
    {
        using var xml = XmlWriter.Create(new BufferStream(output), Settings);
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", address.Absolute(part));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
