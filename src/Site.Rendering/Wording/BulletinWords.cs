using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Rendering.Wording;

/// <summary>
/// What an issue says about itself: the same words on its pages, on paper and in Word. Templates have them from their views and add only marks, and the
/// words that stand around them on the web alone.
/// </summary>
internal static class BulletinWords
{
    /// <summary>Over the name of the bulletin.</summary>
    public const string Masthead = "BẢN TIN";

    public const string ReadOnPhone = "Đọc trên điện thoại";

    public const string WholeText = "Toàn văn";

    public const string Attachment = "Tệp đính kèm";

    /// <summary>The columns of the tasks' table.</summary>
    public static readonly (string Content, string Lead, string Due, string Plan) TaskColumns = ("Việc", "Chủ trì", "Thời hạn", "Văn bản giao việc");

    /// <summary>In the digest, before the title of what is read out at the meeting.</summary>
    public const string ReadAloud = "đọc";

    /// <summary>A task's deadline, and that it is over: <c>20/11/2026 (quá hạn)</c>.</summary>
    public static string Due(DueTask task) => Overdue(task) is { } words ? $"{Words.Due(task)} ({words})" : Words.Due(task);

    /// <summary>Null of a task whose deadline is not over.</summary>
    public static string? Overdue(DueTask task) => task.Overdue ? "quá hạn" : null;

    /// <summary>The day on which an issue was handed out; until then the day by which it must be.</summary>
    public static (string Label, DateOnly Day) Release(Bulletin issue) =>
        issue.ReleasedOn is { } day ? ("Ngày phát hành", day) : ("Hạn phát hành", issue.Deadline);

    public static string Minutes(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes} phút");

    /// <summary>Of what the digest has no room for; null when there is nothing more.</summary>
    public static string? MoreItems(int count) => count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"và {count} bài nữa trong bản tin");

    /// <inheritdoc cref="MoreItems"/>
    public static string? MoreTasks(int count) => count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"và {count} việc nữa trong bản tin");

    public static string ReadingTime(int minutes) => $"Thời gian đọc: khoảng {Minutes(minutes)}";

    /// <summary>Under an item's title: what it is, who it comes from, when, and how long it takes.</summary>
    public static IReadOnlyList<string> Facts(ComposedItem item) =>
    [
        .. new[]
        {
            (item.Document as PlanSummary)?.CitedAs,
            item.From,
            item.Document is PlanSummary ? null : item.Document.Date is { } date ? DateWords.Short(date.Day) : null,
            Minutes(item.Minutes),
        }.OfType<string>(),
    ];

    /// <summary><c>Chi bộ Văn phòng; phối hợp: Đoàn Khối</c>; null when nobody is named.</summary>
    public static string? Leaders(DueTask task) => (task.Lead, Support(task)) switch
    {
        ({ } lead, { } support) => $"{lead}; {support}",
        var (lead, support) => lead ?? support,
    };

    /// <summary><c>phối hợp: Đoàn Khối</c>, in capitals where nobody leads; null when nobody supports.</summary>
    public static string? Support(DueTask task) => task.Support is null ? null : $"{(task.Lead is null ? "Phối hợp" : "phối hợp")}: {task.Support}";

    /// <summary><c>20/11/2026</c>, <c>18/11/2026 (10/10 âm lịch)</c></summary>
    public static string Day(CommemorativeDay day, DateOnly on) =>
        day.Lunar is { } lunar ? $"{DateWords.Short(on)} ({lunar} âm lịch)" : DateWords.Short(on);

    /// <summary><c>Ngày Nhà giáo Việt Nam, 44 năm</c></summary>
    public static string NameOf(CommemorativeDay day, DateOnly on) => Years(day, on) is { } years ? $"{day.Name}, {years}" : day.Name;

    /// <summary>Null in the year of the event itself, or when that is not known.</summary>
    public static string? Years(CommemorativeDay day, DateOnly on) =>
        day.Since is { } since && on.Year > since ? string.Create(CultureInfo.InvariantCulture, $"{on.Year - since} năm") : null;

    /// <summary>Below an illustration: <c>Một buổi họp (Ảnh: Ban Biên tập)</c>; null when there is nothing to say.</summary>
    public static string? Caption(Illustration picture) =>
        (picture.Caption, picture.Credit) switch
        {
            (null, null) => null,
            ({ } caption, null) => caption,
            (null, { } credit) => $"({Illustration.CreditLabel(credit)}{credit})",
            ({ } caption, { } credit) => $"{caption} ({Illustration.CreditLabel(credit)}{credit})",
        };

    /// <summary>At a text's end.</summary>
    public static string Source(string reprintedFrom) => $"Nguồn: {reprintedFrom}";
}
