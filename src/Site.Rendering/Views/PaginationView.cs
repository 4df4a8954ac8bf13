namespace Site.Rendering.Views;

/// <param name="Pages">Every page's number where they are few, else the ends and the neighbours with gaps.</param>
public sealed record PaginationView(LinkView? Previous, LinkView? Next, IReadOnlyList<PageLinkView> Pages, int Current, int Total);

/// <param name="IsGap">Stands for numbers left out; has no link.</param>
public sealed record PageLinkView(string Number, string Href, bool IsCurrent, bool IsGap);
