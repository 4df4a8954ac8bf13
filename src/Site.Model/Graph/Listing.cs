using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Graph;

public enum ListingKind
{
    Section,
    Year,
    Month,
    Category,
    Tag,
    Audience,
    Genre,
    Unit,

    /// <summary>What belongs to a year's study theme.</summary>
    StudyTheme,
}

/// <summary>
/// A list of documents that has a page (or several) of its own. Sections, archives, categories, tags, audiences, genres and units are
/// all listings, so that paging, feeds and breadcrumbs are written once.
/// </summary>
/// <param name="Id">Of the unit, category …; the folder of a section; <c>2026</c> or <c>2026-11</c> of an archive.</param>
/// <param name="Documents">Newest first.</param>
/// <param name="Parent">The listing it is a part of: the year of a month, the section of a year, the unit above a unit.</param>
public sealed record Listing(
    ListingKind Kind, string Id, string Title, string? Description, UrlPath Url, ImmutableArray<Document> Documents, Listing? Parent = null)
{
    /// <summary>The documents by the day that archives use, newest first. For plans and study themes this is another order than that of publication.</summary>
    public ImmutableArray<Document> ByFiling => Filed(Documents);

    /// <summary>Whether the listing has a feed: sections and units do.</summary>
    public UrlPath? Feed => Kind is ListingKind.Section or ListingKind.Unit ? Url.File("rss.xml") : null;

    /// <summary>The listing itself, or the one of which it is a year or a month.</summary>
    public Listing Whole => Kind is ListingKind.Year or ListingKind.Month ? Parent!.Whole : this;

    /// <summary>Some documents of one section in that order.</summary>
    internal static ImmutableArray<Document> Filed(ImmutableArray<Document> documents) =>
        documents is [PlanSummary or StudyTheme, ..] ? [.. documents.OrderByDescending(document => document.FiledOn)] : documents;

    // Compared by reference, so that two listings are never compared by their thousands of documents.
    public bool Equals(Listing? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Url.GetHashCode();
}
