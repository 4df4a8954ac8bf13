using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The first page: the masthead, the lead picture, headlines, the contents, and the way to the same issue on a telephone.</summary>
internal sealed class Cover(DocxParts parts)
{
    // In mm.
    private const double TallestPicture = 55;

    /// <summary>Whether the cover fills a page. A longer one ends on a second page, where the text then begins too.</summary>
    public static bool FillsOnePage(ComposedBulletin bulletin, PaperFormat paper)
    {
        // In points: all but the contents takes about 26 lines.
        var room = Measure.Points(paper.TextHeight) - (26 * paper.BodyPoints);
        return bulletin.Contents.Sum(entry => 1 + entry.Items.Length) * 1.1 * (paper.BodyPoints - 2) < room;
    }

    public void Write(ComposedBulletin bulletin, OpenXmlElement target)
    {
        WriteMasthead(bulletin.Front, target);
        WriteNews(bulletin, target);
        Contents.Write(target, bulletin.Titles.Contents, bulletin.Contents);
        WayToThePage.Write(target, parts, bulletin.Front, bulletin.Minutes > 0 ? BulletinWords.ReadingTime(bulletin.Minutes) + "." : null);
    }

    private int Width => Measure.Twips(parts.Paper.TextWidth);

    private void WriteMasthead(BulletinFront front, OpenXmlElement target) => TableWriter.Masthead(
        target, Width, parts.Paper.Colors.Heading,
        [
            Prose.Paragraph(StyleIds.Masthead, BulletinWords.Masthead),
            Prose.Paragraph(StyleIds.Title, front.Name),
            Prose.Paragraph(StyleIds.Subtitle, front.NumberAndMonth),
        ],
        Issuer(front), PlaceAndDate(front));

    private static List<Paragraph> Issuer(BulletinFront front)
    {
        var lines = new List<Paragraph>();
        if (front.Superior is { } superior)
        {
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, superior.ToUpperInvariant()));
        }

        lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(front.Issuer.ToUpperInvariant())));
        return lines;
    }

    private static List<Paragraph> PlaceAndDate(BulletinFront front)
    {
        var lines = new List<Paragraph> { Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic(front.PlaceAndDate)) };
        if (front.Circulation is { } circulation)
        {
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(circulation)));
        }

        return lines;
    }

    // The picture and the headlines stand beside each other, so that the contents have room on the same page.
    private void WriteNews(ComposedBulletin bulletin, OpenXmlElement target)
    {
        var widths = TableWriter.Divide([5, 4], Width);
        var picture = Illustrations.Of(bulletin.LeadPicture, parts, widths[0] - (2 * TableWriter.CellMargin), TallestPicture);
        var headlines = bulletin.Headlines.SelectMany(Headline).ToList();
        if (picture.Count == 0 || headlines.Count == 0)
        {
            target.Append(picture.Concat(headlines));
        }
        else
        {
            TableWriter.Columns(target, widths, TableVerticalAlignmentValues.Top, picture, headlines);
        }
    }

    private static Paragraph[] Headline(Headline headline) =>
    [
        Prose.Paragraph(StyleIds.HeadlineSection, headline.Section),
        Prose.Paragraph(StyleIds.Headline, new Hyperlink(Prose.Run(headline.Item.Document.Title)) { Anchor = Bookmarks.Of(headline.Anchor), History = true }),
    ];
}
