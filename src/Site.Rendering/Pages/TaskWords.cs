using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>Puts tasks and their state on the day of the build into words: the same words wherever a task is shown.</summary>
internal static class TaskWords
{
    public static TaskView Row(ViewContext context, PlanTask task, int number)
    {
        var (lead, leadHref) = Lead(context, task);
        var standing = Standing(task, context.Graph.Today);
        return new TaskView(
            number, task.Content, lead, leadHref, task.Support, Words.Deadline(task.Deadline), Iso(task), standing?.Text, standing?.Name, task.Result);
    }

    // Fewer are seen at a glance; of more leads than these the style sheet knows no marks.
    private const int FewestToNarrow = 6;
    private const int MostLeads = 20;

    private static readonly (string Name, string Label)[] States = [("qua-han", "Quá hạn"), ("dang", "Đang làm"), ("chua", "Chưa làm"), ("xong", "Đã xong")];

    /// <summary>A plan's tasks in their order, and the ways to narrow them; null when it has none.</summary>
    public static TaskTableView? Table(ViewContext context, IReadOnlyList<PlanTask> tasks)
    {
        if (tasks.Count == 0)
        {
            return null;
        }

        var progress = Progress(context, tasks);
        TaskView[] rows = [.. tasks.Select((task, index) => Row(context, task, index + 1))];
        if (rows.Length < FewestToNarrow)
        {
            return new TaskTableView(progress, rows);
        }

        var leads = rows.Where(row => row.Lead is not null).GroupBy(row => row.Lead!, StringComparer.Ordinal)
            .OrderByDescending(lead => lead.Count()).Take(MostLeads).ToList();
        if (leads.Count < 2)
        {
            leads.Clear();
        }

        var numbers = leads.Index().ToDictionary(lead => lead.Item.Key, lead => lead.Index + 1, StringComparer.Ordinal);
        return new TaskTableView(progress, [.. rows.Select(row => row with { LeadNumber = row.Lead is { } lead ? numbers.GetValueOrDefault(lead) : 0 })])
        {
            ByState =
            [
                .. States.Select(state => new TaskFilterView("viec_" + state.Name.Replace('-', '_'), state.Label, rows.Count(row => row.StateName == state.Name)))
                    .Where(filter => filter.Count > 0),
            ],
            ByLead = [.. leads.Select(lead => new TaskFilterView(string.Create(CultureInfo.InvariantCulture, $"ai_{numbers[lead.Key]}"), lead.Key, lead.Count()))],
        };
    }

    /// <param name="showsLead">False on the lead's own page.</param>
    public static PlannedTaskView Planned(ViewContext context, PlannedTask planned, bool showsLead)
    {
        var task = planned.Task;
        var (lead, leadHref) = showsLead ? Lead(context, task) : (null, null);
        var standing = Standing(task, context.Graph.Today);
        return new PlannedTaskView(
            task.Content, lead, leadHref, Words.Deadline(task.Deadline), Iso(task), standing?.Text, standing?.Name, task.Result,
            planned.Plan.CitedAs, context.Href(planned.Plan.Url));
    }

    /// <summary>Null when the tasks give no information about progress: then the page claims nothing, not even that none is done.</summary>
    public static ProgressView? Progress(ViewContext context, IEnumerable<PlanTask> tasks)
    {
        var today = context.Graph.Today;
        var progress = TaskProgress.Of(tasks, today);
        return progress.IsKnown
            ? new ProgressView(Text(progress), progress.Recorded > 0, progress.Done, progress.Overdue, progress.All, progress.GoesByTheDay ? DateView.Of(today) : null)
            : null;
    }

    private static string Text(TaskProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(progress.Recorded > 0 ? $"Đã xong {progress.Done} trên {progress.All} việc" : $"{progress.All} việc")}{(progress.Overdue > 0 ? $", {progress.Overdue} việc quá hạn" : string.Empty)}{(progress.NextDeadline is { } next ? $"; hạn gần nhất {DateWords.Short(next)}" : string.Empty)}");

    /// <summary>The recorded state and the time to the deadline: <c>Đang làm, còn 10 ngày</c>. Null when neither is known.</summary>
    private static (string Text, string Name)? Standing(PlanTask task, DateOnly today)
    {
        var recorded = Words.State(task.State);
        if (task.State == TaskState.Done || task.Deadline?.LastDay is not { } due)
        {
            return recorded;
        }

        var days = due.DayNumber - today.DayNumber;
        var left = days switch
        {
            < 0 => "quá hạn",
            0 => "đến hạn hôm nay",
            _ => $"còn {Quantity.Count(days)} ngày",
        };
        return (
            recorded is { } state ? $"{state.Text}, {left}" : VietnameseText.Capitalize(left),
            task.IsOverdue(today) ? "qua-han" : recorded?.Name ?? "chua");
    }

    /// <summary>The unit's name and page when the lead is a unit's id; otherwise the words as they are.</summary>
    public static (string? Name, string? Href) Lead(ViewContext context, PlanTask task) =>
        task.Lead is { } id && context.Graph.Units.GetValueOrDefault(id) is { } unit
            ? (unit.Title, context.Href(unit.Url))
            : (task.Lead, null);

    /// <summary>The value for HTML's time element, which has no form for a quarter.</summary>
    private static string? Iso(PlanTask task) => task.Deadline switch
    {
        DueOn { Day: var day } => DateWords.Iso(day),
        DueBefore { Day: var day } => DateWords.Iso(day),
        DueWithin { Period: { Kind: PeriodKind.Month } month } => YearMonth.Of(month.FirstDay).ToString(),
        DueWithin { Period: { Kind: PeriodKind.Year } year } => year.Year.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
