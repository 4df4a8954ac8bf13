namespace Site.Rendering.Views.Consultations;

/// <summary><c>layouts/consultations.sbn-html</c>: what readers are asked, and what came of what they were asked.</summary>
/// <param name="Open">The first to close first.</param>
/// <param name="Closed">The last to close first.</param>
public sealed record ConsultationsView(string Title, string Description, IReadOnlyList<ConsultationEntryView> Open, IReadOnlyList<ConsultationEntryView> Closed);

/// <summary>A consultation outside its document's page.</summary>
/// <param name="Href">Null when that page is gone since the issue was handed out.</param>
/// <param name="Document">A plan as it is cited.</param>
public sealed record ConsultationEntryView(string Title, string? Href, string? Document, ConsultationView Consultation);

/// <param name="State"><c>Đang lấy ý kiến</c>, <c>Đã hết hạn góp ý</c></param>
/// <param name="Until">The last day on which opinions are taken.</param>
/// <param name="Facts">Until when, of whom and how; of a closed one what was taken up, or that nobody has told yet.</param>
public sealed record ConsultationView(bool IsOpen, string State, DateView Until, IReadOnlyList<LinkedFactView> Facts);

/// <param name="Text">In pieces: plain words, and addresses that are links.</param>
public sealed record LinkedFactView(string Label, IReadOnlyList<ReferenceView> Text);

/// <summary>The home page's block, while one is open.</summary>
/// <param name="All">The page with the closed ones too.</param>
public sealed record ConsultationsBlockView(string Title, IReadOnlyList<ConsultationEntryView> Open, LinkView All);
