using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;
using Body = Site.Model.Documents.Body;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>All that stands between the contents and the imprint, in the order of the composition.</summary>
internal sealed class IssueWriter(DocxParts parts, SiteSettings settings)
{
    private readonly Headings _headings = new(parts);

    public void Write(ComposedBulletin bulletin, OpenXmlElement target)
    {
        var titles = bulletin.Titles;
        WriteBody(bulletin.Issue.Body, target);
        for (var number = 1; number <= bulletin.Sections.Length; number++)
        {
            WriteSection(bulletin.Sections[number - 1], number, target);
        }

        LocalNews.Write(target, titles.LocalNews);
        WriteTasks(bulletin.Tasks, titles.Tasks, target);
        WriteConsultations(bulletin.Consultations, titles.Consultations, target);
        WriteDays(bulletin.Days, titles.Days, target);
        WriteQuestions(bulletin.Questions, titles.Questions, target);
        if (bulletin.AttendeeNote is { } attendees)
        {
            target.Append(_headings.Section(titles.Attendees, BulletinAnchors.Attendees));
            WriteBody(attendees, target);
        }

        ImprintBlock.Write(target, bulletin.Imprint);
    }

    private void WriteSection(ComposedSection section, int number, OpenXmlElement target)
    {
        target.Append(_headings.Section(section.Title, BulletinAnchors.Section(number)));
        if (section.Note is { } note)
        {
            WriteBody(note, target);
        }

        var items = new ItemWriter(parts, _headings, settings);
        for (var i = 0; i < section.Items.Length; i++)
        {
            items.Write(section.Items[i], BulletinAnchors.Item(number, i + 1), target);
        }
    }

    private int Width => parts.ColumnWidth;

    private void WriteBody(Body body, OpenXmlElement target) => new BodyWriter(parts, body).Write(target, StyleIds.BodyText);

    private void WriteTasks(ImmutableArray<DueTask> tasks, string title, OpenXmlElement target)
    {
        if (tasks.IsEmpty)
        {
            return;
        }

        target.Append(_headings.Section(title, BulletinAnchors.Tasks));
        var (content, lead, due, plan) = BulletinWords.TaskColumns;
        TableWriter.Write(target, Width, [9, 5, 4, 4], [content, lead, due, plan], tasks.Select(IReadOnlyList<Run> (task) =>
        [
            Prose.Run(task.Task.Content),
            Prose.Run(BulletinWords.Leaders(task) ?? string.Empty),
            task.Overdue ? Prose.Bold(BulletinWords.Due(task)) : Prose.Run(BulletinWords.Due(task)),
            Prose.Run(task.Plan.CitedAs),
        ]), parts.Paper.Colors);
    }

    private void WriteConsultations(ImmutableArray<IssueConsultation> consultations, string title, OpenXmlElement target)
    {
        if (consultations.IsEmpty)
        {
            return;
        }

        target.Append(_headings.Section(title, BulletinAnchors.Consultations));
        foreach (var asked in consultations)
        {
            target.Append(Prose.Paragraph(StyleIds.Heading2, asked.Document is PlanSummary plan ? $"{plan.Title} ({plan.CitedAs})" : asked.Document.Title));
            target.Append(ConsultationWords.Facts(asked.Consultation, !asked.IsOver).Select(fact => Prose.ListLine(
                StyleIds.ListParagraph, Numbering.Bullets, Prose.Run($"{fact.Label}: {fact.Text}"))));
        }
    }

    private void WriteDays(ImmutableArray<(CommemorativeDay Day, DateOnly On)> days, string title, OpenXmlElement target)
    {
        if (days.IsEmpty)
        {
            return;
        }

        target.Append(_headings.Section(title, BulletinAnchors.Days));
        target.Append(days.Select(entry => Prose.ListLine(
            StyleIds.ListParagraph, Numbering.Bullets, Prose.Run($"{BulletinWords.Day(entry.Day, entry.On)} {BulletinWords.NameOf(entry.Day, entry.On)}"))));
    }

    private void WriteQuestions(ImmutableArray<string> questions, string title, OpenXmlElement target)
    {
        if (questions.IsEmpty)
        {
            return;
        }

        target.Append(_headings.Section(title, BulletinAnchors.Questions));
        var list = parts.Lists.Ordered(level: 0, start: 1);
        target.Append(questions.Select(question => Prose.ListLine(StyleIds.ListParagraph, list, Prose.Run(question))));
    }
}
