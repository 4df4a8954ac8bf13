using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;

namespace Site.Tests.Model.Graph;

public class ActivityStatisticsTests
{
    private static readonly ImmutableArray<PartyUnit> Units = [.. new[] { "mot", "hai", "ba" }.Select(Unit)];

    private static PartyUnit Unit(string id) => new(id, "Chi bộ " + id, id, UnitKind.Cell, null, null, null, null, null, default);

    private static BranchActivity Activity(string name, string date, Genre genre, params string[] units) =>
        Samples.Activity(name, units[0], date) with { Genre = genre, Units = [.. units.Select(unit => new Located<string>(unit, default))] };

    private static readonly BranchActivity[] Activities =
    [
        Activity("a", "2026-01-31", Genre.News, "mot"),
        Activity("b", "2026-02-01", Genre.News, "mot", "hai", "mot"),
        Activity("c", "2026-12-31", Genre.Photo, "mot"),
        Activity("d", "2025-12-31", Genre.Photo, "ba"),
    ];

    [Fact]
    public void Of_AYear_CountsByMonthEachDocumentOnce()
    {
        var statistics = ActivityStatistics.Of(Activities, Units, 2026);
        Assert.Equal([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], statistics.Months.AsEnumerable());
        Assert.Equal(3, statistics.Total);
    }

    [Fact]
    public void Of_AYear_CountsByUnitTheMostActiveFirst()
    {
        var statistics = ActivityStatistics.Of(Activities, Units, 2026);
        Assert.Equal([("mot", 3), ("hai", 1)], statistics.Units.Select(unit => (unit.Unit.Id, unit.Total)));
        Assert.Equal(["ba"], statistics.Silent.Select(unit => unit.Id));
        Assert.All(statistics.Units, unit => Assert.Equal(unit.Total, unit.Months.Sum()));
    }

    [Fact]
    public void Of_AYear_CountsByGenre() =>
        Assert.Equal([(Genre.News, 2), (Genre.Photo, 1)], ActivityStatistics.Of(Activities, Units, 2026).Genres.AsEnumerable());

    [Fact]
    public void Of_AYearWithoutActivity_IsAllZero()
    {
        var statistics = ActivityStatistics.Of(Activities, Units, 2024);
        Assert.Equal((0, 0, 3), (statistics.Total, statistics.Months.Sum(), statistics.Silent.Length));
    }
}
