namespace Site.Rendering.Views;

/// <summary><c>layouts/documents.sbn-html</c>: the look-up of documents, whole or by one of its facets.</summary>
/// <param name="Heading">What is listed: <c>Văn bản</c>, or one value of a facet.</param>
/// <param name="Count">Documents on all its pages; null but on the first.</param>
/// <param name="Facets">The ways to narrow the list.</param>
/// <param name="Files">The whole register for others to use.</param>
/// <param name="LookUp">The form that narrows the register; its script serves the first page of the whole.</param>
public sealed record DocumentsView(
    string Heading, string Description, int? Count, IReadOnlyList<DocumentRowView> Rows, IReadOnlyList<FacetView> Facets, IReadOnlyList<LinkView> Files,
    PaginationView? Pagination, string Empty, LookUpView LookUp)
{
    public string Title => Heading;

    /// <summary>Whether anything is known of the standing of a document in the list.</summary>
    public bool HasStates => Rows.Any(row => row.HasState);
}

/// <summary>A plain form over the register. What its script looks for in the layout stands at the top of <c>Search/Script/register.js</c>.</summary>
/// <param name="Action">The register's own page.</param>
/// <param name="Engine">The ES module that reads words.</param>
/// <param name="Data">The register as JSON.</param>
public sealed record LookUpView(string Action, string Engine, string Data, IReadOnlyList<SearchFilterView> Filters)
{
    /// <summary>A row with every part that a row may have, for the script to fill.</summary>
    public DocumentRowView Pattern { get; } = new("…", "…", "…", Action, "…", Any, Any, Any, "…", string.Empty);

    private static DateView Any => new("2000-01-01", "…", "…", "…") { Day = "…", Month = "…" };
}

/// <param name="Label">Loại văn bản, Cơ quan ban hành, Năm, Tình trạng.</param>
public sealed record FacetView(string Label, IReadOnlyList<FacetValueView> Values)
{
    /// <summary>Whether the list shown is one of these.</summary>
    public bool IsOpen => Values.Any(value => value.IsCurrent);
}

public sealed record FacetValueView(string Label, string Href, int Count, bool IsCurrent);

/// <param name="Subject">Trích yếu.</param>
/// <param name="Status">In words; null when nobody has stated it.</param>
/// <param name="StatusName">A hook for styles: <c>con</c>, <c>het</c>, <c>chua</c>; empty when unknown.</param>
public sealed record DocumentRowView(
    string Code, string? Type, string? Subject, string Href, string? Issuer, DateView? IssuedOn, DateView? EffectiveFrom, DateView? EffectiveUntil,
    string? Status, string StatusName)
{
    public bool HasState => Status is not null || EffectiveFrom is not null || EffectiveUntil is not null;
}

/// <summary><c>layouts/document.sbn-html</c>: one document, where to read it, and its ways to others.</summary>
/// <param name="Heading"><c>Kế hoạch số 59-KH/ĐUK</c></param>
/// <param name="ReadAt">Where it can be read: our summary, a file, an address outside.</param>
/// <param name="Unknown">Whether nothing is known except what texts mention.</param>
public sealed record KnownDocumentView(
    string Heading, string? Subject, IReadOnlyList<FactView> Facts, IReadOnlyList<ReadingPlaceView> ReadAt, bool Unknown,
    IReadOnlyList<ReferenceView> Bases, IReadOnlyList<DocumentRowView> BuiltOnBy, IReadOnlyList<ReferenceView> Replaces, IReadOnlyList<DocumentRowView> ReplacedBy,
    DiagramView? Diagram, MentionsView Mentions);

/// <param name="Label">What it leads to.</param>
/// <param name="Note">Kind and size of a file, the host of an address; may be null.</param>
public sealed record ReadingPlaceView(string Label, string Href, string? Note, bool IsOutside);

/// <summary>Another document in the words of the one that names it.</summary>
public sealed record ReferenceView(string Text, string? Href);

/// <summary>Nhắc đến trong.</summary>
/// <param name="Count">Pages in all; null but on the first.</param>
public sealed record MentionsView(int? Count, IReadOnlyList<MentionView> Pages, PaginationView? Pagination);

public sealed record MentionView(string Title, string Href, DateView? Date, IReadOnlyList<QuoteView> Quotes);

/// <summary>A sentence around a code.</summary>
public sealed record QuoteView(string Before, string Code, string After);

/// <summary><c>layouts/shared-code.sbn-html</c>: several documents that bear one code.</summary>
public sealed record SharedCodeView(string Heading, string Code, IReadOnlyList<DocumentRowView> Documents, MentionsView Mentions)
{
    public bool HasStates => Documents.Any(row => row.HasState);
}

/// <summary>A document among its neighbours, to be drawn as SVG; in the units of its view box.</summary>
/// <param name="Label">What a person who cannot see it needs to hear.</param>
public sealed record DiagramView(int Width, int Height, string Label, IReadOnlyList<DiagramBoxView> Boxes, IReadOnlyList<DiagramArrowView> Arrows, IReadOnlyList<DiagramCaptionView> Captions);

/// <param name="Name">A hook for styles: <c>giua</c>, <c>quanh</c>.</param>
public sealed record DiagramBoxView(int X, int Y, int Width, int Height, int TextX, int TextY, string Text, string Name);

/// <summary>An arrow from one box to another.</summary>
/// <param name="Path">As in an SVG path's <c>d</c>.</param>
/// <param name="Head">The head's three corners, as in <c>points</c>.</param>
public sealed record DiagramArrowView(string Path, string Head);

public sealed record DiagramCaptionView(int X, int Y, string Text);
