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
    public bool HasAside => SetBy is not null || Attachments.Count > 0 || Years.Count > 0;
}

/// <param name="Title"><c>Hoạt động cơ sở</c></param>
public sealed record CardsOfThemeView(string Title, IReadOnlyList<CardView> Items);

/// <summary>The home page's block of the study theme, in its year.</summary>
/// <param name="Title"><c>Chuyên đề năm 2026</c></param>
/// <param name="Newest">The newest of what belongs to it.</param>
public sealed record StudyThemeBlockView(string Title, CardView Theme, IReadOnlyList<CardView> Newest);
