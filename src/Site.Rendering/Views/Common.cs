using Site.Model.Vietnamese;

namespace Site.Rendering.Views;

/// <summary>A day for people and for <c>&lt;time datetime&gt;</c>.</summary>
/// <param name="Iso"><c>2026-11-20</c>, with time and offset when the editor gave a time.</param>
/// <param name="Short"><c>20/11/2026</c></param>
/// <param name="Long"><c>20 tháng 11 năm 2026</c></param>
/// <param name="WithWeekday"><c>Thứ Sáu, 20 tháng 11 năm 2026</c></param>
public sealed record DateView(string Iso, string Short, string Long, string WithWeekday)
{
    public static DateView Of(DateOnly day) => new(DateWords.Iso(day), DateWords.Short(day), DateWords.Long(day), DateWords.WithWeekday(day));
}

/// <param name="IsCurrent">Whether it is the page that is shown, or the section it is in.</param>
public sealed record LinkView(string Label, string Href, bool IsCurrent = false);

/// <param name="Count">How many documents it leads to.</param>
public sealed record CountedLinkView(string Label, string Href, int Count, string? Description = null);

/// <param name="Width">Pixels as shown.</param>
public sealed record ImageView(string Src, int Width, int Height, string Alt, string? Caption, string? Credit)
{
    public bool HasCaption => Caption is not null || Credit is not null;
}

/// <param name="Type"><c>PDF</c></param>
/// <param name="Size"><c>1,2 MB</c></param>
public sealed record AttachmentView(string Title, string Href, string Type, string Size);

/// <summary>A document in a list.</summary>
/// <param name="Code">Số và ký hiệu of a plan.</param>
/// <param name="IssuedOn">Ngày ban hành of a plan; <paramref name="Date"/> is when its summary was put up.</param>
/// <param name="Genre">In words, for other genres than plain news: <c>Phỏng vấn</c>.</param>
/// <param name="Notice">Why the public does not see it, when an edition shows what is unfinished or internal.</param>
public sealed record CardView(
    string Title, string Href, string Summary, DateView? Date, LinkView? Section, string? Code, DateView? IssuedOn, string? Genre, string? Unit,
    ImageView? Image, string? Notice);

/// <param name="Pages">Every page's number where they are few, else the ends and the neighbours with gaps.</param>
public sealed record PaginationView(LinkView? Previous, LinkView? Next, IReadOnlyList<PageLinkView> Pages, int Current, int Total);

/// <param name="IsGap">Stands for numbers left out; has no link.</param>
public sealed record PageLinkView(string Number, string Href, bool IsCurrent, bool IsGap);
