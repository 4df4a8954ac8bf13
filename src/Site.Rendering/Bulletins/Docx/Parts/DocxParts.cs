using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>The parts that the whole document shares while it is written.</summary>
/// <param name="Text">The relations of the document's main text.</param>
internal sealed record DocxParts(PaperFormat Paper, SiteAddress Address, Relations Text, Numbering Lists, Pictures Pictures, Notes Notes, Bookmarks Bookmarks)
{
    /// <summary>Null where all pages are alike.</summary>
    public Sheets? Sheets { get; init; }

    /// <summary>Of running text, in twips.</summary>
    public int ColumnWidth => Measure.Twips(Paper.ColumnWidth);
}
