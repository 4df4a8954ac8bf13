using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>An issue and its digest as Word documents, so that a cell's secretary can add what concerns the cell.</summary>
public static class BulletinDocx
{
    /// <exception cref="IOException">A picture's file is gone since it was read.</exception>
    public static void Write(ComposedBulletin bulletin, SiteSettings settings, PaperFormat paper, PaperPictures pictures, Stream output) =>
        WordFile.Write(Facts(bulletin, settings, null) with { HasPagesToFill = true }, settings, paper, pictures, (parts, body) =>
        {
            // The text begins on a page of its own, but not where that leaves a page nearly empty or columns are to save paper.
            new Cover(parts).Write(bulletin, body);
            body.Append(new Paragraph(new ParagraphProperties(WordFile.Pages(paper, isFirst: true))));
            var sheets = new Sheets(paper, goesOn: paper.Columns > 1 || !Cover.FillsOnePage(bulletin, paper));
            new IssueWriter(parts with { Sheets = sheets }, settings).Write(bulletin, body);
            body.Append(sheets.Last());
        }, output);

    /// <param name="sheet">What the digest is printed on: one page of it.</param>
    /// <inheritdoc cref="Write"/>
    public static void WriteDigest(ComposedBulletin bulletin, SiteSettings settings, PaperFormat sheet, PaperPictures pictures, Stream output)
    {
        var digest = MeetingDigest.Of(bulletin, settings.Bulletin);
        WordFile.Write(Facts(bulletin, settings, MeetingDigest.Title), settings, DigestWriter.Format(sheet), pictures, (parts, body) =>
        {
            new DigestWriter(parts).Write(digest, body);
            body.Append(WordFile.Pages(parts.Paper, isFirst: true));
        }, output);
    }

    private static DocumentFacts Facts(ComposedBulletin bulletin, SiteSettings settings, string? form)
    {
        var issue = bulletin.Issue;
        var number = issue.Number is { } known ? $"số {Measure.Text(known)}, " : string.Empty;
        var title = $"{settings.Bulletin.Name}, {number}tháng {Measure.Text(issue.Month.Month)}/{Measure.Text(issue.Month.Year)}";
        return new DocumentFacts(form is null ? title : $"{form}: {title}", (issue.Date ?? new Moment(issue.Month.FirstDay)).Begin, bulletin.Front.RunningHead);
    }
}
