namespace Site.Rendering.Views;

/// <summary><c>layouts/statistics.sbn-html</c>: a year of branch activity in numbers. Each chart shows the same numbers as its table.</summary>
/// <param name="Years">Every year that has numbers, newest first.</param>
/// <param name="ByMonth">Null when there is nothing to draw; so for <paramref name="ByUnit"/>.</param>
/// <param name="MonthNames">The heads of the table's columns.</param>
/// <param name="Totals">Of the columns, the first one of all.</param>
/// <param name="Silent">Units without activity in the year.</param>
public sealed record StatisticsView(
    string Title, string Description, IReadOnlyList<LinkView> Years, BarChartView? ByMonth, BarChartView? ByUnit, IReadOnlyList<string> MonthNames,
    IReadOnlyList<UnitCountsView> Units, IReadOnlyList<int> Totals, IReadOnlyList<CountView> Genres, IReadOnlyList<LinkView> Silent, string Empty)
{
    /// <summary>What the whole site has of the year besides: its questions by state, its consultations, its authors; without groups that have nothing.</summary>
    public IReadOnlyList<FigureGroupView> Figures { get; init; } = [];

    /// <summary>What the whole site has of the year on its study theme and on practices; those of which there is something.</summary>
    public IReadOnlyList<CountedLinkView> Topics { get; init; } = [];
}

/// <param name="Href">Where all of it stands; null where nothing does.</param>
public sealed record FigureGroupView(string Title, string? Href, IReadOnlyList<FactView> Facts);

/// <param name="Counts">The sum of the year, then its twelve months.</param>
public sealed record UnitCountsView(string Name, string Href, IReadOnlyList<int> Counts);

public sealed record CountView(string Label, int Count);

/// <summary>Bars to be drawn as SVG, in the units of its view box.</summary>
/// <param name="Label">What a person who cannot see it needs to hear.</param>
public sealed record BarChartView(int Width, int Height, string Label, IReadOnlyList<BarView> Bars);

/// <param name="Anchor">How the label is aligned at its place, as SVG's <c>text-anchor</c>.</param>
public sealed record BarView(int X, int Y, int Width, int Height, string Label, int LabelX, int LabelY, string Anchor, int Value, int ValueX, int ValueY);
