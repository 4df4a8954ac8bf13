using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>The footnotes of the whole issue, numbered consecutively.</summary>
internal sealed class Notes
{
    private const int Separator = 0;
    private const int ContinuationSeparator = 1;

    private readonly FootnotesPart _part;
    private readonly Footnotes _notes;

    public Notes(FootnotesPart part)
    {
        _part = part;
        Relations = new Relations(part);
        _notes = new Footnotes(
            new Footnote(Prose.Paragraph(StyleIds.Normal, new Run(new SeparatorMark()))) { Id = Separator, Type = FootnoteEndnoteValues.Separator },
            new Footnote(Prose.Paragraph(StyleIds.Normal, new Run(new ContinuationSeparatorMark()))) { Id = ContinuationSeparator, Type = FootnoteEndnoteValues.ContinuationSeparator });
    }

    public Relations Relations { get; }

    /// <summary>The number of footnotes, which is the number of the newest.</summary>
    public int Count { get; private set; }

    /// <summary>The settings' part of it.</summary>
    public static FootnoteDocumentWideProperties Settings() => new(
        new FootnoteSpecialReference { Id = Separator },
        new FootnoteSpecialReference { Id = ContinuationSeparator });

    /// <summary>Adds an empty footnote, and the sign in the text that calls it.</summary>
    public (Footnote Note, Run Reference) Add()
    {
        Count++;
        var note = new Footnote { Id = ContinuationSeparator + Count };
        _notes.Append(note);
        return (note, new Run(new FootnoteReference { Id = note.Id }) { RunProperties = ReferenceLook() });
    }

    /// <summary>Puts the number at the head of a filled footnote.</summary>
    public static void Number(Footnote note)
    {
        var number = new Run(new FootnoteReferenceMark()) { RunProperties = ReferenceLook() };
        if (note.FirstChild is not Paragraph first)
        {
            note.PrependChild(Prose.Paragraph(StyleIds.FootnoteText, number));
            return;
        }

        OpenXmlElement[] head = [number, Prose.Run(" ")];
        foreach (var run in head.Reverse())
        {
            if (first.ParagraphProperties is { } properties)
            {
                properties.InsertAfterSelf(run);
            }
            else
            {
                first.PrependChild(run);
            }
        }
    }

    public void Save()
    {
        using var stream = _part.GetStream(FileMode.Create, FileAccess.Write);
        _notes.Save(stream);
    }

    public static RunProperties ReferenceLook() => new() { RunStyle = new() { Val = StyleIds.FootnoteReference } };
}
