namespace Site.Rendering.Views;

/// <summary><c>layouts/plan.hbs</c>: our summary of a plan, with the facts of the document itself.</summary>
public sealed record PlanView(
    ArticleHeadView Head, DocumentHeaderView Document, IReadOnlyList<FactView> Facts, ImageView? Image, Html Body, ContentsView? Contents,
    IReadOnlyList<TaskView> Tasks, IReadOnlyList<ReferenceView> Bases, IReadOnlyList<ReferenceView> Replaces, IReadOnlyList<string> Recipients,
    string? PassedOnTo, SignatureView? Signature, IReadOnlyList<AttachmentView> Attachments, ArticleFootView Foot,
    DocumentWebView Web);

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

/// <param name="Lead">Chủ trì, linked when it is a unit of the site.</param>
/// <param name="State">In words; null when nobody has stated it.</param>
/// <param name="StateName">A hook for styles: <c>xong</c>, <c>dang</c>, <c>chua</c>.</param>
public sealed record TaskView(int Number, string Content, string? Lead, string? LeadHref, string? Support, string? Deadline, string? DeadlineIso, string? State, string? StateName, string? Result);

public sealed record SignatureView(string? SignedFor, string? Title, string? Name);
