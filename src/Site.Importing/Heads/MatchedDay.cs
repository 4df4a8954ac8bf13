using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Vietnamese;

namespace Site.Importing.Heads;

/// <summary>The day in a match with the groups <c>day</c>, <c>month</c> and <c>year</c>.</summary>
internal static class MatchedDay
{
    /// <inheritdoc cref="CalendarDay.Of"/>
    public static DateOnly? Of(Match match)
    {
        return CalendarDay.Of(Number("year"), Number("month"), Number("day"));

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
