namespace Site.Rendering.Views;

/// <summary><c>layouts/list.sbn-html</c>: one page of a list of documents.</summary>
/// <param name="Count">Documents on all its pages; null but on the first, which alone is made anew with each document.</param>
/// <param name="ByYear">The way through it by year; null where it has none.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record ListView(
    string Title, string? Description, int? Count, IReadOnlyList<CardView> Items, string Empty, PaginationView? Pagination, YearsView? ByYear, string? FeedHref)
{
    /// <summary>All of it are activities of branches.</summary>
    public bool IsActivities { get; init; }

    /// <summary>All of it are photo stories and films.</summary>
    public bool IsPictures { get; init; }

    /// <summary>Whether its newest documents stand on this page.</summary>
    public bool IsFirstPage => Pagination is null or { IsFirst: true };

    /// <summary>The list in numbers, where there are some.</summary>
    public LinkView? Statistics { get; init; }
}

/// <summary>A list, its years, and the months of the year that is shown. What is shown, and the year of a month that is, are marked as current. Only of the page's own list, where it is the first page, the counts are said.</summary>
/// <param name="Years">Newest first. A year of plans may have none of its own, but tasks that are due.</param>
/// <param name="Months">Newest first; none unless a year is shown.</param>
public sealed record YearsView(CountedLinkView Whole, IReadOnlyList<CountedLinkView> Years, IReadOnlyList<CountedLinkView> Months);

/// <summary><c>layouts/topics.sbn-html</c>: all categories, all tags, all audiences or all genres.</summary>
public sealed record TopicsView(string Title, string? Description, IReadOnlyList<CountedLinkView> Topics, string Empty);
