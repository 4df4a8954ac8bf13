using System.Collections.Immutable;

namespace Site.Model.Calendar;

/// <summary>Ngày kỷ niệm, the same every solar year, or a lunar one by a checked table of solar dates.</summary>
/// <param name="Solar">Day and month; null for a lunar day.</param>
/// <param name="Lunar">Day and month as written, <c>10/3</c>; null for a solar day.</param>
/// <param name="LunarOn">The solar dates of a lunar day, a date a year.</param>
/// <param name="Since">The year of the event.</param>
/// <param name="Great">Ngày lễ lớn by NĐ 145/2013/NĐ-CP.</param>
public sealed record CommemorativeDay(
    string Name, (int Day, int Month)? Solar, string? Lunar, ImmutableArray<DateOnly> LunarOn, int? Since, bool Great)
{
    private const int MostNext = 4;

    /// <summary>Those of a month, by day, without those that have no date in that year.</summary>
    public static ImmutableArray<(CommemorativeDay Day, DateOnly On)> Of(IEnumerable<CommemorativeDay> days, int year, int month) =>
        [.. In(days, year).Where(pair => pair.On.Month == month)];

    /// <summary>Those of a year, by day.</summary>
    public static ImmutableArray<(CommemorativeDay Day, DateOnly On)> In(IEnumerable<CommemorativeDay> days, int year) =>
    [
        .. days.Select(day => (Day: day, On: day.In(year))).Where(pair => pair.On is not null)
            .Select(pair => (pair.Day, On: pair.On!.Value)).OrderBy(pair => pair.On),
    ];

    /// <summary>The next few from a day on and within a year, the soonest first.</summary>
    public static ImmutableArray<(CommemorativeDay Day, DateOnly On)> Next(IEnumerable<CommemorativeDay> days, DateOnly from) =>
    [
        .. days.SelectMany(day => new[] { day.In(from.Year), day.In(from.Year + 1) }, (day, on) => (Day: day, On: on))
            .Where(pair => pair.On >= from && pair.On < from.AddYears(1))
            .Select(pair => (pair.Day, On: pair.On!.Value))
            .OrderBy(pair => pair.On)
            .Take(MostNext),
    ];

    /// <summary>Its date in a year; null if the table of a lunar day does not have that year.</summary>
    public DateOnly? In(int year)
    {
        if (Solar is not { } solar)
        {
            return LunarOn.Where(day => day.Year == year).Select(day => (DateOnly?)day).FirstOrDefault();
        }

        return solar.Day <= DateTime.DaysInMonth(year, solar.Month) ? new DateOnly(year, solar.Month, solar.Day) : null;
    }
}
