using System.Globalization;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Reading.Schema;

/// <summary>Dates as editors write them: <c>2026-11-20</c>, <c>20/11/2026</c>, either with a time, ISO with offset, or in words.</summary>
internal static class WrittenDate
{
    // A year beyond these limits is a typing error; the limits also keep arithmetic with days away from the calendar's ends.
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    public enum Outcome
    {
        Fine,
        NotADate,

        /// <summary>The text has the shape of a date, but no calendar has this date.</summary>
        Impossible,
    }

    /// <summary>A day with or without a time. No time zone means Vietnam; another one is converted.</summary>
    public static Outcome Read(string written, out Moment moment)
    {
        moment = default;
        var text = WordedDate.InDigits(written).AsSpan().Trim();
        var split = text.IndexOfAny(' ', 'T', 't');
        var dayPart = split < 0 ? text : text[..split];
        var timePart = split < 0 ? [] : text[(split + 1)..].Trim();
        if (ThreeNumbers(dayPart) is not { } parts)
        {
            return Outcome.NotADate;
        }

        if (parts.Year is < FirstYear or > LastYear || parts.Month is < 1 or > 12 ||
            parts.Day < 1 || parts.Day > DateTime.DaysInMonth(parts.Year, parts.Month))
        {
            return HasShapeOfTime(timePart) ? Outcome.Impossible : Outcome.NotADate;
        }

        var day = new DateOnly(parts.Year, parts.Month, parts.Day);
        if (split < 0)
        {
            moment = new Moment(day);
            return Outcome.Fine;
        }

        return ReadTime(day, timePart, out moment);
    }

    /// <summary>Whether only the time can be what is impossible in <paramref name="written"/>.</summary>
    public static bool BeginsWithRealDay(string written) =>
        WordedDate.InDigits(written).Trim() is var text && text.IndexOfAny([' ', 'T', 't']) is var end and > 0 && Read(text[..end], out _) == Outcome.Fine;

    /// <summary>Day and month, <c>3/2</c> or <c>03/02</c>, each within what the months of any calendar may have.</summary>
    public static bool TryReadDayMonth(string written, out (int Day, int Month) date)
    {
        var text = written.AsSpan().Trim();
        var slash = text.IndexOf('/');
        date = slash > 0 && Number(text[..slash], 2) is { } day && Number(text[(slash + 1)..], 2) is { } month ? (day, month) : default;
        return date is { Day: >= 1 and <= 31, Month: >= 1 and <= 12 };
    }

    /// <summary><c>2026-11</c> or <c>11/2026</c>, with - or / either way.</summary>
    public static bool TryReadMonth(string written, out YearMonth month)
    {
        month = default;
        var text = written.AsSpan().Trim();
        var separator = text.IndexOfAny('-', '/');
        if (separator < 1)
        {
            return false;
        }

        var first = text[..separator];
        var second = text[(separator + 1)..];
        var yearPart = first.Length == 4 ? first : second;
        var monthPart = first.Length == 4 ? second : first;
        if (yearPart.Length != 4 || Number(yearPart, 4) is not (>= FirstYear and <= LastYear and var year) ||
            Number(monthPart, 2) is not (>= 1 and <= 12 and var number))
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    /// <summary>Three numbers with one separator between them, the year (four digits) first or last.</summary>
    private static (int Year, int Month, int Day)? ThreeNumbers(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny('-', '/', '.');
        if (first < 1)
        {
            return null;
        }

        var rest = text[(first + 1)..];
        var second = rest.IndexOf(text[first]);
        if (second < 1)
        {
            return null;
        }

        var start = text[..first];
        var end = rest[(second + 1)..];
        var year = start.Length == 4 ? start : end;
        var day = start.Length == 4 ? end : start;
        return year.Length == 4 && Number(year, 4) is { } y && Number(rest[..second], 2) is { } m && Number(day, 2) is { } d ? (y, m, d) : null;
    }

    private static bool HasShapeOfTime(ReadOnlySpan<char> text) => text.IsEmpty || char.IsAsciiDigit(text[0]);

    private static Outcome ReadTime(DateOnly day, ReadOnlySpan<char> text, out Moment moment)
    {
        moment = default;
        var offsetAt = text.IndexOfAny("Zz+-−");
        var clock = (offsetAt < 0 ? text : text[..offsetAt]).Trim();
        if (clock.IsEmpty || !char.IsAsciiDigit(clock[0]) || !clock.Contains(':'))
        {
            return Outcome.NotADate;
        }

        if (!TimeOnly.TryParseExact(
            clock, ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return Outcome.Impossible;
        }

        if (offsetAt < 0)
        {
            moment = new Moment(day, time);
            return Outcome.Fine;
        }

        if (Offset(text[offsetAt..].Trim()) is not { } offset)
        {
            return Outcome.NotADate;
        }

        var local = new DateTimeOffset(day.ToDateTime(time), offset).ToOffset(VietnamTime.Offset).DateTime;
        moment = new Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return Outcome.Fine;
    }

    /// <summary><c>Z</c>, <c>+07:00</c>, <c>+0700</c>, <c>+07</c>; up to 14 hours.</summary>
    private static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
        {
            return TimeSpan.Zero;
        }

        var sign = text[0] == '+' ? 1 : -1;
        var digits = text[1..];
        var hourPart = digits[..Math.Min(2, digits.Length)];
        var minutePart = digits[hourPart.Length..];
        minutePart = minutePart.IsEmpty ? "00" : minutePart[0] == ':' ? minutePart[1..] : minutePart;
        if (text[0] is 'Z' or 'z' || hourPart.Length != 2 || minutePart.Length != 2 ||
            Number(hourPart, 2) is not { } hours || Number(minutePart, 2) is not (< 60 and var minutes) || (hours * 60) + minutes > 14 * 60)
        {
            return null;
        }

        return sign * new TimeSpan(hours, minutes, 0);
    }

    private static int? Number(ReadOnlySpan<char> digits, int longest) =>
        digits.Length >= 1 && digits.Length <= longest && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
