using DocumentFormat.OpenXml.Wordprocessing;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The headings for the table of contents, collected while they are written.</summary>
internal sealed class Chapters(DocxParts parts)
{
    private readonly List<ContentsEntry> _entries = [];

    public IReadOnlyList<ContentsEntry> Entries => _entries;

    public Paragraph Section(string title) => Heading(StyleIds.Heading1, 1, title);

    public Paragraph Item(string title) => Heading(StyleIds.Heading2, 2, title);

    private Paragraph Heading(string style, int level, string title)
    {
        var name = parts.Bookmarks.NewName("Toc");
        var paragraph = Prose.Paragraph(style, title);
        parts.Bookmarks.Mark(paragraph, name);
        _entries.Add(new ContentsEntry(level, title, name));
        return paragraph;
    }
}

/// <param name="Level">1 or 2.</param>
internal sealed record ContentsEntry(int Level, string Title, string Bookmark);
