namespace Site.Model.Vietnamese;

public enum PeriodKind
{
    Month,

    /// <summary>quý</summary>
    Quarter,

    Year,
}

/// <param name="Number">1 to 12 of months, 1 to 4 of quarters, 1 of a year.</param>
public readonly record struct CalendarPeriod(PeriodKind Kind, int Year, int Number)
{
    private int Months => Kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, _ => 12 };

    public DateOnly FirstDay => new(Year, ((Number - 1) * Months) + 1, 1);

    public DateOnly LastDay => FirstDay.AddMonths(Months).AddDays(-1);

    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>The same period of the year before.</summary>
    public CalendarPeriod YearBefore => this with { Year = Year - 1 };
}
