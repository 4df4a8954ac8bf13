using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Cli.NewFiles;

/// <summary>A kind of file that <c>new</c> makes.</summary>
/// <param name="Name">On the command line: <c>ke-hoach</c>.</param>
/// <param name="Label">What it is, in lower case.</param>
/// <param name="SectionKind">The <c>loai</c> of its section in the settings; null if it needs no section.</param>
/// <param name="Genre">Its <c>the_loai</c>; null if it has none.</param>
public sealed record NewKind(string Name, string Label, DocumentKind Kind, string? SectionKind, string? Genre = null)
{
    public static readonly NewKind News = new("tin", "tin ngắn", DocumentKind.News, "tin_tuc", "tin");
    public static readonly NewKind Feature = new("bai", "bài phản ánh", DocumentKind.News, "tin_tuc", "bai");
    public static readonly NewKind Plan = new("ke-hoach", "bài tóm tắt một kế hoạch, văn bản", DocumentKind.Plan, "ke_hoach");
    public static readonly NewKind Activity = new("hoat-dong", "bài về hoạt động của cơ sở", DocumentKind.Activity, "hoat_dong");
    public static readonly NewKind StudyTheme = new("chuyen-de", "chuyên đề của một năm", DocumentKind.StudyTheme, "chuyen_de");
    public static readonly NewKind Question = new("hoi-dap", "kiến nghị và câu trả lời", DocumentKind.Question, "hoi_dap");
    public static readonly NewKind Bulletin = new("ban-tin", "bản tin của một tháng", DocumentKind.Bulletin, "ban_tin");
    public static readonly NewKind Page = new("trang", "trang riêng", DocumentKind.Page, null);

    public static readonly ImmutableArray<NewKind> All = [News, Feature, Plan, Activity, StudyTheme, Question, Bulletin, Page];

    /// <summary>Whether it may belong to a chuyên mục.</summary>
    public bool HasCategory => Kind is DocumentKind.News or DocumentKind.Activity or DocumentKind.Question;

    /// <summary>Whether the kind has a folder for each year, as the editors' guide says.</summary>
    public bool IsFiledByYear => Kind is DocumentKind.News or DocumentKind.Activity or DocumentKind.Question;
}
