using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;
using Body = Site.Model.Documents.Body;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>All that stands between the contents and the imprint, in the order of the composition.</summary>
internal sealed class IssueWriter(DocxParts parts, Chapters chapters, SiteSettings settings, ImmutableArray<PartyUnit> units)
{
    public void Write(ComposedBulletin bulletin, OpenXmlElement target)
    {
        WriteBody(bulletin.Issue.Body, target);
        foreach (var section in bulletin.Sections)
        {
            target.Append(chapters.Section(section.Title));
            if (section.Note is { } note)
            {
                WriteBody(note, target);
            }

            var items = new ItemWriter(parts, chapters, settings);
            foreach (var item in section.Items)
            {
                items.Write(item, target);
            }
        }

        WriteTasks(bulletin.Tasks, target);
        WriteDays(bulletin.Days, target);
        WriteQuestions(bulletin.Questions, target);
        if (bulletin.AttendeeNote is { } attendees)
        {
            target.Append(chapters.Section(settings.Words[PageWords.Attendees]));
            WriteBody(attendees, target);
        }
    }

    private int Width => Measure.Twips(parts.Paper.TextWidth);

    private void WriteBody(Body body, OpenXmlElement target) => new BodyWriter(parts, body).Write(target, StyleIds.BodyText);

    private void WriteTasks(ImmutableArray<DueTask> tasks, OpenXmlElement target)
    {
        if (tasks.IsEmpty)
        {
            return;
        }

        target.Append(chapters.Section(settings.Words[PageWords.Tasks]));
        TableWriter.Write(target, Width, [9, 5, 4, 4], ["Việc", "Chủ trì", "Thời hạn", "Văn bản giao việc"], tasks.Select(IReadOnlyList<Run> (due) =>
        [
            Prose.Run(due.Task.Content),
            Prose.Run(Leaders(due.Task)),
            due.Overdue ? Prose.Bold(Words.Due(due) + " (quá hạn)") : Prose.Run(Words.Due(due)),
            Prose.Run(due.Plan.CitedAs),
        ]), parts.Paper.Colors);
    }

    private string Leaders(PlanTask task) => (task.Lead, task.Support) switch
    {
        (null, null) => string.Empty,
        ({ } lead, null) => NameOf(lead),
        (null, { } support) => "Phối hợp: " + NameOf(support),
        ({ } lead, { } support) => $"{NameOf(lead)}; phối hợp: {NameOf(support)}",
    };

    private string NameOf(string unitOrName) =>
        units.FirstOrDefault(unit => string.Equals(unit.Id, unitOrName, StringComparison.Ordinal))?.Name ?? unitOrName;

    private void WriteDays(ImmutableArray<(CommemorativeDay Day, DateOnly On)> days, OpenXmlElement target)
    {
        if (days.IsEmpty)
        {
            return;
        }

        target.Append(chapters.Section(settings.Words[PageWords.Days]));
        TableWriter.Write(target, Width, [5, 17], ["Ngày", "Sự kiện"], days.Select(IReadOnlyList<Run> (entry) =>
            [Prose.Run(DayOf(entry.Day, entry.On)), entry.Day.Great ? Prose.Bold(NameOf(entry.Day)) : Prose.Run(NameOf(entry.Day))]), parts.Paper.Colors);
    }

    private static string DayOf(CommemorativeDay day, DateOnly on) =>
        day.Lunar is { } lunar ? $"{DateWords.Short(on)} ({lunar} âm lịch)" : DateWords.Short(on);

    private static string NameOf(CommemorativeDay day) => day.Since is { } year ? $"{day.Name} ({Measure.Text(year)})" : day.Name;

    private void WriteQuestions(ImmutableArray<string> questions, OpenXmlElement target)
    {
        if (questions.IsEmpty)
        {
            return;
        }

        target.Append(chapters.Section(settings.Words[PageWords.Questions]));
        var list = parts.Lists.Ordered(level: 0, start: 1);
        foreach (var question in questions)
        {
            var line = Prose.Paragraph(StyleIds.ListParagraph, question);
            line.ParagraphProperties!.NumberingProperties = new() { NumberingLevelReference = new() { Val = 0 }, NumberingId = new() { Val = list } };
            target.Append(line);
        }
    }
}
