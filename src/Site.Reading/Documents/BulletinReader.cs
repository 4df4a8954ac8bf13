using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Discovery;
using Site.Reading.Markdown.PartyMarks;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;

namespace Site.Reading.Documents;

internal static class BulletinReader
{
    /// <summary>Cells usually meet on the 3rd and must have the issue one day before (HD 42-HD/BTCTW).</summary>
    private const int UsualDeadlineDay = 2;

    // Used for a month that is missing or wrong, which has been told.
    private static readonly YearMonth NoMonth = new(2000, 1);

    /// <param name="markdown">Reads the Markdown values of the front matter.</param>
    public static Bulletin Read(SourceFile file, string title, FieldValues values, Func<MarkdownText, Body> markdown, DiagnosticBag diagnostics)
    {
        var written = values.Value(BulletinFields.Month);
        var month = written ?? NoMonth;
        var deadline = values.Value(BulletinFields.Deadline) ?? new DateOnly(month.Year, month.Month, UsualDeadlineDay);
        var cutOff = values.Value(BulletinFields.CutOff);
        return new Bulletin
        {
            Source = file.Path,
            Url = file.PageUrl,
            Title = title,
            Month = month,
            Number = values.Value(BulletinFields.Number),
            Deadline = deadline,
            CutOff = cutOff ?? deadline,
            CutOffSpan = cutOff is null ? null : values.SpanOf(BulletinFields.CutOff),
            MeetingOn = values.Value(BulletinFields.MeetingOn) is { } meeting ? new Located<DateOnly>(meeting, values.SpanOf(BulletinFields.MeetingOn)) : null,
            ReleasedOn = values.Value(BulletinFields.ReleasedOn),
            ReleasedSpan = values.IsWritten(BulletinFields.ReleasedOn) ? values.SpanOf(BulletinFields.ReleasedOn) : null,
            MonthSpan = written is null ? null : values.SpanOf(BulletinFields.Month),
            Edits = Edits(values.List(BulletinFields.Sections), file.Path, markdown, diagnostics),
            Questions = TypedCount.Drop(values.List(BulletinFields.Questions)),
            AttendeeNote = values.Get(BulletinFields.AttendeeNote) is { } note ? markdown(note) : null,
        };
    }

    private static ImmutableArray<SectionEdit> Edits(
        ImmutableArray<FieldValues> items, SourcePath file, Func<MarkdownText, Body> markdown, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(file, diagnostics);
        var edits = ImmutableArray.CreateBuilder<SectionEdit>(items.Length);
        foreach (var item in items)
        {
            if (item.Value(IssueSectionFields.Id) is { } id && ids.Declare(id))
            {
                var drop = item.Get(IssueSectionFields.Drop);
                edits.Add(new SectionEdit(
                    id,
                    item.Get(IssueSectionFields.Title),
                    item.Value(IssueSectionFields.Position),
                    item.Value(IssueSectionFields.Form),
                    item.List(IssueSectionFields.Pins),
                    drop?.Whole ?? false,
                    drop?.Documents ?? [],
                    item.Get(IssueSectionFields.Note) is { } note ? markdown(note) : null));
            }
        }

        return edits.ToImmutable();
    }
}
