namespace Site.Rendering.Views;

/// <summary>A document in a list.</summary>
/// <param name="Code">Số và ký hiệu of a plan.</param>
/// <param name="IssuedOn">Ngày ban hành of a plan; <paramref name="Date"/> is when its summary was put up.</param>
/// <param name="Genre">In words, for other genres than plain news: <c>Phỏng vấn</c>.</param>
/// <param name="Notice">Why the public does not see it, when an edition shows what is unfinished or internal.</param>
public sealed record CardView(
    string Title, string Href, string Summary, DateView? Date, LinkView? Section, string? Code, DateView? IssuedOn, string? Genre, string? Unit,
    ImageView? Image, string? Notice)
{
    /// <summary>Of a photo story with several: <c>12 ảnh</c>.</summary>
    public string? Photos { get; init; }

    public bool IsVideo { get; init; }
}
