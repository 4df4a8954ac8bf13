using System.Globalization;

namespace Site.Model.Vietnamese;

/// <summary>Dates as Vietnamese readers write them.</summary>
public static class DateWords
{
    private static readonly string[] Weekdays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary><c>20/11/2026</c>, <c>05/9/2026</c>, <c>28/02/2026</c>: zeros as <see cref="OnDocument"/> sets them.</summary>
    public static string Short(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{DayMonth(day.Day, day.Month)}/{day.Year}");

    /// <summary><c>20/11</c>, <c>05/9</c>, <c>28/02</c></summary>
    public static string DayMonth(int day, int month) => string.Create(CultureInfo.InvariantCulture, $"{day:00}/{MonthNumber(month)}");

    /// <summary><c>20 tháng 11 năm 2026</c></summary>
    public static string Long(DateOnly day) => day.ToString("d' tháng 'M' năm 'yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Thứ Sáu, 20 tháng 11 năm 2026</c></summary>
    public static string WithWeekday(DateOnly day) => $"{Weekday(day)}, {Long(day)}";

    /// <summary><c>Thứ Sáu</c></summary>
    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary>
    /// <c>ngày 02 tháng 3 năm 2026</c>: as on a document, where days below 10 and months 1 and 2 take a zero so that nothing can be
    /// added in front (NĐ 30/2020/NĐ-CP, annex I; Party documents do the same).
    /// </summary>
    public static string OnDocument(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {MonthNumber(day.Month)} năm {day.Year}");

    /// <summary><c>Tỉnh Mẫu, ngày 02 tháng 3 năm 2026</c>; <c>Ngày 02 tháng 3 năm 2026</c> without a place.</summary>
    public static string OnDocument(string? place, DateOnly day) => place is null ? "N" + OnDocument(day)[1..] : $"{place}, {OnDocument(day)}";

    /// <summary><c>tháng 11 năm 2026</c></summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"tháng {month} năm {year}");

    /// <summary><c>tháng 12/2026</c>, <c>quý IV/2026</c>, <c>năm 2026</c></summary>
    public static string Of(CalendarPeriod period) => period.Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"tháng {period.Number}/{period.Year}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"quý {Quarters[period.Number - 1]}/{period.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"năm {period.Year}"),
    };

    /// <summary><c>07:30 ngày 20/11/2026</c>, in Vietnam</summary>
    public static string At(DateTimeOffset instant) =>
        $"{TimeOnly.FromDateTime(instant.ToOffset(VietnamTime.Offset).DateTime).ToString("HH':'mm", CultureInfo.InvariantCulture)} ngày {Short(VietnamTime.DayOf(instant))}";

    /// <summary><c>2026-11-20</c>, for machines.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MonthNumber(int month) => month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture);
}
