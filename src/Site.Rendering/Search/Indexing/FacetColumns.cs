using System.Collections.Immutable;
using System.Text.Json;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// The values by which results are filtered, for all items together: each item's kind and section as the number of a class, its units as the number of a set.
/// Years need no column, because items are in the order of their days.
/// </summary>
internal sealed class FacetColumns
{
    private readonly List<(Facet Kind, Facet? Section)> _classes = [];
    private readonly List<Facet> _units = [];
    private readonly List<int[]> _sets = [];
    private readonly List<(int? Year, int Count)> _years = [];
    private readonly byte[] _bytes;

    public FacetColumns(ImmutableArray<SearchableItem> items)
    {
        var classes = new Dictionary<(string, string?), int>();
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new (int Class, int Set)[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            numbers[i].Class = NumberOf((item.Kind.Id, item.Section?.Id), (item.Kind, item.Section), classes, _classes);
            var set = item.Units.Select(unit => NumberOf(unit.Id, unit, units, _units)).Distinct().ToArray();
            numbers[i].Set = NumberOf(string.Join(' ', set), set, sets, _sets);
            var year = item.Date?.Year;
            if (_years is [.., (var last, var count)] && last == year)
            {
                _years[^1] = (year, count + 1);
            }
            else
            {
                _years.Add((year, 1));
            }
        }

        var coder = new BitCoder();
        var (classBits, setBits) = (BitsFor(_classes.Count), BitsFor(_sets.Count));
        var (classGuesses, setGuesses) = (BitCoder.Guesses(1 << classBits), BitCoder.Guesses(1 << setBits));
        foreach (var (classNumber, set) in numbers)
        {
            coder.WriteNumber((uint)classNumber, classBits, classGuesses);
            coder.WriteNumber((uint)set, setBits, setGuesses);
        }

        _bytes = coder.Finish();
    }

    public byte[] Bytes => _bytes;

    /// <summary>The tables to which the columns' numbers refer.</summary>
    public void WriteTables(Utf8JsonWriter json)
    {
        json.WriteStartArray("classes");
        foreach (var (kind, section) in _classes)
        {
            json.WriteStartArray();
            json.WriteStringValue(kind.Id);
            json.WriteStringValue(kind.Label);
            json.WriteStringValue(section?.Id ?? string.Empty);
            json.WriteStringValue(section?.Label ?? string.Empty);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("units");
        foreach (var unit in _units)
        {
            json.WriteStartArray();
            json.WriteStringValue(unit.Id);
            json.WriteStringValue(unit.Label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in _sets)
        {
            json.WriteStartArray();
            foreach (var unit in set)
            {
                json.WriteNumberValue(unit);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("years");
        foreach (var (year, count) in _years)
        {
            json.WriteStartArray();
            json.WriteNumberValue(year ?? 0);
            json.WriteNumberValue(count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>The script computes the same.</summary>
    private static int BitsFor(int count)
    {
        var bits = 0;
        while (1 << bits < count)
        {
            bits++;
        }

        return bits;
    }

    private static int NumberOf<TKey, TValue>(TKey key, TValue value, Dictionary<TKey, int> numbers, List<TValue> values)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = values.Count;
            numbers.Add(key, number);
            values.Add(value);
        }

        return number;
    }
}
