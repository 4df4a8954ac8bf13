namespace Site.Model.Documents;

/// <summary>Kinds and genres in words, in lower case.</summary>
public static class KindWords
{
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.News => "tin tức",
        DocumentKind.Plan => "kế hoạch",
        DocumentKind.Activity => "hoạt động cơ sở",
        DocumentKind.Bulletin => "bản tin",
        DocumentKind.Page => "trang riêng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Genre genre) => genre switch
    {
        Genre.News => "tin",
        Genre.Feature => "bài phản ánh",
        Genre.Interview => "phỏng vấn",
        Genre.GoodDeeds => "người tốt, việc tốt",
        Genre.Research => "nghiên cứu",
        Genre.Photo => "ảnh",
        Genre.Video => "video",
        _ => throw new ArgumentOutOfRangeException(nameof(genre)),
    };
}
