using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;

namespace Site.Model.Settings;

/// <summary>The settings' <c>ban_tin</c>: how the monthly bulletin is named, composed and signed.</summary>
/// <param name="Name">On the first page: <c>Thông tin sinh hoạt chi bộ</c>.</param>
/// <param name="MinutesAllowed">The part of a meeting, in minutes, that reading the bulletin aloud may take.</param>
/// <param name="Sections">In printed order.</param>
public sealed record BulletinSettings(string Name, int MinutesAllowed, Imprint Imprint, ImmutableArray<BulletinSectionRule> Sections)
{
    public const int UsualMinutes = 30;

    /// <summary>A cell meets for at least 90 minutes (Hướng dẫn 42-HD/BTCTW, 2025).</summary>
    public const int UsualMeetingMinutes = 90;

    /// <summary>The usual limit of items in a section: nobody reads out more in a meeting.</summary>
    public const int UsualMost = 5;

    /// <summary>
    /// The bulletin when the settings say nothing about it. Kinds and genres are the same for every committee, but categories are not, so sections that
    /// need a category are missing here.
    /// </summary>
    public static readonly BulletinSettings Usual = new(
        "Thông tin sinh hoạt chi bộ", UsualMinutes, Imprint.None,
        [
            Section("van-ban-moi", "Văn bản, chính sách mới", [DocumentKind.Plan], [], ItemForm.Summary),
            Section("guong-dien-hinh", "Gương chi bộ, đảng viên", [], [Genre.GoodDeeds, Genre.Practice]),
            Section("ly-luan", "Thông tin lý luận", [DocumentKind.News], [Genre.Research]),
            Section("thoi-su", "Tin tức, định hướng tuyên truyền", [DocumentKind.News], [Genre.News, Genre.Feature, Genre.Interview, Genre.Photo, Genre.Video]),
            Section("hoat-dong", "Hoạt động cơ sở", [DocumentKind.Activity], []),
            Section("tra-loi", "Trả lời kiến nghị, đề xuất", [DocumentKind.Question], []),
        ]);

    /// <summary>The whole meeting's length, in minutes.</summary>
    public int MeetingMinutes { get; init; } = UsualMeetingMinutes;

    /// <summary>The day of the month on which cells meet, 1 to 31; null where the committee sets none.</summary>
    public int? MeetingDay { get; init; }

    /// <summary>The paper that issues are printed on.</summary>
    public PaperKind Paper { get; init; }

    private static BulletinSectionRule Section(
        string id, string title, ImmutableArray<DocumentKind> kinds, ImmutableArray<Genre> genres, ItemForm form = ItemForm.Whole) =>
        new(id, title, kinds, [], genres, [], UsualMost, form);
}

/// <summary>The last page, as the press law requires (Luật Báo chí 2016, art. 34). A null value is not printed.</summary>
/// <param name="Frequency">Kỳ hạn xuất bản: <c>hằng tháng</c>.</param>
/// <param name="PrintRun">Số lượng in, in the editor's words: <c>200 bản</c>.</param>
public sealed record Imprint(string? ResponsiblePerson, string? Licence, string? Printer, string? PrintRun, string? Frequency)
{
    public static readonly Imprint None = new(null, null, null, null, null);
}

/// <summary>The conditions by which a section takes documents of the month. An empty list is no condition.</summary>
/// <param name="Most">The greatest number of documents; null: no limit.</param>
public sealed record BulletinSectionRule(
    string Id, string Title, ImmutableArray<DocumentKind> Kinds, ImmutableArray<Located<string>> Categories, ImmutableArray<Genre> Genres, ImmutableArray<string> Tags,
    int? Most, ItemForm Form)
{
    /// <summary>Whether it takes only documents that belong to a study theme.</summary>
    public bool OfATheme { get; init; }
}
