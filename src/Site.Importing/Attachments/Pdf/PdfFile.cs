using System.Text;
using System.Xml;
using Site.Model.Attachments;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Site.Importing.Attachments.Pdf;

/// <summary>Reads the text of a PDF (ISO 32000-1), page by page, and what lies beside it.</summary>
internal static class PdfFile
{
    private const int MostPages = 2_000;

    // The sign may stand behind a few bytes of something else (appendix H).
    private const int SignReach = 1024;

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    public static bool IsPdf(byte[] file) => file.AsSpan(0, Math.Min(file.Length, SignReach)).IndexOf("%PDF-"u8) >= 0;

    public static AttachmentReading Read(byte[] file)
    {
        // A library that reads foreign bytes may fail in any way.
        try
        {
            var limits = new PdfLimits();
            using var document = PdfDocument.Open(file, new ParsingOptions { FilterProvider = limits, SkipMissingFonts = true, UseLenientParsing = true });
            return Read(document, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            return AttachmentReading.Unread(AttachmentState.Locked);
        }
        catch (PdfTooLargeException)
        {
            return AttachmentReading.Unread(AttachmentState.TooLarge);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return AttachmentReading.Unread(AttachmentState.Broken);
        }
    }

    private static AttachmentReading Read(PdfDocument document, PdfLimits limits)
    {
        var lines = new LineList();
        var traces = new TraceList();
        ReadProperties(document, lines, traces);
        var costs = PageCosts.Of(document, limits, MostPages);
        var isWhole = costs.Length == document.NumberOfPages;
        var ownText = lines.Count;
        var hasScan = false;
        for (var number = 1; number <= costs.Length && !lines.IsFull; number++)
        {
            isWhole &= costs[number - 1] <= PageCosts.Most && TryReadPage(document, number, lines, traces, ref hasScan);
        }

        var state = lines.IsFull || !isWhole ? AttachmentState.InPart : lines.Count == ownText ? AttachmentState.NoText : hasScan ? AttachmentState.InPart : AttachmentState.Whole;
        return new AttachmentReading(state, lines.ToImmutable(), traces.ToImmutable());
    }

    /// <param name="hasScan">Set where a page has pictures and no text.</param>
    /// <returns>False when the page could not be read.</returns>
    private static bool TryReadPage(PdfDocument document, int number, LineList lines, TraceList traces, ref bool hasScan)
    {
        try
        {
            var page = document.GetPage(number);
            var before = lines.Count;
            PageLines.Read(page.Letters, new AttachmentPlace(PlaceKind.Page, number), lines);
            hasScan |= lines.Count == before && page.NumberOfImages > 0;
            foreach (var annotation in page.GetAnnotations())
            {
                ReadAnnotation(annotation, number, lines, traces);
            }

            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static void ReadProperties(PdfDocument document, LineList lines, TraceList traces)
    {
        var place = new AttachmentPlace(PlaceKind.Property);
        var known = document.Information;
        traces.AddNamed(TraceKind.Author, known?.Author);
        foreach (var text in new[] { known?.Title, known?.Author, known?.Subject, known?.Keywords })
        {
            lines.Add(place, text);
        }

        // Programs of Office write these beside the standard's own.
        foreach (var (name, kind) in new[] { ("Company", TraceKind.Company), ("Manager", TraceKind.Manager) })
        {
            traces.AddNamed(kind, TextOf(known?.DocumentInformationDictionary, name));
        }

        if (document.TryGetXmpMetadata(out var xmp) && xmp is not null)
        {
            ReadXmp(xmp.GetXmlBytes(), known?.Author, traces);
        }

        if (document.Advanced.TryGetEmbeddedFiles(out var inside))
        {
            foreach (var file in inside)
            {
                traces.Add(TraceKind.EmbeddedFile, file.Name);
            }
        }
    }

    /// <summary>The authors that the metadata names (dc:creator) and the properties do not.</summary>
    private static void ReadXmp(ReadOnlySpan<byte> packet, string? known, TraceList traces)
    {
        try
        {
            using var stream = new MemoryStream(packet.ToArray(), writable: false);
            using var xml = XmlReader.Create(stream, Xml);
            var depth = -1;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "creator" && xml.NamespaceURI == DublinCore && !xml.IsEmptyElement)
                {
                    depth = xml.Depth;
                }
                else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)
                {
                    depth = -1;
                }
                else if (xml.NodeType == XmlNodeType.Text && depth >= 0 && xml.Value.Trim() != known?.Trim())
                {
                    traces.AddNamed(TraceKind.Author, xml.Value);
                }
            }
        }
        catch (XmlException)
        {
            // Readers of PDFs pass over metadata that is no XML, too.
        }
    }

    private static void ReadAnnotation(Annotation annotation, int page, LineList lines, TraceList traces)
    {
        switch (annotation.Type)
        {
            case AnnotationType.Text or AnnotationType.FreeText or AnnotationType.Highlight or AnnotationType.Underline or AnnotationType.Squiggly or AnnotationType.StrikeOut or
                AnnotationType.Caret or AnnotationType.Stamp or AnnotationType.Ink or AnnotationType.Line or AnnotationType.Square or AnnotationType.Circle:
                traces.Add(TraceKind.Comment, TextOf(annotation.AnnotationDictionary, "T"));
                lines.Add(new AttachmentPlace(PlaceKind.Comment), annotation.Content);
                break;
            case AnnotationType.FileAttachment:
                traces.Add(TraceKind.EmbeddedFile, annotation.Content);
                break;
            case AnnotationType.Widget:
                // What somebody filled in.
                lines.Add(new AttachmentPlace(PlaceKind.Page, page), TextOf(annotation.AnnotationDictionary, "V"));
                break;
        }
    }

    private static string? TextOf(DictionaryToken? dictionary, string name) => dictionary is not null && dictionary.TryGet(NameToken.Create(name), out var token)
        ? token switch
        {
            StringToken text => text.Data,
            HexToken text => Decode(text.Bytes),
            _ => null,
        }
        : null;

    /// <summary>Text strings (7.9.2.2).</summary>
    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : bytes.StartsWith("\uFEFF"u8) ? Encoding.UTF8.GetString(bytes[3..])
        : Encoding.Latin1.GetString(bytes);
}
