using Site.Rendering.Views.Archives;
using Site.Rendering.Views.Consultations;

namespace Site.Rendering.Views.Preview;

/// <summary>Every component of the theme in every state, with invented data: <c>layouts/styles.sbn-html</c>, in the preview alone.</summary>
/// <param name="Breadcrumbs">As the frame has them.</param>
/// <param name="Head">An article's; a theme may let it stand for the page's own, since a page has one main heading.</param>
/// <param name="Lead">With a picture and everything else a card can have.</param>
/// <param name="Cards">With and without picture, unit, genre, notice.</param>
/// <param name="Nothing">A block before anything is in it.</param>
public sealed record StylesView(
    string Title, IReadOnlyList<LinkView> Breadcrumbs, CardView Lead, IReadOnlyList<CardView> Cards, CardBlockView News, CardBlockView Nothing, DocumentBlockView Documents,
    BulletinBlockView Bulletin, BulletinBlockView NoBulletin, DaysBlockView Days, ArticleHeadView Head, ImageView? Picture, ContentsView Contents,
    ArticleFootView Foot, ContactView Contact)
{
    /// <summary>A block of the editors' own in each look.</summary>
    public required IReadOnlyList<OwnBlockView> Own { get; init; }

    public required DocumentHeaderView Document { get; init; }

    public required TaskTableView Tasks { get; init; }

    public required IReadOnlyList<PlanRowView> Plans { get; init; }

    public required PlanYearView Year { get; init; }

    public required IReadOnlyList<DocumentRowView> Rows { get; init; }

    public required LookUpView LookUp { get; init; }

    public required IReadOnlyList<FacetView> Facets { get; init; }

    public required MentionsView Mentions { get; init; }

    public required DiagramView? Diagram { get; init; }

    public required PaginationView Pagination { get; init; }

    public required YearsView ByYear { get; init; }

    /// <summary>Open, closed with an outcome, closed without.</summary>
    public required IReadOnlyList<ConsultationEntryView> Consultations { get; init; }

    public required ConsultationsBlockView Asked { get; init; }

    public required ArchiveView Archive { get; init; }

    public required KeptBlockView Kept { get; init; }

    public required IReadOnlyList<UnitNodeView> Units { get; init; }
}
