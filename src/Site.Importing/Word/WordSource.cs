using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using Site.Model.Pictures;
using Site.Model.Vietnamese;
using Footnote = Site.Importing.Tree.Footnote;
using WordFootnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;

namespace Site.Importing.Word;

/// <summary>One Word file while it is read: its styles, its lists, and what has been gathered beside the text.</summary>
internal sealed class WordSource(MainDocumentPart main)
{
    private readonly ImmutableArray<Footnote>.Builder _notes = ImmutableArray.CreateBuilder<Footnote>();
    private readonly ImmutableArray<ImportedPicture>.Builder _pictures = ImmutableArray.CreateBuilder<ImportedPicture>();
    private readonly Dictionary<(Uri, PictureWindow), string> _pictureIds = [];
    private readonly ImmutableArray<Remark>.Builder _told = ImmutableArray.CreateBuilder<Remark>();
    private readonly Dictionary<OpenXmlPart, Dictionary<string, string>> _links = [];
    private readonly Dictionary<string, FootnoteEndnoteType> _footnotes = ById(main.FootnotesPart?.Footnotes?.Elements<WordFootnote>());
    private readonly Dictionary<string, FootnoteEndnoteType> _endnotes = ById(main.EndnotesPart?.Endnotes?.Elements<Endnote>());
    private int _paragraphs;

    public WordStyles Styles { get; } = new(main.StyleDefinitionsPart?.Styles);

    public WordNumbering Numbering { get; } = new(main.NumberingDefinitionsPart?.Numbering);

    public ImmutableArray<Footnote> Notes => _notes.ToImmutable();

    public ImmutableArray<ImportedPicture> Pictures => _pictures.ToImmutable();

    public ImmutableArray<Remark> Told => _told.ToImmutable();

    /// <summary>The paragraph at hand, as an editor counts them.</summary>
    private string Place => string.Create(CultureInfo.InvariantCulture, $"đoạn {_paragraphs}");

    public void CountParagraph() => _paragraphs++;

    public void Tell(RemarkKind kind, string text) => _told.Add(new Remark(kind, VietnameseText.Compose(text.Trim()), Place));

    /// <summary>What is no part of the running text.</summary>
    public void TellWhatIsIgnored()
    {
        if (main.VbaProjectPart is not null)
        {
            TellOfTheWhole(RemarkKind.MacrosIgnored, string.Empty);
        }

        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
        {
            TellOfTheWhole(RemarkKind.Comment, WordsOf(comment));
        }

        var margins = main.HeaderParts.Select(part => (OpenXmlElement?)part.Header).Concat(main.FooterParts.Select(part => (OpenXmlElement?)part.Footer));
        foreach (var words in margins.OfType<OpenXmlElement>().Select(WordsOf).Where(words => words.Any(char.IsLetter)).Distinct(StringComparer.Ordinal))
        {
            TellOfTheWhole(RemarkKind.PageHeader, words);
        }

        foreach (var outside in new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>().SelectMany(part => part.ExternalRelationships))
        {
            TellOfTheWhole(RemarkKind.ExternalIgnored, outside.Uri.OriginalString);
        }

        foreach (var inside in main.AlternativeFormatImportParts)
        {
            TellOfTheWhole(RemarkKind.ObjectDropped, Path.GetFileName(inside.Uri.OriginalString));
        }
    }

    /// <summary>Where a link leads. Null for a place inside the document, and for what is no address.</summary>
    public string? LinkOf(OpenXmlPart part, string? id)
    {
        if (!_links.TryGetValue(part, out var links))
        {
            _links[part] = links = WordLinks.Of(part);
        }

        return id is null ? null : links.GetValueOrDefault(id);
    }

    /// <summary>The id of the picture behind a relationship; null for one that lies elsewhere or is missing, which is told.</summary>
    public string? Picture(string? relationship, PictureWindow window)
    {
        if (relationship is null || !main.TryGetPartById(relationship, out var part) || part is not ImagePart image)
        {
            Tell(RemarkKind.PictureMissing, string.Empty);
            return null;
        }

        if (_pictureIds.TryGetValue((image.Uri, window), out var known))
        {
            return known;
        }

        using var content = image.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var id = string.Create(CultureInfo.InvariantCulture, $"{_pictures.Count + 1}");
        _pictureIds[(image.Uri, window)] = id;
        var own = bytes.ToArray();
        _pictures.Add(new ImportedPicture(id, Path.GetFileName(image.Uri.OriginalString), () => own) { Window = window });
        return id;
    }

    /// <summary>Keeps the note that a reference names. Null when there is none.</summary>
    public NoteReference? Note(FootnoteEndnoteReferenceType reference)
    {
        var (notes, part) = reference is FootnoteReference ? (_footnotes, (OpenXmlPart?)main.FootnotesPart) : (_endnotes, main.EndnotesPart);
        if (part is null || reference.Id?.InnerText is not { } written || !notes.TryGetValue(written, out var note))
        {
            return null;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"{_notes.Count + 1}");
        _notes.Add(new Footnote(id, []));
        _notes[int.Parse(id, CultureInfo.InvariantCulture) - 1] = new Footnote(id, Shaping.Plain(new FlowReader(this, part).Read(note)));
        return new NoteReference(id);
    }

    /// <summary>The words of a part that is not read as text, with a space between its paragraphs.</summary>
    public static string WordsOf(OpenXmlElement element)
    {
        var words = string.Concat(element.Descendants().Select(part => part switch
        {
            Text or DeletedText => ((OpenXmlLeafTextElement)part).Text,
            TabChar or Break or DocumentFormat.OpenXml.Wordprocessing.Paragraph => " ",
            NoBreakHyphen => "-",
            DocumentFormat.OpenXml.Vml.TextPath { String.Value: { } drawn } => $" {drawn} ",
            _ => string.Empty,
        }));
        return VietnameseText.Compose(string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static Dictionary<string, FootnoteEndnoteType> ById(IEnumerable<FootnoteEndnoteType>? notes) =>
        (notes ?? []).Where(note => note.Id?.InnerText is not null).DistinctBy(note => note.Id!.InnerText, StringComparer.Ordinal).ToDictionary(note => note.Id!.InnerText!, StringComparer.Ordinal);

    private void TellOfTheWhole(RemarkKind kind, string text) => _told.Add(new Remark(kind, text, null));
}
