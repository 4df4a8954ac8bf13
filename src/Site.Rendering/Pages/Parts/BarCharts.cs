using System.Collections.Immutable;
using System.Globalization;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

/// <summary>Counts as bars: vertical for the months of a year, horizontal for names. Narrow, so that a phone need not shrink their text much.</summary>
internal static class BarCharts
{
    private const int TextHeight = 24;
    private const int Width = 432;

    /// <summary>Null when all counts are 0.</summary>
    public static BarChartView? Standing(string subject, IReadOnlyList<(string Label, int Value)> counts)
    {
        const int Tallest = 144;
        var (step, bar) = (Width / counts.Count, Width * 2 / 3 / counts.Count);
        var most = counts.Max(count => count.Value);
        if (most == 0)
        {
            return null;
        }

        var bars = counts.Select((count, index) =>
        {
            var height = Length(count.Value, most, Tallest);
            var (x, y) = (index * step, TextHeight + Tallest - height);
            return new BarView(
                x + ((step - bar) / 2), y, bar, height, count.Label, x + (step / 2), TextHeight + Tallest + TextHeight - 6, "middle", count.Value, x + (step / 2), y - 6);
        });
        return new BarChartView(Width, TextHeight + Tallest + TextHeight, Describe(subject, counts), [.. bars]);
    }

    /// <summary>Null when there is nothing to draw.</summary>
    public static BarChartView? Lying(string subject, IReadOnlyList<(string Label, int Value)> counts)
    {
        const int Step = 52, Bar = 18, Longest = 384;
        if (counts.Count == 0)
        {
            return null;
        }

        var most = counts.Max(count => count.Value);
        var bars = counts.Select((count, index) =>
        {
            var y = index * Step;
            var length = Length(count.Value, most, Longest);
            return new BarView(0, y + TextHeight, length, Bar, count.Label, 0, y + TextHeight - 7, "start", count.Value, length + 16, y + TextHeight + Bar - 4);
        });
        return new BarChartView(Width, counts.Count * Step, Describe(subject, counts), [.. bars]);
    }

    /// <summary>The length in proportion; a count above 0 is always visible.</summary>
    private static int Length(int value, int most, int longest) => value == 0 || most == 0 ? 0 : Math.Max(2, value * longest / most);

    private static string Describe(string subject, IEnumerable<(string Label, int Value)> counts) =>
        $"{subject}: " + string.Join(", ", counts.Where(count => count.Value > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Label} {count.Value}")));
}
