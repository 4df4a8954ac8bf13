using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The QR code and the short address that lead from paper to the page.</summary>
internal static class WayToThePage
{
    private const double QrMillimetres = 22;

    /// <param name="before">A line above the address.</param>
    public static void Write(OpenXmlElement target, DocxParts parts, BulletinFront front, string? before)
    {
        var code = Prose.Paragraph(StyleIds.TableText, new Run(parts.Pictures.Draw(QrCode.Png(front.Address), $"Mã QR dẫn đến {front.ShortAddress}", Measure.Emu(QrMillimetres))));
        var words = Prose.Styled(front.ShortAddress, StyleIds.Hyperlink);
        var address = Prose.Paragraph(
            StyleIds.TableText, Prose.Run(BulletinWords.ReadOnPhone + ": "),
            parts.Text.Link(front.Address) is { } id ? new Hyperlink(words) { Id = id, History = true } : words);
        var narrow = Measure.Twips(QrMillimetres) + (2 * TableWriter.CellMargin);
        TableWriter.Columns(
            target, [narrow, Measure.Twips(parts.Paper.TextWidth) - narrow], TableVerticalAlignmentValues.Center,
            [code], before is null ? [address] : [Prose.Paragraph(StyleIds.TableText, Prose.Italic(before)), address]);
    }
}
