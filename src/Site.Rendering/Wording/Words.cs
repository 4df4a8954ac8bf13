using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages;

namespace Site.Rendering.Wording;

/// <summary>Puts the model's values into the words that readers see.</summary>
internal static class Words
{
    /// <summary>Of a study theme its year, of a question its state. Null for plain news, which needs no label.</summary>
    public static string? GenreLabel(SiteSettings settings, Document document) => document is StudyTheme theme ? string.Create(CultureInfo.InvariantCulture, $"Năm {theme.Year}")
        : document is Question question ? Progress(question.Progress)
        : Genre.Of(document) is { } genre && genre != Genre.News ? VietnameseText.Capitalize(settings.NameOf(genre)) : null;

    public static PageWord Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.News => PageWords.NewsKind,
        DocumentKind.Plan => PageWords.PlanKind,
        DocumentKind.Activity => PageWords.ActivityKind,
        DocumentKind.StudyTheme => PageWords.ThemeKind,
        DocumentKind.Question => PageWords.QuestionKind,
        DocumentKind.Bulletin => PageWords.BulletinKind,
        DocumentKind.Page => PageWords.PageKind,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary><c>Đã trả lời</c></summary>
    public static string Progress(QuestionProgress progress) => VietnameseText.Capitalize(QuestionWords.Of(progress));

    /// <summary>Null when it is not known.</summary>
    public static string? Standing(DocumentStatus status) => status switch
    {
        DocumentStatus.InForce => "Còn hiệu lực",
        DocumentStatus.Expired => "Hết hiệu lực",
        DocumentStatus.NotYetInForce => "Chưa có hiệu lực",
        _ => null,
    };

    /// <summary>The reasons why the public does not see a document, and from when it will, as sentences; empty when it does.</summary>
    public static string WhyHidden(Obstacles obstacles) => string.Join(' ', new[]
    {
        obstacles.IsInternal ? "Bài lưu hành nội bộ, không lên trang công khai." : null,
        obstacles.State switch
        {
            PublicationState.Draft => "Bài còn là bản nháp: đổi thành \"trang_thai: dang\" thì công chúng mới thấy.",
            PublicationState.AwaitingApproval => "Bài đang chờ duyệt: duyệt xong, đổi thành \"trang_thai: dang\" thì công chúng mới thấy.",
            PublicationState.Withdrawn => "Bài đã rút: công chúng không còn thấy.",
            _ => null,
        },
        obstacles.AppearsAt is { } appears ? $"Bài hẹn giờ: đăng lúc {DateWords.At(appears)}." : null,
        obstacles.ExpiredAt is { } expired ? $"Bài đã hết hạn từ {DateWords.At(expired)}." : null,
    }.OfType<string>());

    public static string? Deadline(Deadline? deadline) => deadline switch
    {
        DueOn { Day: var day } => DateWords.Short(day),
        DueBefore { Day: var day } => $"Trước ngày {DateWords.Short(day)}",
        DueWithin { Period: var period } => VietnameseText.Capitalize(DateWords.Of(period)),
        Recurring recurring => VietnameseText.Capitalize(Recurring(recurring)),
        _ => null,
    };

    /// <summary>Behind "Hạn", as the document words it: <c>25/11/2026</c>, <c>trước ngày 25/11/2026</c>, <c>quý IV/2026</c>; of what recurs the next day.</summary>
    public static string Due(DueTask due) => due.Task.Deadline switch
    {
        DueBefore { Day: var day } => $"trước ngày {DateWords.Short(day)}",
        DueWithin { Period: var period } => DateWords.Of(period),
        _ => DateWords.Short(due.Due),
    };

    private static string Recurring(Recurring recurring)
    {
        var often = recurring.Often switch
        {
            Recurrence.Ongoing => "thường xuyên",
            Recurrence.Monthly => "hằng tháng",
            Recurrence.Quarterly => "hằng quý",
            _ => "hằng năm",
        };
        return recurring.Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{(recurring.Before ? "trước " : "")}ngày {(recurring.Month is { } month ? DateWords.DayMonth(day, month) : day.ToString("00", CultureInfo.InvariantCulture))} {often}")
            : often;
    }

    public static (string Text, string Name)? State(TaskState? state) => state switch
    {
        null => null,
        TaskState.Done => ("Xong", "xong"),
        TaskState.InProgress => ("Đang làm", "dang"),
        TaskState.NotStarted => ("Chưa làm", "chua"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
