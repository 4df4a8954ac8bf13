using Site.Model.Vietnamese;

namespace Site.Model.Documents;

/// <summary>Thời hạn of a task.</summary>
public abstract record Deadline
{
    private protected Deadline()
    {
    }

    /// <summary>The last day on which a task is in time; null for a recurring task, which has no single last day.</summary>
    public abstract DateOnly? LastDay { get; }

    /// <summary>The day by which the task is to be done next, counted from a day; null for a recurring task without a fixed day.</summary>
    public virtual DateOnly? NextFrom(DateOnly day) => LastDay;
}

/// <summary><c>25/11/2026</c>: the day itself is still in time.</summary>
public sealed record DueOn(DateOnly Day) : Deadline
{
    public override DateOnly? LastDay => Day;
}

/// <summary>Trước ngày <c>25/11/2026</c>: the day itself is too late.</summary>
public sealed record DueBefore(DateOnly Day) : Deadline
{
    public override DateOnly? LastDay => Day.AddDays(-1);
}

/// <summary>Trong <c>quý IV/2026</c>, <c>tháng 12/2026</c>, <c>năm 2026</c>: by the period's last day.</summary>
public sealed record DueWithin(CalendarPeriod Period) : Deadline
{
    public override DateOnly? LastDay => Period.LastDay;
}

/// <summary>Hằng tháng, <c>30/11 hằng năm</c>, <c>ngày 20 hằng tháng</c>.</summary>
/// <param name="Day">The day of the month; null when no day is given. In a shorter month it is the last day.</param>
/// <param name="Month">The month of the year; only for a task that recurs yearly.</param>
/// <param name="Before">Whether the day itself is too late.</param>
public sealed record Recurring(Recurrence Often, int? Day = null, int? Month = null, bool Before = false) : Deadline
{
    public override DateOnly? LastDay => null;

    public override DateOnly? NextFrom(DateOnly day)
    {
        if (Day is not { } wanted)
        {
            return null;
        }

        // A year and one more month contain every month at least once more.
        for (var month = YearMonth.Of(day); ; month = month.Next)
        {
            var due = new DateOnly(month.Year, month.Month, Math.Min(wanted, DateTime.DaysInMonth(month.Year, month.Month))).AddDays(Before ? -1 : 0);
            if (due >= day && (Month is null || Month == month.Month))
            {
                return due;
            }
        }
    }
}

public enum Recurrence
{
    /// <summary>thường xuyên</summary>
    Ongoing,

    /// <summary>hằng tháng</summary>
    Monthly,

    /// <summary>hằng quý</summary>
    Quarterly,

    /// <summary>hằng năm</summary>
    Yearly,
}
