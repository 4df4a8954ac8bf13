using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Reading.Schema;

/// <summary>A deadline as a document writes it. The year may be missing; it then follows from the day of issue.</summary>
public abstract partial record WrittenDeadline
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private WrittenDeadline()
    {
    }

    public enum Outcome
    {
        Fine,
        NotADeadline,

        /// <summary>The text has the shape of a day, but no calendar has this day.</summary>
        Impossible,
    }

    /// <param name="issued">Null when the document's day is unknown, which has been told.</param>
    /// <returns>The deadline. Null when the year cannot be known.</returns>
    public abstract Deadline? Resolve(DateOnly? issued);

    /// <summary>Reads <c>25/11/2026</c>, <c>trước ngày 25/11</c>, <c>quý IV/2026</c>, <c>30/11 hằng năm</c>, <c>ngày 20 hằng tháng</c>.</summary>
    public static Outcome Read(string written, out WrittenDeadline? deadline)
    {
        var text = written.Trim().TrimEnd('.', ';', ',');
        deadline = null;
        if (MonthlyPattern().Match(text) is { Success: true } monthly)
        {
            var day = NumberIn(monthly, "day");
            deadline = new Whole(new Recurring(Recurrence.Monthly, day, Before: IsBefore(monthly)));
            return day is >= 1 and <= 31 ? Outcome.Fine : Outcome.Impossible;
        }

        if (DayPattern().Match(text) is { Success: true } dayOf)
        {
            return ReadDay(dayOf, out deadline);
        }

        if (PeriodPattern().Match(text) is { Success: true } period)
        {
            return ReadPeriod(period, out deadline);
        }

        var outcome = WrittenDate.Read(text, out var moment);
        deadline = outcome == WrittenDate.Outcome.Fine ? new Whole(new DueOn(moment.Day)) : null;
        return outcome switch
        {
            WrittenDate.Outcome.Fine => Outcome.Fine,
            WrittenDate.Outcome.Impossible => Outcome.Impossible,
            _ => Outcome.NotADeadline,
        };
    }

    public static WrittenDeadline Of(Recurrence often) => new Whole(new Recurring(often));

    private static Outcome ReadDay(Match match, out WrittenDeadline? deadline)
    {
        deadline = null;
        var (day, month, year) = (NumberIn(match, "day")!.Value, NumberIn(match, "month")!.Value, NumberIn(match, "year"));
        const int LeapYear = 2000;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? LeapYear, month) || year is < WrittenDate.FirstYear or > WrittenDate.LastYear)
        {
            return Outcome.Impossible;
        }

        deadline = match.Groups["yearly"].Success ? new Whole(new Recurring(Recurrence.Yearly, day, month, IsBefore(match)))
            : year is { } known ? new Whole(On(new DateOnly(known, month, day), IsBefore(match)))
            : new DayOfSomeYear(day, month, IsBefore(match));
        return Outcome.Fine;
    }

    private static Outcome ReadPeriod(Match match, out WrittenDeadline? deadline)
    {
        deadline = null;
        var (kind, number) = match.Groups["quarter"] is { Success: true, Value: var quarter } ? (PeriodKind.Quarter, Quarter(quarter))
            : NumberIn(match, "month") is { } month ? (PeriodKind.Month, month)
            : (PeriodKind.Year, 1);
        var year = NumberIn(match, "year");
        if (number < 1 || number > (kind == PeriodKind.Quarter ? 4 : 12) || year is < WrittenDate.FirstYear or > WrittenDate.LastYear)
        {
            return Outcome.NotADeadline;
        }

        deadline = year is { } known ? new Whole(In(new CalendarPeriod(kind, known, number), IsBefore(match))) : new PeriodOfSomeYear(kind, number, IsBefore(match));
        return Outcome.Fine;
    }

    private static Deadline On(DateOnly day, bool before) => before ? new DueBefore(day) : new DueOn(day);

    private static Deadline In(CalendarPeriod period, bool before) => before ? new DueBefore(period.FirstDay) : new DueWithin(period);

    private static bool IsBefore(Match match) => match.Groups["before"].Success;

    private static int? NumberIn(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int Quarter(string written) => written.ToUpperInvariant() switch
    {
        "I" or "1" => 1,
        "II" or "2" => 2,
        "III" or "3" => 3,
        _ => 4,
    };

    [GeneratedRegex(@"^((chậm nhất|đến|vào)\s+)*(?<before>trước\s+)?ngày\s+(?<day>[0-9]{1,2})\s+(của\s+)?(hằng|hàng|mỗi)\s+tháng$", Options)]
    private static partial Regex MonthlyPattern();

    [GeneratedRegex(@"^((chậm nhất|đến hết|đến|hết|vào|xong)\s+)*(?<before>trước\s+)?(ngày\s+)?(?<day>[0-9]{1,2})(\s*[/.-]\s*|\s+tháng\s+)(?<month>[0-9]{1,2})((\s*[/.-]\s*|,?\s+năm\s+)(?<year>[0-9]{4})|(?<yearly>,?\s+(hằng|hàng|mỗi)\s+năm))?$", Options)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^((chậm nhất|đến hết|đến|hết|cuối|trong|vào|xong)\s+)*(?<before>trước\s+)?((quý\s+(?<quarter>III|II|IV|I|[1-4])|tháng\s+(?<month>[0-9]{1,2}))((\s*[/-]\s*|,?\s+(năm\s+)?)(?<year>[0-9]{4}))?|(năm\s+)?(?<year>[0-9]{4}))$", Options)]
    private static partial Regex PeriodPattern();

    private sealed record Whole(Deadline Deadline) : WrittenDeadline
    {
        public override Deadline Resolve(DateOnly? issued) => Deadline;
    }

    /// <summary>The first such day after the day of issue.</summary>
    private sealed record DayOfSomeYear(int Day, int Month, bool Before) : WrittenDeadline
    {
        public override Deadline? Resolve(DateOnly? issued)
        {
            if (issued is not { } from)
            {
                return null;
            }

            var year = from.Year;
            while (Day > DateTime.DaysInMonth(year, Month) || new DateOnly(year, Month, Day) <= from)
            {
                year++;
            }

            return On(new DateOnly(year, Month, Day), Before);
        }
    }

    /// <summary>The first such period that ends after the day of issue.</summary>
    private sealed record PeriodOfSomeYear(PeriodKind Kind, int Number, bool Before) : WrittenDeadline
    {
        public override Deadline? Resolve(DateOnly? issued)
        {
            if (issued is not { } from)
            {
                return null;
            }

            var period = new CalendarPeriod(Kind, from.Year, Number);
            return In((Before ? period.FirstDay : period.LastDay) > from ? period : period with { Year = from.Year + 1 }, Before);
        }
    }
}
