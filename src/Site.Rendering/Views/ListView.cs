namespace Site.Rendering.Views;

/// <summary><c>layouts/list.sbn-html</c>: one page of a list of documents.</summary>
/// <param name="Count">Documents on all its pages.</param>
/// <param name="Archives">Years and months with documents; empty where the list has none.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record ListView(
    string Title, string? Description, int Count, IReadOnlyList<CardView> Items, string Empty, PaginationView? Pagination,
    IReadOnlyList<ArchiveView> Archives, string? FeedHref)
{
    public bool HasArchives => Archives.Count > 0;

    /// <summary>The list in numbers, where there are some.</summary>
    public LinkView? Statistics { get; init; }
}

public sealed record ArchiveView(CountedLinkView Year, IReadOnlyList<CountedLinkView> Months);

/// <summary><c>layouts/topics.sbn-html</c>: all categories, all tags or all audiences.</summary>
public sealed record TopicsView(string Title, string? Description, IReadOnlyList<CountedLinkView> Topics, string Empty);
