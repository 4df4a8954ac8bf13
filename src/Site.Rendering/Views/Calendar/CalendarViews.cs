namespace Site.Rendering.Views.Calendar;

/// <summary><c>layouts/calendar.sbn-html</c>: the coming twelve months, or a year.</summary>
/// <param name="Ways">The coming months and every year that has events, what is shown among them.</param>
/// <param name="Months">Those with events, in their order.</param>
/// <param name="Files">To take over into another calendar: all, then by kind; none on the page of a year.</param>
/// <param name="UnitFiles">The same for each unit.</param>
/// <param name="Empty">The text when no event comes.</param>
public sealed record CalendarView(
    string Title, string Description, IReadOnlyList<LinkView> Ways, IReadOnlyList<CalendarMonthView> Months, IReadOnlyList<CalendarFileView> Files,
    IReadOnlyList<CalendarFileView> UnitFiles, string Empty)
{
    /// <summary>Whether the calendar is for members alone, so that no service outside may fetch it.</summary>
    public bool IsInternal { get; init; }
}

/// <param name="Id">On the page: <c>thang_2026_11</c></param>
/// <param name="Title"><c>Tháng 11 năm 2026</c></param>
/// <param name="Short"><c>11/2026</c></param>
public sealed record CalendarMonthView(string Id, string Title, string Short, IReadOnlyList<CalendarEventView> Events);

/// <summary>Something of a whole day.</summary>
/// <param name="Weekday"><c>Thứ Sáu</c></param>
/// <param name="Href">Its own page; null where it has none.</param>
/// <param name="Kind"><c>Ngày kỷ niệm</c></param>
/// <param name="KindName">A hook for styles: <c>ngay-ky-niem</c>, <c>sinh-hoat</c>, <c>ban-tin</c>, <c>viec</c>, <c>lay-y-kien</c>.</param>
/// <param name="Lunar">The lunar day, <c>10/3</c>, for a day that goes by the moon.</param>
public sealed record CalendarEventView(DateView Date, string Weekday, string Name, string? Href, string Kind, string KindName, bool Great, string? Lunar)
{
    /// <summary>Of a task, who leads it, linked when it is a unit of the site.</summary>
    public string? Lead { get; init; }

    public string? LeadHref { get; init; }

    /// <summary>The plan that sets a task.</summary>
    public LinkView? Plan { get; init; }

    /// <summary>Of a task, what is known of it on the day of the build: done, under way, overdue.</summary>
    public string? State { get; init; }

    /// <summary>A hook for styles: <c>xong</c>, <c>dang</c>, <c>chua</c>, <c>qua-han</c>.</summary>
    public string? StateName { get; init; }
}

/// <summary>A file in the format of calendars (RFC 5545).</summary>
/// <param name="Href">To take it over once.</param>
/// <param name="Subscribe">The address under which calendars follow its changes; null where none may.</param>
public sealed record CalendarFileView(string Title, string Href, string? Subscribe);
