using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using Site.Importing.Word;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>
/// Reads Word files, workbooks and slides (ISO/IEC 29500). Each part of the package is known by its root element, whatever its name is and whether or
/// not anything refers to it: what lies in the file goes out with it. Parts are read as streams, so the file's size hardly matters.
/// </summary>
internal static class OfficeFile
{
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <param name="file">It begins as a ZIP archive does.</param>
    public static AttachmentReading Read(byte[] file)
    {
        if (PackageLimits.Check(file) is { } refusal)
        {
            return AttachmentReading.Unread(refusal is RefusalKind.TooLarge or RefusalKind.TooDeep ? AttachmentState.TooLarge : AttachmentState.Broken);
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return Read(zip);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return AttachmentReading.Unread(AttachmentState.Broken);
        }
    }

    private static AttachmentReading Read(ZipArchive zip)
    {
        var lines = new LineList();
        var traces = new TraceList();
        var parts = zip.Entries.Where(IsXml).OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => (Entry: entry, Root: RootOf(entry))).ToLookup(part => part.Root, part => part.Entry, StringComparer.Ordinal);
        if (!parts.Contains("document") && !parts.Contains("workbook") && !parts.Contains("presentation"))
        {
            return AttachmentReading.Unread(AttachmentState.UnknownFormat);
        }

        Each(parts["coreProperties"], (xml, _) => PropertyParts.ReadCore(xml, lines, traces));
        Each(parts["Properties"], (xml, _) => PropertyParts.ReadExtended(xml, lines, traces));
        var book = new Workbook(lines, traces);
        Each(parts["workbook"], book.ReadSheets);
        Each(parts["Relationships"], book.ReadRelationships);
        Each(parts["sst"], (xml, _) => book.ReadStrings(xml));
        Each(book.InOrder(parts["worksheet"]), (xml, name) => new SheetPart(book, book.NameOf(name), lines, traces).Read(xml));
        var words = new WordPart(lines, traces);
        foreach (var (root, place) in WordPart.Roots)
        {
            Each(parts[root], (xml, _) => words.Read(xml, place));
        }

        Each(parts["comments"], (xml, _) => new CommentPart(lines, traces).Read(xml));
        Each(parts["cmLst"].Concat(parts["ThreadedComments"]), (xml, _) => new CommentPart(lines, traces).Read(xml));
        Each(parts["people"].Concat(parts["personList"]).Concat(parts["cmAuthorLst"]).Concat(parts["authorLst"]), (xml, _) => PropertyParts.ReadPeople(xml, traces));
        foreach (var root in new[] { "sld", "sldLayout", "sldMaster", "notes", "notesMaster", "handoutMaster", "wsDr", "dataModel", "chartSpace", "drawing" })
        {
            Each(parts[root], (xml, name) => DrawingPart.Read(xml, name, lines, traces));
        }

        foreach (var inside in zip.Entries.Where(entry => entry.FullName.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) && entry.Name.Length > 0))
        {
            traces.Add(TraceKind.EmbeddedFile, inside.Name);
        }

        return new AttachmentReading(lines.IsFull ? AttachmentState.InPart : AttachmentState.Whole, lines.ToImmutable(), traces.ToImmutable());
    }

    private static void Each(IEnumerable<ZipArchiveEntry> parts, Action<XmlReader, string> read)
    {
        foreach (var part in parts)
        {
            using var stream = part.Open();
            using var xml = XmlReader.Create(stream, Xml);
            read(xml, part.FullName);
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string RootOf(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Xml);
        return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : string.Empty;
    }
}
