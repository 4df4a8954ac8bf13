using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Reports;

/// <summary>
/// What a committee did on its page and with its bulletin in a year or a quarter, counted for the report that its plans ask for (59-KH/ĐUK, 05-KH/ĐUK). It
/// counts internal documents too, so it is for the committee alone.
/// </summary>
public sealed record YearReport
{
    /// <summary>A year or a quarter.</summary>
    public required CalendarPeriod Period { get; init; }

    /// <summary>The days whose items are counted: while the period runs, those up to today. The figures beside them are of the same days a year before.</summary>
    public required DaySpan Days { get; init; }

    /// <summary>The day of the report, on which tasks and issues stand as they do.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>With those below it; null for the whole committee.</summary>
    public required PartyUnit? Unit { get; init; }

    /// <summary>Each item counts once.</summary>
    public required Compared Items { get; init; }

    /// <summary>By genre; by kind what has no genres.</summary>
    public required ImmutableArray<ReportRow> Sorts { get; init; }

    /// <summary>Every month of <see cref="Days"/>.</summary>
    public required ImmutableArray<ReportRow> Months { get; init; }

    /// <summary>In the editors' order; an item of several units counts for each.</summary>
    public required ImmutableArray<ReportRow> Units { get; init; }

    /// <summary>Units without an item in these days.</summary>
    public required ImmutableArray<PartyUnit> Silent { get; init; }

    /// <summary>Those with most items first.</summary>
    public required ImmutableArray<ReportRow> Authors { get; init; }

    /// <summary>Items of some genre whose author is not named: summaries of documents need none.</summary>
    public required Compared Unsigned { get; init; }

    /// <summary>Items that belong to the study theme of their year.</summary>
    public required Compared OfTheme { get; init; }

    public required PracticeFigures Practices { get; init; }

    /// <summary>Null in a unit's report: questions are put to the committee.</summary>
    public required QuestionFigures? Questions { get; init; }

    /// <summary>The tasks of the whole period, and of that of the year before, both as they stand today. Of a unit's report those that it leads.</summary>
    public required (TaskFigures Now, TaskFigures Before) Tasks { get; init; }

    /// <summary>Tasks that recur or go on, of plans in any year; their one recorded state says nothing of a single year.</summary>
    public required int RecurringTasks { get; init; }

    /// <summary>The plans that have any of these tasks, the newest first.</summary>
    public required ImmutableArray<PlanFigures> Plans { get; init; }

    /// <summary>The tasks that are late today, those due before the period too; the longest late first.</summary>
    public required ImmutableArray<LateTask> LateTasks { get; init; }

    /// <summary>The issues of the period's months. Empty in a unit's report: units hand none out.</summary>
    public required ImmutableArray<IssueRecord> Issues { get; init; }

    public required (IssueFigures Now, IssueFigures Before) IssueCounts { get; init; }

    /// <summary>The months of <see cref="Days"/> that have no issue, drafts counted; empty when there is no issue at all.</summary>
    public required ImmutableArray<YearMonth> MonthsWithoutIssue { get; init; }

    public bool IsRunning => Days.Last < Period.LastDay;

    /// <summary>The days that the figures of the year before are of: <c>năm 2025</c>, while the period runs <c>cùng kỳ năm 2025</c>.</summary>
    public string DaysBefore => IsRunning ? string.Create(CultureInfo.InvariantCulture, $"cùng kỳ năm {Period.Year - 1}") : DateWords.Of(Period.YearBefore);

    /// <param name="content">Everything that was read.</param>
    /// <param name="period">Has begun.</param>
    /// <param name="units">The ids of the unit and of those below it; null for the whole committee.</param>
    public static YearReport Of(SiteContent content, CalendarPeriod period, PartyUnit? unit, IReadOnlySet<string>? units, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        var days = new DaySpan(period.FirstDay, today < period.LastDay ? today : period.LastDay);
        var known = content.Data.Units.Where(each => units?.Contains(each.Id) != false).DistinctBy(each => each.Id, StringComparer.Ordinal).ToImmutableArray();
        var published = CountedItems.Of(content, now);
        var items = published.Where(item => units is null || item.Units.Any(each => units.Contains(each.Value))).ToImmutableArray();
        var current = In(items, days);
        var before = In(items, days.YearBefore);
        var names = content.Data.Units.DistinctBy(each => each.Id, StringComparer.Ordinal).ToDictionary(each => each.Id, each => each.Name, StringComparer.Ordinal);
        var active = current.SelectMany(IdsOf).ToHashSet(StringComparer.Ordinal);
        var tasks = PlannedTask.In(published).Where(planned => units is null || (planned.Task.Lead is { } lead && units.Contains(lead))).ToImmutableArray();
        var ofPeriod = TaskFigures.TasksOf(tasks, period);
        var issues = units is null ? IssueRecord.In(content.Documents, period, now) : [];
        var earlier = units is null ? IssueRecord.In(content.Documents, period.YearBefore, now) : [];
        return new YearReport
        {
            Period = period,
            Days = days,
            Today = today,
            Unit = unit,
            Items = new Compared(current.Length, before.Length),
            Sorts = Sorted(content.Settings, current, before),
            Months = ByMonth(days, current, before),
            Units = ReportRow.Of(current, before, IdsOf, known.Select(each => each.Id), id => names[id]),
            Silent = [.. known.Where(each => !active.Contains(each.Id))],
            Authors = ByAuthor(current, before, days),
            Unsigned = new Compared(current.Count(IsUnsigned), before.Count(IsUnsigned)),
            OfTheme = new Compared(current.Count(item => item.ThemeYear?.Value == period.Year), before.Count(item => item.ThemeYear?.Value == period.Year - 1)),
            Questions = units is null ? QuestionFigures.Of(content.Documents.Where(document => CountedItems.WasPublished(document, now)), days) : null,
            Practices = PracticeFigures.Of(items, days, known),
            Tasks = (TaskFigures.Of(ofPeriod, today), TaskFigures.Of(TaskFigures.TasksOf(tasks, period.YearBefore), today)),
            RecurringTasks = tasks.Count(planned => planned.Task.Deadline is Recurring && planned.Plan.IssuedOn <= days.Last),
            Plans =
            [
                .. from planned in ofPeriod
                   group planned by planned.Plan into ofPlan
                   orderby ofPlan.Key.IssuedOn descending, ofPlan.Key.Source
                   select new PlanFigures(ofPlan.Key, TaskFigures.Of([.. ofPlan], today)),
            ],
            LateTasks = [.. tasks.Where(planned => planned.Task.IsOverdue(today) && planned.Due <= period.LastDay).OrderBy(planned => planned.Due)
                .Select(planned => new LateTask(planned, planned.Task.Lead is { } lead ? names.GetValueOrDefault(lead, lead) : null))],
            Issues = issues,
            IssueCounts = (IssueFigures.Of(issues), IssueFigures.Of(earlier.Where(issue => issue.Issue.Month.FirstDay <= days.YearBefore.Last))),
            MonthsWithoutIssue = units is not null || !content.Documents.OfType<Bulletin>().Any() ? []
                : [.. MonthsOf(days).Where(month => issues.All(issue => issue.Issue.Month != month))],
        };
    }

    private static ImmutableArray<Document> In(ImmutableArray<Document> items, DaySpan days) => [.. items.Where(item => item.Date is { } date && days.Contains(date.Day))];

    private static bool IsUnsigned(Document item) => item.Author is null && Genre.Of(item) is not null;

    private static IEnumerable<string> IdsOf(Document item) => item.Units.Select(unit => unit.Value).Distinct(StringComparer.Ordinal);

    private static ImmutableArray<ReportRow> Sorted(SiteSettings settings, ImmutableArray<Document> current, ImmutableArray<Document> before) =>
    [
        .. ReportRow.Of(current, before, GenresOf, current.Concat(before).SelectMany(GenresOf).Distinct().Order(), settings.NameOf),
        .. ReportRow.Of(current, before, KindOf, Enum.GetValues<DocumentKind>(), KindWords.Of),
    ];

    private static IEnumerable<Genre> GenresOf(Document item) => Genre.Of(item) is { } genre ? [genre] : [];

    private static IEnumerable<DocumentKind> KindOf(Document item) => Genre.Of(item) is null ? [item.Kind] : [];

    private static IEnumerable<YearMonth> MonthsOf(DaySpan days)
    {
        for (var month = YearMonth.Of(days.First); month.FirstDay <= days.Last; month = month.Next)
        {
            yield return month;
        }
    }

    private static ImmutableArray<ReportRow> ByMonth(DaySpan days, ImmutableArray<Document> current, ImmutableArray<Document> before) =>
    [
        .. MonthsOf(days).Select(month => new ReportRow(
            string.Create(CultureInfo.InvariantCulture, $"Tháng {month.Month}"),
            new Compared(current.Count(item => item.Date!.Value.Day.Month == month.Month), before.Count(item => item.Date!.Value.Day.Month == month.Month)))),
    ];

    private static ImmutableArray<ReportRow> ByAuthor(ImmutableArray<Document> current, ImmutableArray<Document> before, DaySpan days)
    {
        return
        [
            .. Bylines.Group(current.Concat(before), item => item.Author)
                .Select(author => new ReportRow(author.Author, Compare(author.Items)))
                .OrderByDescending(row => row.Count.Count).ThenByDescending(row => row.Count.Before),
        ];

        Compared Compare(IReadOnlyList<Document> items) => items.Count(item => days.Contains(item.Date!.Value.Day)) is var count ? new Compared(count, items.Count - count) : default;
    }
}
