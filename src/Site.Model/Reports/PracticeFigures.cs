using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;

namespace Site.Model.Reports;

/// <summary>Mô hình: the articles of that genre.</summary>
/// <param name="New">Told of in the days of the report.</param>
/// <param name="Known">Told of by its last day, and by that day a year before.</param>
/// <param name="TakenOver">Those known that others do too.</param>
/// <param name="Without">Cells without one.</param>
public sealed record PracticeFigures(Compared New, Compared Known, Compared TakenOver, ImmutableArray<PartyUnit> Without)
{
    /// <param name="units">Those that the report is about.</param>
    internal static PracticeFigures Of(IEnumerable<Document> items, DaySpan days, IEnumerable<PartyUnit> units)
    {
        var practices = items.Where(item => Genre.Of(item) == Genre.Practice && item.Date is not null).ToList();
        var now = practices.Where(item => item.Date!.Value.Day <= days.Last).ToList();
        var before = practices.Where(item => item.Date!.Value.Day <= days.YearBefore.Last).ToList();
        return new PracticeFigures(
            new Compared(now.Count(item => item.Date!.Value.Day >= days.First), before.Count(item => item.Date!.Value.Day >= days.YearBefore.First)),
            new Compared(now.Count, before.Count),
            new Compared(now.Count(IsTakenOver), before.Count(IsTakenOver)),
            PracticeGaps.Of(units, now));
    }

    private static bool IsTakenOver(Document item) => item.Practice is { TakenOverBy.IsEmpty: false };
}
