namespace Site.Rendering.Views;

/// <summary><c>layouts/plan.sbn-html</c>: our summary of a plan, with the facts of the document itself.</summary>
/// <param name="Tasks">Null when the plan has none.</param>
public sealed record PlanView(
    ArticleHeadView Head, DocumentHeaderView Document, IReadOnlyList<FactView> Facts, ImageView? Image, Html Body, ContentsView? Contents,
    TaskTableView? Tasks, IReadOnlyList<ReferenceView> Bases, IReadOnlyList<ReferenceView> Replaces, IReadOnlyList<string> Recipients,
    string? PassedOnTo, SignatureView? Signature, IReadOnlyList<AttachmentView> Attachments, ArticleFootView Foot,
    DocumentWebView Web)
{
    public bool HasAddressees => Recipients.Count > 0 || PassedOnTo is not null;

    /// <summary>Whether anything stands below the text, as on paper.</summary>
    public bool HasClosing => HasAddressees || Signature is not null;
}

/// <summary>The way to the document's own page in the register.</summary>
/// <param name="Related">How many documents it is tied to.</param>
/// <param name="Mentions">How many pages mention it.</param>
public sealed record DocumentWebView(string Href, int Related, int Mentions, DiagramView? Diagram);

/// <summary>The head of the document as a reader knows it from paper (HD 36-HD/VPTW).</summary>
/// <param name="Number"><c>Số 59-KH/ĐUK</c></param>
/// <param name="PlaceAndDate"><c>Trà Vinh, ngày 22 tháng 3 năm 2022</c></param>
public sealed record DocumentHeaderView(string? Superior, string Issuer, string Number, string Type, string PlaceAndDate, string Subject);

/// <summary>A field by which documents are looked up.</summary>
public sealed record FactView(string Label, string Value);

public sealed record SignatureView(string? SignedFor, string? Title, string? Name);

/// <param name="Type"><c>PDF</c></param>
/// <param name="Size"><c>1,2 MB</c></param>
public sealed record AttachmentView(string Title, string Href, string Type, string Size);

/// <summary><c>layouts/plans.sbn-html</c>: one page of a list of plans, of a section or of one of its years and months.</summary>
/// <param name="Count">Plans on all its pages; null but on the first.</param>
/// <param name="Year">On a year's first page.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record PlansView(
    string Title, string? Description, int? Count, IReadOnlyList<PlanRowView> Items, string Empty, PaginationView? Pagination,
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
