namespace Site.Model.Documents;

/// <summary>Thể loại báo chí of a news item or an activity.</summary>
public enum Genre
{
    /// <summary>tin</summary>
    News,

    /// <summary>bài phản ánh</summary>
    Feature,

    /// <summary>phỏng vấn</summary>
    Interview,

    /// <summary>người tốt việc tốt</summary>
    GoodDeeds,

    /// <summary>nghiên cứu</summary>
    Research,

    /// <summary>ảnh</summary>
    Photo,

    /// <summary>video</summary>
    Video,
}
