using Site.Model.Paths;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;

namespace Site.Rendering.Pages;

/// <summary>One page before it is rendered: its address, its layout, and how to get what stands on it.</summary>
/// <param name="Origin">The source that asks for it, named when two claim one address.</param>
/// <param name="Compose">Pure; called at each render.</param>
/// <param name="HasFrame">False for a layout that is a whole document by itself: paper. Crawlers are not told of it.</param>
public sealed record Page(UrlPath Url, SourcePath Origin, string Layout, Func<PageContent> Compose, bool HasFrame = true);

/// <param name="View">Of the type that <see cref="Layouts"/> gives for the layout.</param>
/// <param name="Title">The page's own, without the site's name.</param>
/// <param name="Trail">From below the home page down to the page itself; empty on the home page.</param>
public sealed record PageContent(object View, string Title, string? Description, IReadOnlyList<LinkView> Trail)
{
    public PaginationView? Pagination { get; init; }

    public SocialImageView? Image { get; init; }

    /// <summary>Open Graph's <c>article</c> rather than <c>website</c>.</summary>
    public bool IsArticle { get; init; }

    /// <summary>What the page is in schema.org's words, beside its breadcrumbs.</summary>
    public StructuredData? About { get; init; }

    public FeedLinkView? Feed { get; init; }

    /// <summary>An ES module for this page alone.</summary>
    public UrlPath? Script { get; init; }

    /// <summary>Never indexed and without a lasting address: the 404 page.</summary>
    public bool IsTransient { get; init; }
}
