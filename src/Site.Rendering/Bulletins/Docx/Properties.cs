using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Site.Model.Text;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>
/// What a file manager shows of the document. Written here, not by the library: it would name the part at random and date it by the clock.
/// </summary>
internal static class Properties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(WordprocessingDocument document, DocumentFacts facts, string author)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "properties");
        var date = facts.Date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(Dublin + "title", XmlCharacters.Clean(facts.Title)),
            new XElement(Dublin + "creator", XmlCharacters.Clean(author)),
            new XElement(Dublin + "language", Styles.Language),
            Date("created", date),
            Date("modified", date));
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), properties).Save(stream, SaveOptions.DisableFormatting);
    }

    private static XElement Date(string name, string value) => new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), value);
}
