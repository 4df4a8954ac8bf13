using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Site.Model.Documents;
using Site.Model.Settings;
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

    public static void Write(WordprocessingDocument document, Bulletin issue, SiteSettings settings)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "properties");
        var created = (issue.Date ?? new Moment(issue.Month.FirstDay)).Begin.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var title = issue.Number is { } number ? $"{settings.Bulletin.Name}, số {number}, tháng {issue.Month.Month}/{issue.Month.Year}" : $"{settings.Bulletin.Name}, tháng {issue.Month.Month}/{issue.Month.Year}";
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(Dublin + "title", XmlCharacters.Clean(title)),
            new XElement(Dublin + "creator", XmlCharacters.Clean(settings.Committee.Name)),
            new XElement(Dublin + "language", Styles.Language),
            Date("created", created),
            Date("modified", created));
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), properties).Save(stream, SaveOptions.DisableFormatting);
    }

    private static XElement Date(string name, string value) => new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), value);
}
