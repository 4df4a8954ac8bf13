using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Cli.Inventory;

/// <summary>The conditions for listed documents; null is no condition.</summary>
/// <param name="Units">Ids: a document matches if it names one of them.</param>
/// <param name="Period">Matches the document's date; a document without a date is in no period.</param>
public sealed record InventoryFilter(SortChoice? Sort, IReadOnlySet<string>? Units, StateChoice? State, Period? Period)
{
    /// <summary>Words of the author's name, accents or not.</summary>
    public string? Author { get; init; }

    /// <summary>The year of a study theme: the theme itself and what belongs to it.</summary>
    public int? Theme { get; init; }

    /// <summary>Only documents that ask or have asked for opinions.</summary>
    public bool Asks { get; init; }

    public bool Takes(InventoryEntry entry) =>
        (!Asks || entry.Document.Consultation is not null) &&
        (Sort is not { } sort || (sort.Genre is { } genre ? Model.Documents.Genre.Of(entry.Document) == genre : entry.Document.Kind == sort.Kind)) &&
        (Units is not { } units || entry.Document.Units.Any(unit => units.Contains(unit.Value))) &&
        (Author is not { } author || (entry.Document.Author is { } name && VietnameseText.Fold(name).Contains(VietnameseText.Fold(author), StringComparison.Ordinal))) &&
        (Theme is not { } year || entry.Document.ThemeYear?.Value == year || (entry.Document as StudyTheme)?.Year == year) &&
        (State is not { } state || (state.Question is { } progress ? (entry.Document as Question)?.Progress == progress : entry.Verdict.LeftOut == state.LeftOut)) &&
        (Period is not { } period || (entry.Document.Date is { } date && period.Contains(date.Day)));
}

/// <summary>A kind, or a genre whatever the kind. Exactly one of the two is set.</summary>
public readonly record struct SortChoice(DocumentKind? Kind, Genre? Genre)
{
    /// <summary>As <c>new</c> and the front matter's <c>the_loai</c> call them.</summary>
    public static readonly (string Name, SortChoice? Value)[] Names =
    [
        ("tin-tuc", Of(DocumentKind.News)), ("ke-hoach", Of(DocumentKind.Plan)), ("hoat-dong", Of(DocumentKind.Activity)),
        ("chuyen-de", Of(DocumentKind.StudyTheme)), ("hoi-dap", Of(DocumentKind.Question)), ("ban-tin", Of(DocumentKind.Bulletin)), ("trang", Of(DocumentKind.Page)),
        ("tin", Of(Model.Documents.Genre.News)), ("bai", Of(Model.Documents.Genre.Feature)), ("phong-van", Of(Model.Documents.Genre.Interview)),
        ("nguoi-tot-viec-tot", Of(Model.Documents.Genre.GoodDeeds)), ("mo-hinh", Of(Model.Documents.Genre.Practice)), ("nghien-cuu", Of(Model.Documents.Genre.Research)),
        ("anh", Of(Model.Documents.Genre.Photo)), ("video", Of(Model.Documents.Genre.Video)),

        // The same word as in the table's column and the summary.
        ("bai-phan-anh", Of(Model.Documents.Genre.Feature)), ("hoat-dong-co-so", Of(DocumentKind.Activity)), ("trang-rieng", Of(DocumentKind.Page)),
    ];

    private static SortChoice Of(DocumentKind kind) => new(kind, null);

    private static SortChoice Of(Genre genre) => new(null, genre);
}

/// <param name="LeftOut">Null: the documents that are on the site.</param>
/// <param name="Question">How far a question is, whether it is on the site or not; null: any document.</param>
public readonly record struct StateChoice(LeftOutReason? LeftOut, QuestionProgress? Question = null)
{
    public static readonly (string Name, StateChoice? Value)[] Names =
    [
        ("dang", new StateChoice(null)), ("nhap", new StateChoice(LeftOutReason.Draft)), ("cho-duyet", new StateChoice(LeftOutReason.AwaitingApproval)),
        ("chua-den-gio", new StateChoice(LeftOutReason.NotYet)), ("het-han", new StateChoice(LeftOutReason.Expired)),
        ("noi-bo", new StateChoice(LeftOutReason.Internal)), ("da-rut", new StateChoice(LeftOutReason.Withdrawn)),
        ("dang-xem-xet", new StateChoice(null, QuestionProgress.UnderConsideration)), ("da-chuyen", new StateChoice(null, QuestionProgress.PassedOn)), ("da-tra-loi", new StateChoice(null, QuestionProgress.Answered)),

        // The same word as in the table's column.
        ("dang-dang", new StateChoice(null)), ("chua-den-gio-dang", new StateChoice(LeftOutReason.NotYet)),
    ];
}
