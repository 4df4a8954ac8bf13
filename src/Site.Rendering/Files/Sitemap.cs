using System.Buffers;
using System.Text;
using System.Xml;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Files;

/// <summary>sitemaps.org protocol 0.9.</summary>
internal static class Sitemap
{
    /// <summary>The protocol's limit for one file; a site beyond it lists its newest pages.</summary>
    public const int MostUrls = 50_000;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static void Write(IBufferWriter<byte> output, SiteAddress address, IEnumerable<(UrlPath Url, DateOnly? Changed)> pages)
    {
        using var xml = XmlWriter.Create(new BufferStream(output), Settings);
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var (url, changed) in pages.Take(MostUrls))
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", address.Absolute(url));
            if (changed is { } day)
            {
                xml.WriteElementString("lastmod", DateWords.Iso(day));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
