using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Rendering.Files;

namespace Site.Rendering.Feeds;

/// <summary>RSS 2.0 with the Atom self link that validators ask for.</summary>
internal static class RssFeed
{
    public const int MostItems = 20;

    private const string Atom = "http://www.w3.org/2005/Atom";
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false };

    /// <param name="documents">Newest first; the feed has the first <see cref="MostItems"/>.</param>
    public static void Write(IBufferWriter<byte> output, SiteAddress address, string title, string description, UrlPath page, UrlPath self, IEnumerable<Document> documents)
    {
        var items = documents.Where(document => document.Date is not null).Take(MostItems).ToList();
        using var xml = XmlWriter.Create(new BufferStream(output), Settings);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteStartElement("channel");
        Text(xml, "title", title);
        Text(xml, "link", address.Absolute(page));
        Text(xml, "description", description);
        Text(xml, "language", "vi");
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("href", address.Absolute(self));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        if (items is [var newest, ..])
        {
            Text(xml, "lastBuildDate", Rfc822(newest.Date!.Value));
        }

        foreach (var item in items)
        {
            xml.WriteStartElement("item");
            Text(xml, "title", item.Title);
            Text(xml, "link", address.Absolute(item.Url));
            Text(xml, "guid", address.Absolute(item.Url));
            Text(xml, "pubDate", Rfc822(item.Date!.Value));
            if (item.Updated is { } updated)
            {
                // RSS has no word for it.
                xml.WriteElementString("updated", Atom, updated.ToString("yyyy-MM-dd'T00:00:00+07:00'", CultureInfo.InvariantCulture));
            }

            Text(xml, "description", item.Summary);
            if (item.Sound is { SoundType: { } type } sound)
            {
                xml.WriteStartElement("enclosure");
                xml.WriteAttributeString("url", address.Absolute(sound.Url));
                xml.WriteAttributeString("length", sound.Bytes.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("type", type);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, XmlCharacters.Clean(text));

    /// <summary>RFC 822 with a four-digit year, as RSS 2.0 requires: <c>Fri, 20 Nov 2026 07:30:00 +0700</c>.</summary>
    private static string Rfc822(Moment moment) =>
        moment.Begin.ToString("ddd, dd MMM yyyy HH:mm:ss '+0700'", CultureInfo.InvariantCulture);
}
