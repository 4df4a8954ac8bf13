using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;

namespace Site.Model.Bulletins;

/// <summary>Việc cần làm trong tháng.</summary>
internal static class DueTasks
{
    /// <summary>Tasks that are not done and are due by the end of the month after the issue's, the earliest first. A recurring task counts with its next day from the month on.</summary>
    /// <param name="graph">Knows the units by name.</param>
    /// <param name="today">Says what is overdue.</param>
    public static ImmutableArray<DueTask> Of(SiteGraph graph, IEnumerable<PlanSummary> plans, YearMonth month, DateOnly today)
    {
        var last = month.Next;
        return
        [
            .. from plan in plans
               from task in plan.Tasks
               where IsToDo(task)
               let next = task.Deadline?.NextFrom(month.FirstDay)
               where next is not null
               let due = next.Value
               where YearMonth.Of(due).CompareTo(last) <= 0
               orderby due, plan.Url
               let lead = UnitOf(graph, task.Lead)
               select new DueTask(task, plan, due, task.IsOverdue(today))
               {
                   Lead = lead?.Title ?? task.Lead,
                   LeadPage = lead?.Url,
                   Support = UnitOf(graph, task.Support)?.Title ?? task.Support,
               },
        ];
    }

    /// <summary>Whether some issue may name a task of a plan: most plans of former years have none left.</summary>
    public static bool HasAny(PlanSummary plan) => plan.Tasks.Any(IsToDo);

    private static bool IsToDo(PlanTask task) => task.State != TaskState.Done && task.Deadline is not null;

    private static Listing? UnitOf(SiteGraph graph, string? unitOrName) => unitOrName is null ? null : graph.Units.GetValueOrDefault(unitOrName);
}
