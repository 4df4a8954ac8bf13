using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>Names for places in the document. They are counted, so that no two are equal and the same issue always has the same names.</summary>
internal sealed class Bookmarks
{
    private int _count;

    /// <summary>A name that Word accepts (letters, digits, <c>_</c>; at most 40). Word's list hides a name that begins with <c>_</c>.</summary>
    public string NewName(string prefix) => $"_{prefix}{Measure.Text(++_count).PadLeft(5, '0')}";

    /// <summary>The name of a part of the issue, by its anchor.</summary>
    public static string Of(string anchor) => "_" + anchor;

    /// <summary>Gives a name to the whole content of a paragraph.</summary>
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

    /// <summary>The start and end of a named place.</summary>
    public (BookmarkStart Start, BookmarkEnd End) Ends(string name)
    {
        var id = Measure.Text(++_count);
        return (new BookmarkStart { Id = id, Name = name }, new BookmarkEnd { Id = id });
    }
}
