using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;

namespace Site.Model.Bulletins;

/// <summary>Việc cần làm trong tháng.</summary>
internal static class DueTasks
{
    /// <summary>Tasks not done whose day lies in the month after the or before, the earliest first.</summary>
    public static ImmutableArray<DueTask> Of(SiteGraph graph, YearMonth month)
    {
        var last = month.Next;
        return
        [
            .. from plan in graph.Of<PlanSummary>()
               from task in plan.Tasks
               where task.State != TaskState.Done && task.Deadline?.Day is not null
               let due = task.Deadline!.Value.Day!.Value
               where YearMonth.Of(due).CompareTo(last) <= 0
               orderby due, plan.Url
               select new DueTask(task, plan, due, task.IsOverdue(graph.Today)),
        ];
    }
}
