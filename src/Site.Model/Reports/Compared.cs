using System.Collections.Immutable;

namespace Site.Model.Reports;

/// <summary>A figure of a report with that of the same days a year before.</summary>
public readonly record struct Compared(int Count, int Before)
{
    public int Change => Count - Before;

    public bool IsNothing => Count == 0 && Before == 0;
}

/// <summary>A figure under its name: of a genre, a month, a unit, an author.</summary>
public sealed record ReportRow(string Label, Compared Count)
{
    /// <summary>Counts what two years have under one name; those without anything in either are left out.</summary>
    internal static ImmutableArray<ReportRow> Of<T, TKey>(
        IEnumerable<T> now, IEnumerable<T> before, Func<T, IEnumerable<TKey>> keys, IEnumerable<TKey> order, Func<TKey, string> label)
        where TKey : notnull
    {
        var counts = now.SelectMany(keys).CountBy(key => key).ToDictionary();
        var older = before.SelectMany(keys).CountBy(key => key).ToDictionary();
        return
        [
            .. from key in order
               let count = new Compared(counts.GetValueOrDefault(key), older.GetValueOrDefault(key))
               where !count.IsNothing
               select new ReportRow(label(key), count),
        ];
    }
}

/// <summary>Days, the first and the last included; none when the last lies before the first.</summary>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    public DaySpan YearBefore => new(First.AddYears(-1), Last.AddYears(-1));

    public bool Contains(DateOnly day) => day >= First && day <= Last;
}
