using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Documents;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The picture that belongs to an issue or an item, with its caption; nothing where there is none.</summary>
internal static class Illustrations
{
    /// <param name="width">Of the column, in twips.</param>
    /// <param name="height">At most, in mm; null: as the paper has it.</param>
    public static IReadOnlyList<Paragraph> Of(Illustration? illustration, DocxParts parts, int width, double? height = null)
    {
        if (illustration is null || parts.Pictures.Draw(illustration.Asset, illustration.Alt, parts.Text, Measure.EmuOfTwips(width), Measure.Emu(height ?? parts.Paper.TallestPicture)) is not { } drawing)
        {
            return [];
        }

        var figure = Prose.Paragraph(StyleIds.Figure, new Run(drawing));
        return BulletinWords.Caption(illustration) is { } caption ? [figure, Prose.Paragraph(StyleIds.Caption, caption)] : [figure];
    }
}
