using Site.Rendering.Views.Calendar;

namespace Site.Rendering.Views;

/// <summary><c>layouts/units.sbn-html</c>: the directory of units as a tree.</summary>
public sealed record UnitsView(string Title, string Description, IReadOnlyList<UnitNodeView> Roots, string Empty);

/// <param name="Kind">In words: <c>Đảng bộ cơ sở</c>.</param>
public sealed record UnitNodeView(string Name, string Href, string Kind, int Count, IReadOnlyList<UnitNodeView> Children)
{
    public bool HasChildren => Children.Count > 0;

    public int ChildCount => Children.Count;
}

/// <summary><c>layouts/unit.sbn-html</c>: a unit, its tasks and its activity.</summary>
/// <param name="Tasks">The tasks that it leads, on the first page; open tasks first.</param>
/// <param name="Children">On the first page.</param>
/// <param name="Count">Documents on all its pages; null but on the first.</param>
/// <param name="Progress">Null when its tasks give no information about it.</param>
public sealed record UnitView(
    string Title, string Kind, string? Description, LinkView? Parent, IReadOnlyList<UnitNodeView> Children, string? Address, PhoneView? Phone, string? Email,
    IReadOnlyList<PlannedTaskView> Tasks, ProgressView? Progress, int? Count, IReadOnlyList<CardView> Items, string Empty, PaginationView? Pagination, string FeedHref)
{
    /// <summary>The way through its activity by year; null where that is short.</summary>
    public YearsView? ByYear { get; init; }

    /// <summary>Its calendar, where the site has one.</summary>
    public CalendarFileView? Calendar { get; init; }

    public bool HasContact => Address is not null || Phone is not null || Email is not null;
}
