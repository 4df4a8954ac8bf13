using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The top of page 1, as the press law asks: BẢN TIN, its name, who issues it and when.</summary>
internal static class FrontPage
{
    public static void Write(OpenXmlElement target, ComposedBulletin bulletin, SiteSettings settings, DocxParts parts)
    {
        var issue = bulletin.Issue;
        TableWriter.Columns(target, Measure.Twips(parts.Paper.TextWidth), Issuer(settings.Committee), NumberAndDate(issue, settings.Committee));
        target.Append(Prose.Paragraph(StyleIds.Title, "BẢN TIN"), Prose.Paragraph(StyleIds.Subtitle, settings.Bulletin.Name));
        target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold("Tháng " + DateWords.Month(issue.Month.Year, issue.Month.Month)["tháng ".Length..])));
        if (issue.Scope == Scope.Internal)
        {
            target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic("(Lưu hành nội bộ)")));
        }

        if (bulletin.Minutes > 0)
        {
            target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic($"Đọc toàn bộ: khoảng {bulletin.Minutes} phút")));
        }
    }

    private static List<Paragraph> Issuer(Committee committee)
    {
        var lines = new List<Paragraph>();
        if (committee.Superior is { } superior)
        {
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, superior.ToUpperInvariant()));
        }

        lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(committee.Name.ToUpperInvariant())));
        lines.Add(Prose.Paragraph(StyleIds.FrontBlock, "*"));
        return lines;
    }

    private static List<Paragraph> NumberAndDate(Bulletin issue, Committee committee)
    {
        var lines = new List<Paragraph>();
        if (issue.Number is { } number)
        {
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold($"Số {number}")));
        }

        if (issue.Date is { } date)
        {
            var day = DateWords.OnDocument(date.Day);
            lines.Add(Prose.Paragraph(StyleIds.FrontBlock, Prose.Italic(committee.Place is { } place ? $"{place}, {day}" : "N" + day[1..])));
        }

        return lines.Count > 0 ? lines : [Prose.Empty(StyleIds.FrontBlock)];
    }
}
