using DocumentFormat.OpenXml.Wordprocessing;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The headings that the contents lead to.</summary>
internal sealed class Headings(DocxParts parts)
{
    public Paragraph Section(string title, string anchor) => Heading(StyleIds.Heading1, title, anchor);

    public Paragraph Item(string title, string anchor) => Heading(StyleIds.Heading2, title, anchor);

    private Paragraph Heading(string style, string title, string anchor)
    {
        var paragraph = Prose.Paragraph(style, title);
        parts.Bookmarks.Mark(paragraph, Bookmarks.Of(anchor));
        return paragraph;
    }
}
