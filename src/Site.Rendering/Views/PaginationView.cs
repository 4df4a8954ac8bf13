namespace Site.Rendering.Views;

/// <summary>The pages of a list, counted from its end: see <see cref="Site.Model.Graph.Paging"/>. It does not say how many there are: full pages stay as they are when one is added.</summary>
/// <param name="Pages">In the order of the list: every page's number where they are few, else the ends and the neighbours with gaps.</param>
/// <param name="Current">From 1, the oldest.</param>
/// <param name="IsFirst">Whether the page is the list's own address, which holds the newest.</param>
public sealed record PaginationView(LinkView? Previous, LinkView? Next, IReadOnlyList<PageLinkView> Pages, int Current, bool IsFirst);

/// <param name="Number">A word for the list's own address.</param>
/// <param name="Label">The same as it is read aloud: <c>Trang 3</c>.</param>
/// <param name="IsGap">Stands for numbers left out; has no link.</param>
public sealed record PageLinkView(string Number, string Label, string Href, bool IsCurrent, bool IsGap);
