using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Graph;

/// <summary>
/// Lịch: every day that the site has something to tell of, past and coming. It has commemorative days, the cells' meetings, the days of issues and the last days
/// of tasks and consultations; another kind of event is one more method here that yields it. A site that is kept as an archive knows of no day of the archive's.
/// </summary>
public sealed class EventCalendar
{
    private const int MonthsAhead = 12;

    // A day far ahead is an editor's "never".
    private const int MostYearsAhead = 10;

    private readonly ImmutableArray<CommemorativeDay> _days;
    private readonly int? _meetingDay;
    private readonly DateOnly _today;
    private readonly DateOnly _end;
    private readonly ImmutableArray<PlannedTask> _recurring;
    private readonly HashSet<YearMonth> _ownMeetings;

    // With a day of their own, in the order of their documents.
    private readonly ImmutableArray<CalendarEvent> _single;
    private readonly Lazy<ImmutableArray<CalendarEvent>> _coming;
    private readonly Lazy<ImmutableArray<CalendarEvent>> _toTakeAway;

    /// <param name="documents">Those of an edition, newest first.</param>
    public EventCalendar(IReadOnlyCollection<Document> documents, SiteData data, SiteSettings settings, DateOnly today)
    {
        _days = data.Days;
        _meetingDay = settings.Bulletin.MeetingDay;
        _today = today;
        _end = settings.Archive is { } archive && archive.IsOn(today) ? archive.Since.AddDays(-1) : DateOnly.MaxValue;
        var tasks = PlannedTask.In(documents).ToList();
        _recurring = [.. tasks.Where(planned => planned is { Task: { Deadline: Recurring, State: not TaskState.Done }, Plan: not { Status: DocumentStatus.Expired, EffectiveUntil: null } })];
        var issues = documents.OfType<Bulletin>().ToList();
        _ownMeetings = [.. issues.Where(issue => issue.MeetingOn is not null).Select(issue => issue.Month)];
        _single =
        [
            .. issues.SelectMany(OfIssue).Concat(tasks.SelectMany(OfTask)).Concat(documents.SelectMany(OfConsultation))
                .Where(single => single.On.Year <= today.Year + MostYearsAhead && single.On <= _end),
        ];
        _coming = new(() => Between(First, Last));
        _toTakeAway = new(() => Between(new DateOnly(today.Year, 1, 1), Last));
        ImmutableArray<int> around = [.. new[] { today.Year, Last.Year }.Distinct().Where(year => !Of(year).IsEmpty)];
        Kinds = [.. _single.Concat(around.SelectMany(year => Of(year))).Select(known => known.Kind).Distinct().Order()];
        Years = [.. _single.Select(single => single.On.Year).Concat(around).Distinct().OrderDescending()];
    }

    /// <summary>The first day of this month: months are shown whole, so that they turn with the month and not every day.</summary>
    public DateOnly First => YearMonth.Of(_today).FirstDay;

    public DateOnly Last => LastOf(_today);

    /// <summary>The last day that the calendar of a day shows.</summary>
    public static DateOnly LastOf(DateOnly today) => YearMonth.Of(today).FirstDay.AddMonths(MonthsAhead).AddDays(-1);

    /// <summary>The years that have events, the latest first. Days that come every year make no year but this one and the next.</summary>
    public ImmutableArray<int> Years { get; }

    public bool IsEmpty => Years.IsEmpty;

    /// <summary>Those that have an event in some year.</summary>
    public ImmutableArray<EventKind> Kinds { get; }

    /// <summary>Of this month and the eleven after it.</summary>
    public ImmutableArray<CalendarEvent> Coming => _coming.Value;

    /// <summary>For other calendars: from the beginning of this year on, so that what was taken over does not vanish from them at once.</summary>
    public ImmutableArray<CalendarEvent> ToTakeAway => _toTakeAway.Value;

    public ImmutableArray<CalendarEvent> Of(int year) => Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private ImmutableArray<CalendarEvent> Between(DateOnly first, DateOnly last) =>
    [
        .. Commemorations(first, last).Concat(Meetings(first, last)).Concat(_single).Concat(_recurring.SelectMany(planned => Recurrences(planned, first, last)))
            .Where(known => known.On >= first && known.On <= last && known.On <= _end)
            .OrderBy(known => known.On).ThenBy(known => known.Kind),
    ];

    private IEnumerable<CalendarEvent> Commemorations(DateOnly first, DateOnly last) =>
        from year in Enumerable.Range(first.Year, last.Year - first.Year + 1)
        from pair in CommemorativeDay.In(_days, year)
        where pair.Day.Since is null || pair.Day.Since <= year
        select new CalendarEvent.Commemoration(pair.Day, pair.On);

    /// <summary>By the settings, which say nothing of the years before; in a shorter month the last day.</summary>
    private IEnumerable<CalendarEvent> Meetings(DateOnly first, DateOnly last)
    {
        if (_meetingDay is not { } day)
        {
            yield break;
        }

        for (var month = YearMonth.Of(first); month.FirstDay <= last; month = month.Next)
        {
            if (month.Year >= _today.Year && !_ownMeetings.Contains(month))
            {
                yield return new CalendarEvent.Meeting(month, new DateOnly(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month))), null);
            }
        }
    }

    private static IEnumerable<CalendarEvent> OfIssue(Bulletin issue)
    {
        if (issue.ReleasedOn is null && issue.CutOffSpan is not null)
        {
            yield return new CalendarEvent.OfIssue(issue, issue.CutOff, IsCutOff: true);
        }

        yield return new CalendarEvent.OfIssue(issue, issue.ReleasedOn ?? issue.Deadline, IsCutOff: false);
        if (issue.MeetingOn is { } meeting)
        {
            yield return new CalendarEvent.Meeting(issue.Month, meeting.Value, issue);
        }
    }

    private static IEnumerable<CalendarEvent> OfTask(PlannedTask planned) => planned.Due is { } due ? [new CalendarEvent.OfTask(planned, due)] : [];

    private static IEnumerable<CalendarEvent> OfConsultation(Document document) =>
        document.Consultation is { } consultation ? [new CalendarEvent.OfConsultation(document, consultation.Until)] : [];

    /// <summary>Not before the plan was issued, nor after it is out of force; none where it is and nobody says since when.</summary>
    private static IEnumerable<CalendarEvent> Recurrences(PlannedTask planned, DateOnly first, DateOnly last)
    {
        var plan = planned.Plan;
        var end = plan.EffectiveUntil < last ? plan.EffectiveUntil.Value : last;
        for (var day = plan.IssuedOn > first ? plan.IssuedOn : first; day <= end && planned.Task.Deadline!.NextFrom(day) is { } due && due <= end; day = due.AddDays(1))
        {
            yield return new CalendarEvent.OfTask(planned, due);
        }
    }
}
