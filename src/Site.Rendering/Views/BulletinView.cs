namespace Site.Rendering.Views;

/// <summary><c>layouts/bulletin.hbs</c></summary>
/// <param name="Month"><c>tháng 11 năm 2026</c></param>
/// <param name="Number"><c>Số 11</c></param>
public sealed record BulletinView(ArticleHeadView Head, string Month, string? Number, DateView Deadline, ImageView? Image, Html Body, ContentsView? Contents, ArticleFootView Foot);
