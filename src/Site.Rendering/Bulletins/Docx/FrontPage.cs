using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The top of page 1: BẢN TIN, its name, who issues it and when.</summary>
internal static class FrontPage
{
    public static void Write(OpenXmlElement target, ComposedBulletin bulletin, DocxParts parts)
    {
        var front = bulletin.Front;
        TableWriter.Columns(target, Measure.Twips(parts.Paper.TextWidth), Issuer(front), NumberAndDate(front));
        target.Append(
            Prose.Paragraph(StyleIds.Title, BulletinWords.Masthead),
            Prose.Paragraph(StyleIds.Subtitle, front.Name),
            Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(Words.Capitalize(front.Month))));
        if (front.Circulation is { } circulation)
        {
            target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic($"({circulation})")));
        }

        if (bulletin.Minutes > 0)
        {
            target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic(BulletinWords.ReadingTime(bulletin.Minutes))));
        }
    }

    private static List<Paragraph> Issuer(BulletinFront front)
    {
        var lines = new List<Paragraph>();
        if (front.Superior is { } superior)
        {
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, superior.ToUpperInvariant()));
        }

        lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(front.Issuer.ToUpperInvariant())));
        lines.Add(Prose.Paragraph(StyleIds.FrontBlock, "*"));
        return lines;
    }

    private static List<Paragraph> NumberAndDate(BulletinFront front)
    {
        var lines = new List<Paragraph>();
        if (front.Number is { } number)
        {
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(number)));
        }

        lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic(front.PlaceAndDate)));
        return lines;
    }
}
