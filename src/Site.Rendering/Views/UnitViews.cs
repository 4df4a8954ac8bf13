namespace Site.Rendering.Views;

/// <summary><c>layouts/units.hbs</c>: the directory of units as a tree.</summary>
public sealed record UnitsView(string Title, string Description, IReadOnlyList<UnitNodeView> Roots, string Empty);

/// <param name="Kind">In words: <c>Đảng bộ cơ sở</c>.</param>
public sealed record UnitNodeView(string Name, string Href, string Kind, int Count, IReadOnlyList<UnitNodeView> Children)
{
    public bool HasChildren => Children.Count > 0;
}

/// <summary><c>layouts/unit.hbs</c>: a unit and what it did.</summary>
public sealed record UnitView(
    string Title, string Kind, string? Description, LinkView? Parent, IReadOnlyList<UnitNodeView> Children, string? Address, PhoneView? Phone, string? Email,
    int Count, IReadOnlyList<CardView> Items, string Empty, PaginationView? Pagination, string FeedHref)
{
    public bool HasContact => Address is not null || Phone is not null || Email is not null;
}
