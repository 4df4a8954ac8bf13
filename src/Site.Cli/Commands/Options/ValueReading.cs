using System.Globalization;
using Site.Cli.Inventory;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands.Options;

/// <summary>Reads values from the texts of the command line: each method gives the value, or a diagnostic.</summary>
public static class ValueReading
{
    // Years in which a page of this kind can exist; the limits also avoid the ends of the calendar, where offsets overflow.
    private const int FirstYear = 1900, LastYear = 2999;

    private static readonly string[] DayFormats = ["yyyy-M-d", "d/M/yyyy"];

    private static readonly string[] MonthFormats = ["yyyy-M", "M/yyyy"];

    private static readonly string[] TimeFormats =
    [
        .. from day in DayFormats from separator in new[] { " ", "'T'" } from time in new[] { "H:mm", "H:mm:ss" } select day + separator + time,
    ];

    private static readonly string[] OffsetFormats = ["yyyy-M-d'T'H:mmK", "yyyy-M-d'T'H:mm:ssK", "yyyy-M-d H:mmK", "yyyy-M-d H:mm:ssK"];

    public static (string Value, Diagnostic? Fault) Text(string text) => (text, null);

    /// <summary>A moment in Vietnam unless the text gives an offset; a day alone means its last second, when everything due on that day has appeared.</summary>
    public static (DateTimeOffset? Value, Diagnostic? Fault) Instant(string text)
    {
        text = text.Trim();
        var invariant = CultureInfo.InvariantCulture;
        DateTimeOffset? instant = null;
        if (DateOnly.TryParseExact(text, DayFormats, invariant, DateTimeStyles.None, out var day))
        {
            instant = IsNear(day.Year) ? VietnamTime.At(day, new TimeOnly(23, 59, 59)) : null;
        }
        else if (DateTime.TryParseExact(text, TimeFormats, invariant, DateTimeStyles.None, out var time))
        {
            instant = IsNear(time.Year) ? new DateTimeOffset(time, VietnamTime.Offset) : null;
        }
        else if (DateTimeOffset.TryParseExact(text, OffsetFormats, invariant, DateTimeStyles.None, out var zoned))
        {
            instant = IsNear(zoned.Year) ? zoned.ToOffset(VietnamTime.Offset) : null;
        }

        return (instant, instant is null ? UsageFaults.NotADate.Alone(text) : null);
    }

    public static (SiteAddress? Value, Diagnostic? Fault) Address(string text)
    {
        var address = SiteAddress.Parse(text);
        return (address, address is null ? UsageFaults.NotAWebAddress.Alone(text) : null);
    }

    public static Func<string, (int Value, Diagnostic? Fault)> Number(int least, int most) => text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? (number, null)
            : (least, UsageFaults.NotANumber.Alone(text, least, most));

    /// <summary>A month or a whole year: <c>2026-11</c>, <c>11/2026</c>, <c>2026</c>.</summary>
    public static (Period? Value, Diagnostic? Fault) Period(string text)
    {
        text = text.Trim();
        var invariant = CultureInfo.InvariantCulture;
        Period? period =
            DateOnly.TryParseExact(text, MonthFormats, invariant, DateTimeStyles.None, out var month) ? new Period(month.Year, month.Month)
            : DateOnly.TryParseExact(text, "yyyy", invariant, DateTimeStyles.None, out var year) ? new Period(year.Year, null)
            : null;
        return period is { } found && IsNear(found.Year) ? (found, null) : (null, UsageFaults.NotAPeriod.Alone(text));
    }

    /// <summary>
    /// One of a few names, read as tolerantly as front matter keys: accents, case, spaces, - and _ do not matter. When several names
    /// mean one value, messages show the first.
    /// </summary>
    public static Func<string, (T Value, Diagnostic? Fault)> OneOf<T>(string option, params (string Name, T Value)[] choices) => text =>
    {
        var folded = VietnameseText.FoldKey(text);
        var index = Array.FindIndex(choices, choice => VietnameseText.FoldKey(choice.Name) == folded);
        if (index >= 0)
        {
            return (choices[index].Value, null);
        }

        var names = choices.DistinctBy(choice => choice.Value).Select(choice => choice.Name);
        return (choices[0].Value, NearestName.Find(text, names) is { } near
            ? UsageFaults.MisspelledValue.Alone(text, option, near)
            : UsageFaults.NotAllowed.Alone(text, option, string.Join(", ", names)));
    };

    private static bool IsNear(int year) => year is >= FirstYear and <= LastYear;
}
