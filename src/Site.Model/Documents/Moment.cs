using Site.Model.Vietnamese;

namespace Site.Model.Documents;

/// <summary>A day, or a day and time, in Vietnam.</summary>
public readonly record struct Moment(DateOnly Day, TimeOnly? Time = null) : IComparable<Moment>
{
    /// <summary>The instant at which it begins: the given time, or midnight.</summary>
    public DateTimeOffset Begin => VietnamTime.At(Day, Time ?? default);

    /// <summary>
    /// The first instant after it: the time itself, or the next midnight when a whole day is meant. <c>9999-12-31</c>, an editor's
    /// "never", has no next day and ends with the calendar.
    /// </summary>
    public DateTimeOffset End =>
        Time is { } time ? VietnamTime.At(Day, time)
        : Day == DateOnly.MaxValue ? VietnamTime.At(Day, TimeOnly.MaxValue)
        : VietnamTime.At(Day.AddDays(1));

    public int CompareTo(Moment other) =>
        Day.CompareTo(other.Day) is var byDay and not 0 ? byDay : (Time ?? default).CompareTo(other.Time ?? default);
}
