namespace Site.Model.Vietnamese;

/// <summary>Asia/Ho_Chi_Minh: UTC+7 all year since 1975 (IANA tzdb), so a fixed offset needs no time-zone data.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTimeOffset At(DateOnly day, TimeOnly time = default) => new(day.ToDateTime(time), Offset);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);
}
