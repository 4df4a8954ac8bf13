using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Vietnamese;

namespace Site.Rendering.Wording;

/// <summary>How events are called, on pages and in calendar files.</summary>
internal static class CalendarWords
{
    /// <summary>A kind in words and in addresses.</summary>
    public static (string Label, string Name) Kind(EventKind kind) => kind switch
    {
        EventKind.Commemoration => ("Ngày kỷ niệm", "ngay-ky-niem"),
        EventKind.Meeting => ("Sinh hoạt chi bộ", "sinh-hoat"),
        EventKind.Issue => ("Bản tin", "ban-tin"),
        EventKind.Task => ("Hạn công việc", "viec"),
        EventKind.Consultation => ("Lấy ý kiến", "lay-y-kien"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary><c>Ngày thành lập Đảng Cộng sản Việt Nam, 96 năm</c></summary>
    public static string Name(CalendarEvent known) => known switch
    {
        CalendarEvent.Commemoration commemoration => BulletinWords.NameOf(commemoration.Day, commemoration.On),
        CalendarEvent.Meeting meeting => $"Sinh hoạt chi bộ {Month(meeting.Month)}",
        CalendarEvent.OfIssue { IsCutOff: true, Issue: var issue } => $"Chốt bài cho bản tin {Month(issue.Month)}",
        CalendarEvent.OfIssue { Issue: var issue } => $"{(issue.ReleasedOn is null ? "Hạn phát hành" : "Phát hành")} bản tin {Month(issue.Month)}",
        CalendarEvent.OfTask task => task.Planned.Task.Content,
        CalendarEvent.OfConsultation { Asking: var asking } => $"Hạn góp ý: {asking.Title}",
        _ => throw new ArgumentOutOfRangeException(nameof(known)),
    };

    /// <summary>What is recorded of a task, or that its day is over; null when nothing is known. It counts no days, so that it stays true.</summary>
    public static (string Text, string Name)? State(PlanTask task, DateOnly today) => task.IsOverdue(today) ? ("Quá hạn", "qua-han") : Words.State(task.State);

    private static string Month(YearMonth month) => DateWords.Month(month.Year, month.Month);
}
