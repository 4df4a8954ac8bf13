namespace Site.Rendering.Views;

/// <summary><c>layouts/plans.sbn-html</c>: one page of a list of plans, of a section or of one of its years and months.</summary>
/// <param name="Count">Plans on all its pages.</param>
/// <param name="Year">On a year's first page.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record PlansView(
    string Title, string? Description, int Count, IReadOnlyList<PlanRowView> Items, string Empty, PaginationView? Pagination,
    PlanYearView? Year, YearsView? ByYear, string? FeedHref);

/// <summary>A plan in a list of plans.</summary>
/// <param name="PassedOnTo">Phổ biến đến.</param>
public sealed record PlanRowView(
    string Code, string Title, string Href, string Summary, string Issuer, DateView IssuedOn, string? PassedOnTo, ProgressView? Progress, string? Notice);

/// <summary>A year's overview: what is due in it, and what its plans ask for again and again.</summary>
/// <param name="Months">Those with a deadline, in their order.</param>
/// <param name="AsOf">The day for which the tasks' progress is stated; null without deadlines.</param>
public sealed record PlanYearView(string Name, IReadOnlyList<PlanMonthView> Months, IReadOnlyList<PlannedTaskView> Recurring, DateView? AsOf)
{
    public bool HasDeadlines => Months.Count > 0;
}

/// <param name="Title"><c>Tháng 11 năm 2026</c></param>
public sealed record PlanMonthView(string Title, IReadOnlyList<PlannedTaskView> Tasks);
