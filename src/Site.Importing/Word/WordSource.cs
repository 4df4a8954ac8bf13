using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using Site.Model.Vietnamese;
using Footnote = Site.Importing.Tree.Footnote;
using WordFootnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;

namespace Site.Importing.Word;

/// <summary>One Word file while it is read: its styles, its lists, and what has been gathered beside the text.</summary>
internal sealed class WordSource(MainDocumentPart main)
{
    private readonly ImmutableArray<Footnote>.Builder _notes = ImmutableArray.CreateBuilder<Footnote>();
    private readonly ImmutableArray<ImportedPicture>.Builder _pictures = ImmutableArray.CreateBuilder<ImportedPicture>();
    private readonly Dictionary<Uri, string> _pictureIds = [];
    private readonly ImmutableArray<Remark>.Builder _told = ImmutableArray.CreateBuilder<Remark>();
    private int _paragraphs;

    public MainDocumentPart Main => main;

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

        foreach (var outside in main.ExternalRelationships)
        {
            TellOfTheWhole(RemarkKind.ExternalIgnored, outside.Uri.OriginalString);
        }

        foreach (var inside in main.AlternativeFormatImportParts)
        {
            TellOfTheWhole(RemarkKind.ObjectDropped, Path.GetFileName(inside.Uri.OriginalString));
        }
    }

    /// <summary>The id of the picture behind a relationship; null for one that lies elsewhere or is missing, which is told.</summary>
    public string? Picture(string? relationship)
    {
        if (relationship is null || !main.TryGetPartById(relationship, out var part) || part is not ImagePart image)
        {
            Tell(RemarkKind.PictureMissing, string.Empty);
            return null;
        }

        if (_pictureIds.TryGetValue(image.Uri, out var known))
        {
            return known;
        }

        using var content = image.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var id = string.Create(CultureInfo.InvariantCulture, $"{_pictures.Count + 1}");
        _pictureIds[image.Uri] = id;
        _pictures.Add(new ImportedPicture(id, Path.GetFileName(image.Uri.OriginalString), bytes.ToArray()));
        return id;
    }

    /// <summary>Keeps the note that a reference names. Null when there is none.</summary>
    public NoteReference? Note(FootnoteEndnoteReferenceType reference)
    {
        FootnoteEndnoteType? note = reference is FootnoteReference
            ? main.FootnotesPart?.Footnotes?.Elements<WordFootnote>().FirstOrDefault(each => each.Id?.Value == reference.Id?.Value)
            : main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(each => each.Id?.Value == reference.Id?.Value);
        if (note is null)
        {
            return null;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"{_notes.Count + 1}");
        _notes.Add(new Footnote(id, []));
        _notes[int.Parse(id, CultureInfo.InvariantCulture) - 1] = new Footnote(id, Shaping.Plain(new FlowReader(this, isNote: true).Read(note)));
        return new NoteReference(id);
    }

    /// <summary>The words of a part that is not read as text, with a space between its paragraphs.</summary>
    public static string WordsOf(OpenXmlElement element)
    {
        var paragraphs = element.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().ToList();
        return VietnameseText.Compose(paragraphs.Count == 0
            ? TextOf(element)
            : string.Join(' ', paragraphs.Select(TextOf)).Trim());
    }

    private static string TextOf(OpenXmlElement element) =>
        string.Concat(element.Descendants().Select(part => part switch
        {
            Text or DeletedText => ((OpenXmlLeafTextElement)part).Text,
            TabChar or Break => " ",
            NoBreakHyphen => "-",
            _ => string.Empty,
        }));

    private void TellOfTheWhole(RemarkKind kind, string text) => _told.Add(new Remark(kind, text, null));
}
