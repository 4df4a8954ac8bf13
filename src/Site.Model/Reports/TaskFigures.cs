using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Vietnamese;

namespace Site.Model.Reports;

/// <summary>Tasks of plans by how they stand on the day of a report. The four counts make up <paramref name="All"/>.</summary>
/// <param name="Late">Not recorded as done though their day has passed.</param>
/// <param name="UnderWay">Recorded as begun, and not late.</param>
/// <param name="Open">Neither begun nor late, as far as anybody has recorded.</param>
public sealed record TaskFigures(int All, int Done, int Late, int UnderWay, int Open)
{
    public static TaskFigures Of(IReadOnlyCollection<PlannedTask> tasks, DateOnly today)
    {
        var done = tasks.Count(planned => planned.Task.State == TaskState.Done);
        var late = tasks.Count(planned => planned.Task.IsOverdue(today));
        var underWay = tasks.Count(planned => planned.Task.State == TaskState.InProgress && !planned.Task.IsOverdue(today));
        return new TaskFigures(tasks.Count, done, late, underWay, tasks.Count - done - late - underWay);
    }

    /// <summary>The tasks of a period: those due in it, and those without a deadline of the plans that were issued in it.</summary>
    internal static ImmutableArray<PlannedTask> TasksOf(IEnumerable<PlannedTask> tasks, CalendarPeriod period) =>
        [.. tasks.Where(planned => planned.Task.Deadline is not Recurring && period.Contains(planned.Due ?? planned.Plan.IssuedOn))];
}

/// <summary>A task that is late on the day of a report.</summary>
/// <param name="Lead">Who leads it: a unit's name or the plan's own words.</param>
public sealed record LateTask(PlannedTask Planned, string? Lead);

/// <summary>A plan and its tasks of the period.</summary>
public sealed record PlanFigures(PlanSummary Plan, TaskFigures Tasks);
