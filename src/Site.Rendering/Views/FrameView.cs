using Site.Model.Pictures;
using Site.Model;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views.Archives;

namespace Site.Rendering.Views;

/// <summary>What stands around every page: <c>layouts/frame.sbn-html</c>.</summary>
public sealed record FrameView
{
    /// <summary>The text of the browser's tab: the page's title, its number in a list, the site's name.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Absolute; null where a page has no lasting address (404).</summary>
    public required string? Canonical { get; init; }

    public required bool NoIndex { get; init; }

    public required SocialCardView Social { get; init; }

    /// <summary>JSON-LD, safe inside a script element.</summary>
    public required Html? StructuredData { get; init; }

    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    public required SiteView Site { get; init; }

    /// <summary>Null if the theme has none.</summary>
    public required IconView? Icon { get; init; }

    /// <summary>The masthead's search; null on the search page, which has a form of its own.</summary>
    public required SearchBoxView? Search { get; init; }

    /// <summary>An ES module that this page alone needs and that decides what is seen first; null for most pages.</summary>
    public required string? PageScript { get; init; }

    public required IReadOnlyList<MenuItemView> Menu { get; init; }

    /// <summary>From the home page down to this page, which is the last one; empty on the home page.</summary>
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    public required PaginationView? Pagination { get; init; }

    /// <summary>The layout's name, as a hook for styles: <c>article</c>.</summary>
    public required string Layout { get; init; }

    /// <summary>A notice above the page, in every edition except the plain public one.</summary>
    public required string? EditionNotice { get; init; }

    /// <summary>Above the page of a site that is kept as it is; null on one at work.</summary>
    public required ArchiveView? Archive { get; init; }

    public required Html Main { get; init; }
}

/// <param name="Href">Empty for an entry that only names the entries below it.</param>
/// <param name="IsCurrent">Whether the page that is shown is this one or lies below it.</param>
/// <param name="IsOutside">Whether it leads to another site.</param>
public sealed record MenuItemView(string Label, string Href, bool IsCurrent, bool IsOutside, IReadOnlyList<MenuItemView> Below)
{
    public bool HasBelow => Below.Count > 0;
}

/// <summary>The site's icon in tabs and on home screens.</summary>
/// <param name="Type"><c>image/svg+xml</c></param>
public sealed record IconView(string Href, string Type);

/// <summary>Open Graph.</summary>
/// <param name="Type"><c>article</c> or <c>website</c></param>
/// <param name="Image">Absolute.</param>
public sealed record SocialCardView(string Type, string Title, string Description, string? Url, string? Image, string? ImageAlt, int ImageWidth, int ImageHeight);

/// <param name="Url">Absolute.</param>
public sealed record SocialImageView(string Url, string Alt, PictureVariant Picture);

public sealed record FeedLinkView(string Title, string Href);

/// <summary>Whose page it is: masthead and footer.</summary>
/// <param name="EmblemHref">The theme's emblem; null if it has none.</param>
public sealed record SiteView(
    string Title, string? Motto, string? Superior, string Name, string ShortName, string HomeHref, string? ResponsiblePerson, string? Licence,
    ContactView Contact, string FeedHref, string ManifestHref, string ThemeColor, LinkView Documents, LinkView Units, LinkView Search,
    string? EmblemHref)
{
    /// <summary>To superior bodies and others; none is current.</summary>
    public IReadOnlyList<MenuItemView> Links { get; init; } = [];

    /// <summary>The program that made the page, and its release.</summary>
    public string Generator => "Khối " + Release.Number;
}

/// <param name="Phones">Each with the digits that a phone dials.</param>
public sealed record ContactView(
    string? Address, IReadOnlyList<PhoneView> Phones, string? Email, PhoneView? HotLine, string? Zalo, string? Facebook);

/// <param name="Href"><c>tel:+84…</c></param>
public sealed record PhoneView(string Text, string Href);
