using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;

namespace Site.Model.Settings;

/// <summary>A part of the home page.</summary>
public abstract record HomeBlock
{
    private HomeBlock()
    {
    }

    /// <summary>A block that every site may have, by its name.</summary>
    public sealed record Usual(UsualBlock Kind) : HomeBlock;

    /// <summary>A block that the settings define: the newest documents that match a query.</summary>
    /// <param name="Most">Documents shown.</param>
    public sealed record Own(string Title, DocumentQuery Query, int Most, BlockLook Look) : HomeBlock;
}

public enum UsualBlock
{
    /// <summary>tin nổi bật</summary>
    LeadStory,

    /// <summary>tin mới</summary>
    LatestNews,

    /// <summary>bản tin tháng này</summary>
    Bulletin,

    /// <summary>văn bản mới</summary>
    NewestDocuments,

    /// <summary>hoạt động cơ sở</summary>
    BranchActivity,

    /// <summary>ngày đáng nhớ sắp tới</summary>
    NextDays,

    /// <summary>chuyên đề của năm: only in its year</summary>
    StudyTheme,

    /// <summary>lấy ý kiến: only while a consultation is open</summary>
    Consultations,
}

public enum BlockLook
{
    /// <summary>danh sách: title and day, a line each</summary>
    List,

    /// <summary>thẻ: picture, title, summary</summary>
    Cards,

    /// <summary>ảnh: pictures with their titles</summary>
    Pictures,

    /// <summary>văn bản: code, day of issue, title</summary>
    Documents,
}

/// <summary>A query for documents: all stated conditions must hold, and an empty list is no condition.</summary>
/// <param name="Units">Ids of units; each also means the units below it.</param>
public sealed record DocumentQuery(
    ImmutableArray<DocumentKind> Kinds, ImmutableArray<Located<Genre>> Genres, ImmutableArray<Located<string>> Categories, ImmutableArray<string> Tags,
    ImmutableArray<Located<string>> Units, ImmutableArray<Located<string>> Audiences)
{
    /// <summary>Whether only documents that belong to a study theme are meant.</summary>
    public bool OfATheme { get; init; }
}
