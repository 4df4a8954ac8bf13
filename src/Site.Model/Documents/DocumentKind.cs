namespace Site.Model.Documents;

public enum DocumentKind
{
    /// <summary>tin tức</summary>
    News,

    /// <summary>tóm tắt kế hoạch</summary>
    Plan,

    /// <summary>hoạt động cơ sở</summary>
    Activity,

    /// <summary>bản tin sinh hoạt chi bộ</summary>
    Bulletin,

    /// <summary>trang đứng riêng</summary>
    Page,
}
