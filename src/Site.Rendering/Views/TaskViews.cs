namespace Site.Rendering.Views;

/// <summary>The progress of tasks.</summary>
/// <param name="Text"><c>Đã xong 3 trên 12 việc, 1 việc quá hạn; hạn gần nhất 30/11/2026</c></param>
/// <param name="IsRecorded">Whether the state of tasks is recorded, so that a bar of <paramref name="Done"/> of <paramref name="All"/> is true.</param>
/// <param name="AsOf">The day for which the words are true; null when they are true on any day.</param>
public sealed record ProgressView(string Text, bool IsRecorded, int Done, int Overdue, int All, DateView? AsOf);

/// <summary>A plan's tasks.</summary>
/// <param name="Progress">Null when the tasks give no information about it.</param>
public sealed record TaskTableView(ProgressView? Progress, IReadOnlyList<TaskView> Items)
{
    /// <summary>Empty where the tasks are few.</summary>
    public IReadOnlyList<TaskFilterView> ByState { get; init; } = [];

    /// <summary>By who leads; empty where the tasks are few or one leads them all.</summary>
    public IReadOnlyList<TaskFilterView> ByLead { get; init; } = [];

    public bool IsFiltered => ByState.Count + ByLead.Count > 0;
}

/// <summary>A task in its plan's table.</summary>
/// <param name="Lead">Chủ trì, linked when it is a unit of the site.</param>
/// <param name="State">In words, with what the day of the build says of its deadline; null when nobody has stated anything.</param>
/// <param name="StateName">A hook for styles: <c>xong</c>, <c>dang</c>, <c>chua</c>, <c>qua-han</c>.</param>
public sealed record TaskView(int Number, string Content, string? Lead, string? LeadHref, string? Support, string? Deadline, string? DeadlineIso, string? State, string? StateName, string? Result)
{
    /// <summary>The number of who leads it among the leads that the table can be narrowed to; 0 when it is none of them.</summary>
    public int LeadNumber { get; init; }
}

/// <summary>A way to narrow a table of tasks, by a link to a mark before it: a style sheet shows what the mark stands for, without a script.</summary>
/// <param name="Mark">The mark's id: <c>viec_qua_han</c> for a state, <c>ai_3</c> for the third lead.</param>
/// <param name="Count">Tasks that are left.</param>
public sealed record TaskFilterView(string Mark, string Label, int Count);

/// <summary>A task outside its plan's page: in a year's overview, on the page of the unit that leads it.</summary>
/// <param name="Deadline">A day, or how often.</param>
/// <param name="DeadlineIso">Of a day.</param>
/// <param name="Lead">Null where the page is the lead's own.</param>
public sealed record PlannedTaskView(
    string Content, string? Lead, string? LeadHref, string? Deadline, string? DeadlineIso, string? State, string? StateName, string? Result, string Plan, string PlanHref);
