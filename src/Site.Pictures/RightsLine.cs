using System.Text;
using System.Xml;
using System.Xml.Linq;
using NetVips;

namespace Site.Pictures;

/// <summary>
/// Who has the rights in a picture: the only thing of its metadata that is published, as XMP of our own. libvips writes EXIF, but not the
/// letters of Vietnamese.
/// </summary>
internal static class RightsLine
{
    public const string Field = "xmp-data";

    private const string ExifField = "exif-data";
    private const int Longest = 300;

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>One line; null where the picture names nobody.</summary>
    public static string? Of(Image image) =>
        Line(Blob(image, Field) is { } xmp ? OfXmp(xmp) : null) ?? Line(Blob(image, ExifField) is { } exif ? ExifCopyright.Of(exif) : null);

    public static byte[] Write(string rights) => Encoding.UTF8.GetBytes(
        new XElement(
            XName.Get("xmpmeta", "adobe:ns:meta/"),
            new XAttribute(XNamespace.Xmlns + "x", "adobe:ns:meta/"),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XElement(
                    Rdf + "Description",
                    new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
                    new XElement(
                        DublinCore + "rights",
                        new XElement(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), rights))))))
            .ToString(SaveOptions.DisableFormatting));

    private static byte[]? Blob(Image image, string field) => image.Contains(field) ? image.Get(field) as byte[] : null;

    private static string? OfXmp(byte[] xmp)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(xmp), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1_000_000 });
            var description = XDocument.Load(reader).Descendants(Rdf + "Description").ToList();
            return description.Elements(DublinCore + "rights").Select(rights => rights.Value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))
                ?? description.Attributes(DublinCore + "rights").FirstOrDefault()?.Value;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Line(string? text)
    {
        var line = string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(c => !char.IsControl(c) && XmlConvert.IsXmlChar(c)));
        return line.Length == 0 ? null : line.Length <= Longest ? line : line[..Longest];
    }
}
