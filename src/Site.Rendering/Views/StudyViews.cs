namespace Site.Rendering.Views;

/// <summary><c>layouts/study-theme.sbn-html</c>: a year's study theme with everything on the site that belongs to it.</summary>
/// <param name="SetBy">The document that sets it.</param>
/// <param name="CarriedOutBy">The documents that carry it out, newest first.</param>
/// <param name="Groups">The newest of what belongs to it, by kind.</param>
/// <param name="All">Everything that belongs to it; null where the groups show it all.</param>
/// <param name="Years">The other years' themes, newest first.</param>
public sealed record StudyThemeView(
    ArticleHeadView Head, ImageView? Image, Html Body, ContentsView? Contents, ReferenceView? SetBy, IReadOnlyList<DocumentRowView> CarriedOutBy,
    IReadOnlyList<string> Questions, IReadOnlyList<AttachmentView> Attachments, IReadOnlyList<CardsOfThemeView> Groups, CountedLinkView? All,
    IReadOnlyList<LinkView> Years, ArticleFootView Foot)
{
    /// <summary>Above the questions, as in the bulletin.</summary>
    public required string QuestionsTitle { get; init; }

    public bool HasAside => SetBy is not null || Attachments.Count > 0 || Years.Count > 0;
}

/// <param name="Title"><c>Hoạt động cơ sở</c></param>
public sealed record CardsOfThemeView(string Title, IReadOnlyList<CardView> Items);

/// <summary>The home page's block of the study theme, in its year.</summary>
/// <param name="Title"><c>Chuyên đề năm 2026</c></param>
/// <param name="Newest">The newest of what belongs to it.</param>
public sealed record StudyThemeBlockView(string Title, CardView Theme, IReadOnlyList<CardView> Newest);

/// <summary><c>layouts/practices.sbn-html</c>: the articles of the genre <c>mo_hinh</c>, by unit or by field.</summary>
/// <param name="Ways">The two orders, this page's among them.</param>
/// <param name="Without">The cells that none is written about, in the internal edition alone.</param>
public sealed record PracticesView(
    string Title, string Description, IReadOnlyList<LinkView> Ways, IReadOnlyList<PracticeGroupView> Groups, IReadOnlyList<LinkView> Without);

/// <param name="Href">The page of the unit or category; null for those without one.</param>
public sealed record PracticeGroupView(string Title, string? Href, IReadOnlyList<PracticeCardView> Items);

/// <param name="Practice">Null when the article states nothing of it.</param>
public sealed record PracticeCardView(CardView Card, PracticeView? Practice);

/// <summary>What an article states of a practice; each part may be absent.</summary>
/// <param name="TakenOverBy">Units with their pages, and names.</param>
public sealed record PracticeView(string? Since, string? Done, string? Result, IReadOnlyList<ReferenceView> TakenOverBy);
