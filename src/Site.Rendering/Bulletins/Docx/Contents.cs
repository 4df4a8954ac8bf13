using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>
/// The table of contents. It is not Word's own field of that name, which would leave out the minutes; each line has a field for its page, which
/// only Word knows and fills when the document is opened.
/// </summary>
internal static class Contents
{
    // Shown by programs that fill no fields.
    private const string UnknownPage = "…";

    public static void Write(OpenXmlElement target, string title, ImmutableArray<ContentsEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        target.Append(Prose.Paragraph(StyleIds.ContentsTitle, title));
        foreach (var entry in entries)
        {
            // The page of a section's first item is the section's own.
            target.Append(entry.Items.IsEmpty ? Line(entry, StyleIds.Contents1) : Prose.Paragraph(StyleIds.Contents1, entry.Title));
            foreach (var item in entry.Items)
            {
                target.Append(Line(item, StyleIds.Contents2));
            }
        }
    }

    private static Paragraph Line(ContentsEntry entry, string style)
    {
        var bookmark = Bookmarks.Of(entry.Anchor);
        var line = Prose.Paragraph(style, new Hyperlink(Prose.Run(entry.Title)) { Anchor = bookmark, History = true });
        if (entry.Minutes is { } minutes)
        {
            line.Append(Prose.Styled(" · " + BulletinWords.Minutes(minutes), StyleIds.Minutes));
        }

        line.Append(new Run(new TabChar()));
        line.Append(Prose.Field($"PAGEREF {bookmark} \\h", UnknownPage));
        return line;
    }
}
