namespace Site.Model.Documents;

public enum DocumentKind
{
    /// <summary>tin tức</summary>
    News,

    /// <summary>tóm tắt kế hoạch</summary>
    Plan,

    /// <summary>hoạt động cơ sở</summary>
    Activity,

    /// <summary>chuyên đề của một năm</summary>
    StudyTheme,

    /// <summary>hỏi đáp: một câu hỏi, kiến nghị và câu trả lời</summary>
    Question,

    /// <summary>bản tin sinh hoạt chi bộ</summary>
    Bulletin,

    /// <summary>trang đứng riêng</summary>
    Page,
}

/// <summary>Kinds and genres in words, in lower case.</summary>
public static class KindWords
{
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.News => "tin, bài",
        DocumentKind.Plan => "kế hoạch",
        DocumentKind.Activity => "hoạt động cơ sở",
        DocumentKind.StudyTheme => "chuyên đề",
        DocumentKind.Question => "hỏi đáp",
        DocumentKind.Bulletin => "bản tin",
        DocumentKind.Page => "trang riêng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Of a genre that every site has; the settings name the others.</summary>
    public static string Of(Genre genre) => genre.Id switch
    {
        "tin" => "tin",
        "bai" => "bài phản ánh",
        "phong_van" => "phỏng vấn",
        "nguoi_tot_viec_tot" => "người tốt, việc tốt",
        "mo_hinh" => "mô hình",
        "nghien_cuu" => "nghiên cứu",
        "anh" => "ảnh",
        _ => genre.Id,
    };
}
