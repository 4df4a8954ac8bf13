using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Model.Documents;

namespace Site.Cli.Desk.Documents;

/// <summary>A kind of document, as the desk offers it.</summary>
/// <param name="Button">Makes a new one.</param>
internal sealed record DeskKind(DocumentKind Kind, NewKind New, string Button)
{
    public static readonly ImmutableArray<DeskKind> All =
    [
        new(DocumentKind.News, NewKind.News, "Tin mới"),
        new(DocumentKind.Activity, NewKind.Activity, "Hoạt động"),
        new(DocumentKind.Plan, NewKind.Plan, "Kế hoạch"),
        new(DocumentKind.StudyTheme, NewKind.StudyTheme, "Chuyên đề"),
        new(DocumentKind.Question, NewKind.Question, "Hỏi đáp"),
        new(DocumentKind.Bulletin, NewKind.Bulletin, "Bản tin"),
        new(DocumentKind.Page, NewKind.Page, "Trang"),
    ];

    /// <summary>As the command line names it.</summary>
    public string Id => New.Name;

    public static DeskKind Of(DocumentKind kind) => All.First(known => known.Kind == kind);

    /// <summary>Null when there is no such kind.</summary>
    public static DeskKind? Find(string id) => All.FirstOrDefault(known => known.Id == id);
}
