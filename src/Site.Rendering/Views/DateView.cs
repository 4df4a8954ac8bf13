using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Rendering.Views;

/// <summary>A day for people and for <c>&lt;time datetime&gt;</c>.</summary>
/// <param name="Iso"><c>2026-11-20</c>, with time and offset when the editor gave a time.</param>
/// <param name="Short"><c>20/11/2026</c></param>
/// <param name="Long"><c>20 tháng 11 năm 2026</c></param>
/// <param name="WithWeekday"><c>Thứ Sáu, 20 tháng 11 năm 2026</c></param>
public sealed record DateView(string Iso, string Short, string Long, string WithWeekday)
{
    /// <summary><c>20</c></summary>
    public required string Day { get; init; }

    /// <summary><c>tháng 11/2026</c></summary>
    public required string Month { get; init; }

    public static DateView Of(DateOnly day) => new(DateWords.Iso(day), DateWords.Short(day), DateWords.Long(day), DateWords.WithWeekday(day))
    {
        Day = day.Day.ToString(CultureInfo.InvariantCulture),
        Month = DateWords.Of(new CalendarPeriod(PeriodKind.Month, day.Year, day.Month)),
    };
}
