using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>A task and the plan that sets it.</summary>
public sealed record PlannedTask(PlanTask Task, PlanSummary Plan)
{
    public DateOnly? Due => Task.Deadline?.LastDay;

    /// <summary>All tasks in the order of their documents; those of one plan as written.</summary>
    public static IEnumerable<PlannedTask> In(IEnumerable<Document> documents) =>
        from plan in documents.OfType<PlanSummary>()
        from task in plan.Tasks
        select new PlannedTask(task, plan);

    /// <summary>The tasks that are due in a year, the earliest first.</summary>
    public static ImmutableArray<PlannedTask> DueIn(IEnumerable<Document> documents, int year) =>
        [.. In(documents).Where(planned => planned.Due?.Year == year).OrderBy(planned => planned.Due)];

    /// <summary>The recurring tasks: first those without a day, in their order, then the others by their day in the month or year.</summary>
    public static ImmutableArray<PlannedTask> RecurringIn(IEnumerable<Document> documents) =>
    [
        .. from planned in In(documents)
           let recurring = planned.Task.Deadline as Recurring
           where recurring is not null
           orderby recurring.Month ?? 0, recurring.Day ?? 0
           select planned,
    ];

    /// <summary>The tasks by who leads them, an id or any name: open tasks first, then by day, tasks without a day last.</summary>
    internal static IReadOnlyDictionary<string, ImmutableArray<PlannedTask>> ByLead(IEnumerable<Document> documents) =>
        In(documents).Where(planned => planned.Task.Lead is not null)
            .GroupBy(planned => planned.Task.Lead!, StringComparer.Ordinal)
            .ToDictionary(
                led => led.Key,
                led => led.OrderBy(planned => planned.Task.State == TaskState.Done).ThenBy(planned => planned.Due ?? DateOnly.MaxValue).ToImmutableArray(),
                StringComparer.Ordinal);
}
