namespace Site.Model.Vietnamese;

/// <summary>Asia/Ho_Chi_Minh: UTC+7 all year since 1975 (IANA tzdb), so a fixed offset needs no time-zone data.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The first seven hours of the calendar in Vietnam lie before the first instant in UTC; they become that first instant.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time = default)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local.Ticks < Offset.Ticks ? DateTime.MinValue + Offset : local, Offset);
    }

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);
}
