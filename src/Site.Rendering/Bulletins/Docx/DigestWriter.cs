using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>Tóm tắt số này: the digest of an issue, on one page.</summary>
internal sealed class DigestWriter(DocxParts parts)
{
    /// <summary>The paper with letters and space for one page.</summary>
    public static PaperFormat Format(PaperFormat sheet) =>
        sheet with { BodyPoints = Math.Min(12, sheet.BodyPoints), HeaderPoints = 11, LineSpacing = 1, ParagraphSpacing = 3, Columns = 1 };

    public void Write(MeetingDigest digest, OpenXmlElement target)
    {
        var front = digest.Front;
        TableWriter.Masthead(target, Width, parts.Paper.Colors.Heading,
        [
            Prose.Paragraph(StyleIds.FrontBlock, front.Circulation is { } circulation ? $"{front.Issuer} · {circulation}" : front.Issuer),
            Prose.Paragraph(StyleIds.Title, MeetingDigest.Title),
            Prose.Paragraph(StyleIds.Subtitle, $"{front.Name} · {front.NumberAndMonth}"),
        ]);

        var titles = digest.Titles;
        WriteOrder(digest, target);
        WriteList(titles.Readings, digest.Readings.Select(Reading), BulletinWords.MoreItems(digest.MoreReadings), target);
        WriteList(titles.Tasks, digest.Tasks.Select(Task), BulletinWords.MoreTasks(digest.MoreTasks), target);
        WriteList(titles.Questions, digest.Questions.Select(OpenXmlElement[] (question) => [Prose.Run(question)]), null, target, isNumbered: true);
        if (digest.AttendeeNote is { } note)
        {
            target.Append(Prose.Paragraph(StyleIds.Heading2, titles.Attendees));
            new BodyWriter(parts, note).Write(target, StyleIds.BodyText);
        }

        target.Append(Prose.Empty(StyleIds.AfterTable));
        WayToThePage.Write(target, parts, front, null);
    }

    private int Width => Measure.Twips(parts.Paper.TextWidth);

    private void WriteOrder(MeetingDigest digest, OpenXmlElement target)
    {
        target.Append(Prose.Paragraph(StyleIds.Heading2, Prose.Run(digest.Titles.Order), Minutes(digest.Minutes)));
        var list = parts.Lists.Ordered(0, 1);
        target.Append(digest.Order.Select(step => Prose.ListLine(StyleIds.DigestLine, list, Prose.Run(step.Title), Minutes(step.Minutes))));
    }

    private void WriteList(string title, IEnumerable<OpenXmlElement[]> lines, string? more, OpenXmlElement target, bool isNumbered = false)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        target.Append(Prose.Paragraph(StyleIds.Heading2, title));
        var list = isNumbered ? parts.Lists.Ordered(0, 1) : Numbering.Bullets;
        target.Append(all.Select(line => Prose.ListLine(StyleIds.DigestLine, list, line)));
        if (more is not null)
        {
            target.Append(Prose.Paragraph(StyleIds.DigestLine, Prose.Italic(more)));
        }
    }

    private static OpenXmlElement[] Reading(MeetingReading reading)
    {
        OpenXmlElement[] line = [Prose.Run(reading.Item.Document.Title), Minutes(reading.Minutes)];
        return reading.Aloud ? [Prose.Bold(BulletinWords.ReadAloud), Prose.Run(" "), .. line] : line;
    }

    private static OpenXmlElement[] Task(DueTask task) =>
    [
        Prose.Bold(BulletinWords.Due(task)),
        Prose.Run($": {task.Task.Content}{(task.Lead is { } lead ? $" ({lead})" : string.Empty)}"),
    ];

    private static Run Minutes(int minutes) => Prose.Styled(" · " + BulletinWords.Minutes(minutes), StyleIds.Minutes);
}
