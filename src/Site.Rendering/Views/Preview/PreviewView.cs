namespace Site.Rendering.Views.Preview;

/// <summary>What whoever writes wants to know of the site beside its pages: <c>layouts/preview.sbn-html</c>, in the preview alone.</summary>
/// <param name="LeftOut">What the public does not see, each with the reason.</param>
/// <param name="Scheduled">What time alone will change, the next change first.</param>
/// <param name="Bulletins">Issues of this month and later, and those not published yet.</param>
/// <param name="Messages">What the terminal says about the content, those with one code together, errors first.</param>
public sealed record PreviewView(
    string Title, IReadOnlyList<PreviewRowView> LeftOut, IReadOnlyList<PreviewChangeView> Scheduled, IReadOnlyList<PreviewBulletinView> Bulletins,
    IReadOnlyList<PreviewGroupView> Messages);

/// <param name="Href">Null where this preview has no page of it.</param>
/// <param name="Source">The file, as messages name it.</param>
public sealed record PreviewRowView(string Title, string? Href, string Kind, string Why, string Source);

/// <param name="When"><c>07:30 ngày 20/11/2026</c></param>
/// <param name="What">hiện, hết hạn</param>
public sealed record PreviewChangeView(string When, string What, string Title, string? Href);

/// <param name="Contents">How much is in it; null where this preview has no page of it.</param>
/// <param name="Why">Why the public does not see it; null if it does.</param>
/// <param name="IsLate">Whether cells should have it by now.</param>
public sealed record PreviewBulletinView(string Title, string? Href, string Deadline, string? Contents, string? Why, bool IsLate);

/// <param name="Name"><c>error</c>, <c>warning</c>, <c>info</c>: a hook for styles.</param>
/// <param name="Count">All, also those that are not among <paramref name="Items"/>.</param>
/// <param name="Hint">The one hint of them all; null where each has its own.</param>
/// <param name="Items">The first few of each file.</param>
public sealed record PreviewGroupView(string Severity, string Name, string Code, int Count, string? Hint, IReadOnlyList<PreviewMessageView> Items)
{
    public PreviewMessageView First => Items[0];

    public bool IsOne => Count == 1;
}

/// <param name="Place"><c>input/tin-tuc/2026/ra-mat.md:4</c>; null if it lies in no file.</param>
/// <param name="Hint">Null where the group says it.</param>
/// <param name="More">That there are more in the file; null but after the last one shown.</param>
public sealed record PreviewMessageView(string? Place, string Text, string? Hint, string? More);
