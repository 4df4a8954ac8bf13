using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Graph;

/// <summary>The activity of one section in one year, counted as a yearly report needs it: by unit, month and genre.</summary>
/// <param name="Units">Units with activity, the most active first.</param>
/// <param name="Silent">Units without activity that year, in the editors' order.</param>
/// <param name="Months">Twelve counts; each counts a document once, however many units it concerns.</param>
/// <param name="Genres">Those that occur, the most frequent first.</param>
public sealed record ActivityStatistics(
    int Year, int Total, ImmutableArray<UnitActivity> Units, ImmutableArray<PartyUnit> Silent, ImmutableArray<int> Months, ImmutableArray<(Genre Genre, int Count)> Genres)
{
    public const int MonthsOfAYear = 12;

    /// <param name="activities">The activities of one section.</param>
    public static ActivityStatistics Of(IEnumerable<BranchActivity> activities, ImmutableArray<PartyUnit> units, int year)
    {
        var inYear = activities.Where(activity => activity.Date?.Day.Year == year).ToList();
        var byUnit = inYear.SelectMany(activity => activity.Units.Select(unit => unit.Value).Distinct(StringComparer.Ordinal).Select(unit => (unit, activity)))
            .ToLookup(pair => pair.unit, pair => pair.activity, StringComparer.Ordinal);
        return new ActivityStatistics(
            year,
            inYear.Count,
            [
                .. from unit in units
                   let own = byUnit[unit.Id].ToList()
                   where own.Count > 0
                   orderby own.Count descending
                   select new UnitActivity(unit, own.Count, ByMonth(own)),
            ],
            [.. units.Where(unit => !byUnit.Contains(unit.Id))],
            ByMonth(inYear),
            [.. inYear.CountBy(activity => activity.Genre).OrderByDescending(genre => genre.Value).ThenBy(genre => genre.Key).Select(genre => (genre.Key, genre.Value))]);
    }

    private static ImmutableArray<int> ByMonth(List<BranchActivity> activities)
    {
        var months = new int[MonthsOfAYear];
        foreach (var activity in activities)
        {
            months[activity.Date!.Value.Day.Month - 1]++;
        }

        return [.. months];
    }
}

/// <param name="Months">Twelve counts.</param>
public sealed record UnitActivity(PartyUnit Unit, int Total, ImmutableArray<int> Months);
