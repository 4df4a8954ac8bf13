using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>
/// The table of contents: a real field, already filled with links, so that Word does not ask the reader to update it. Only Word knows the page of
/// an entry; it adds page numbers when someone updates the field (right click, or F9).
/// </summary>
internal static class Contents
{
    public static void Write(OpenXmlElement target, string title, IReadOnlyList<ContentsEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var content = new SdtContentBlock(Prose.Paragraph(StyleIds.ContentsTitle, title));
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var line = Prose.Empty(entry.Level == 1 ? StyleIds.Contents1 : StyleIds.Contents2);
            if (i == 0)
            {
                line.Append(
                    new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                    new Run(new FieldCode(" TOC \\o \"1-2\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
                    new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
            }

            line.Append(new Hyperlink(Prose.Run(entry.Title)) { Anchor = entry.Bookmark, History = true });
            content.Append(line);
        }

        content.Append(Prose.Paragraph(StyleIds.AfterTable, new Run(new FieldChar { FieldCharType = FieldCharValues.End })));
        target.Append(new SdtBlock(
            new SdtProperties(
                new SdtId { Val = 1 },
                new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            content));
    }
}
