using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Rendering.Bulletins.Docx.Bodies;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>
/// Tin của chi bộ: a place for what concerns the cell alone, to be typed into or, on paper, to be written by hand. Only the Word form has one, because
/// only that form is worked on further.
/// </summary>
internal static class LocalNews
{
    private const int EmptyLines = 4;
    private const string Purpose = "Chỗ để chi bộ ghi thêm tin, việc của mình. Không dùng thì xóa mục này.";

    public static void Write(OpenXmlElement target, string title)
    {
        var content = new SdtContentBlock(Enumerable.Range(0, EmptyLines).Select(_ => Prose.Empty(Parts.StyleIds.LocalNews)));
        target.Append(
            Prose.Paragraph(Parts.StyleIds.Heading1, title),
            Prose.Paragraph(Parts.StyleIds.LocalNewsPurpose, Purpose),
            new SdtBlock(new SdtProperties(new SdtAlias { Val = title }, new Tag { Val = "tin-cua-chi-bo" }, new SdtId { Val = 1 }), content));
    }
}
