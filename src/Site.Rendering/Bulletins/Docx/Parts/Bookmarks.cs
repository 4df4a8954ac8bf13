using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>Names for places in the document, counted, so that no two are alike and the same issue gives the same names.</summary>
internal sealed class Bookmarks
{
    private int _count;

    /// <summary>A name that Word takes (letters, digits, <c>_</c>; at most 40). One that begins with <c>_</c> is hidden from its list.</summary>
    public string NewName(string prefix) => $"_{prefix}{Measure.Text(++_count).PadLeft(5, '0')}";

    /// <summary>Puts a named place around all that a paragraph holds.</summary>
    public void Mark(Paragraph paragraph, string name)
    {
        var id = Measure.Text(++_count);
        var start = new BookmarkStart { Id = id, Name = name };
        if (paragraph.ParagraphProperties is { } properties)
        {
            properties.InsertAfterSelf(start);
        }
        else
        {
            paragraph.PrependChild(start);
        }

        paragraph.Append(new BookmarkEnd { Id = id });
    }

    /// <summary>The two ends of a named place.</summary>
    public (BookmarkStart Start, BookmarkEnd End) Ends(string name)
    {
        var id = Measure.Text(++_count);
        return (new BookmarkStart { Id = id, Name = name }, new BookmarkEnd { Id = id });
    }
}
