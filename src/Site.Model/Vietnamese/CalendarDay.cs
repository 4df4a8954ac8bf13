namespace Site.Model.Vietnamese;

/// <summary>Days that a text of the Party may name.</summary>
public static class CalendarDay
{
    // The Party has no documents from before its founding; a day far ahead is a typing error.
    private const int FirstYear = 1930;
    private const int LastYear = 2100;

    /// <summary>Null when no calendar has the day, or it lies outside of 1930 to 2100.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
