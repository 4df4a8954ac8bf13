using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The first page: the masthead, the lead picture, headlines, the contents, and the way to the same issue on a telephone.</summary>
internal sealed class Cover(DocxParts parts)
{
    private const double QrMillimetres = 22;

    public void Write(ComposedBulletin bulletin, OpenXmlElement target)
    {
        WriteMasthead(bulletin.Front, target);
        WriteNews(bulletin, target);
        Contents.Write(target, bulletin.Titles.Contents, bulletin.Contents);
        WriteWayToThePage(bulletin, target);
    }

    private int Width => Measure.Twips(parts.Paper.TextWidth);

    private void WriteMasthead(BulletinFront front, OpenXmlElement target)
    {
        var band = TableWriter.Banner(target, Width, parts.Paper.Colors.Heading);
        band.Append(
            Prose.Paragraph(StyleIds.Masthead, BulletinWords.Masthead),
            Prose.Paragraph(StyleIds.Title, front.Name),
            Prose.Paragraph(StyleIds.Subtitle, front.NumberAndMonth));
        TableWriter.Columns(target, TableWriter.Divide([1, 1], Width), Issuer(front), PlaceAndDate(front));
    }

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
        var picture = Illustrations.Of(bulletin.LeadPicture, parts, widths[0] - (2 * TableWriter.CellMargin));
        var headlines = bulletin.Headlines.SelectMany(Headline).ToList();
        if (picture.Count == 0 || headlines.Count == 0)
        {
            target.Append(picture.Concat(headlines));
        }
        else
        {
            TableWriter.Columns(target, widths, picture, headlines);
        }
    }

    private static Paragraph[] Headline(Headline headline) =>
    [
        Prose.Paragraph(StyleIds.HeadlineSection, headline.Section),
        Prose.Paragraph(StyleIds.Headline, new Hyperlink(Prose.Run(headline.Item.Document.Title)) { Anchor = Bookmarks.Of(headline.Anchor), History = true }),
    ];

    private void WriteWayToThePage(ComposedBulletin bulletin, OpenXmlElement target)
    {
        var front = bulletin.Front;
        var code = Prose.Paragraph(StyleIds.TableText, new Run(parts.Pictures.Draw(QrCode.Png(front.Address), $"Mã QR dẫn đến {front.ShortAddress}", Measure.Emu(QrMillimetres))));
        var words = Prose.Styled(front.ShortAddress, StyleIds.Hyperlink);
        var lines = new List<Paragraph>
        {
            Prose.Paragraph(
                StyleIds.TableText, Prose.Run(BulletinWords.ReadOnPhone + ": "),
                parts.Text.Link(front.Address) is { } id ? new Hyperlink(words) { Id = id, History = true } : words),
        };
        if (bulletin.Minutes > 0)
        {
            lines.Insert(0, Prose.Paragraph(StyleIds.TableText, Prose.Italic(BulletinWords.ReadingTime(bulletin.Minutes) + ".")));
        }

        var wide = Measure.Twips(QrMillimetres) + (2 * TableWriter.CellMargin);
        TableWriter.Columns(target, [wide, Width - wide], [code], lines);
    }
}
