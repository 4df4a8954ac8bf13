using System.Text.Json.Nodes;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Editing;

/// <summary>Changes a list whose items stand on lines of their own. An item that stays or moves keeps its lines, with the comments above it.</summary>
internal sealed class SequenceEdit
{
    private readonly YamlSequence _written;
    private readonly IListType _list;
    private readonly LineEdits _edits;

    private SequenceEdit(YamlSequence written, IListType list, LineEdits edits)
    {
        _written = written;
        _list = list;
        _edits = edits;
    }

    /// <summary>False when the list is written in a way that cannot be changed item by item.</summary>
    public static bool TryApply(YamlSequence written, IListType list, JsonArray items, LineEdits edits)
    {
        var edit = new SequenceEdit(written, list, edits);
        if (!Enumerable.Range(0, written.Items.Length).All(edit.BeginsWithDash))
        {
            return false;
        }

        var first = edit.FirstLine(0);
        edits.Replace(first, written.LastLine - first, edit.Lines(items));
        return true;
    }

    private FieldType ItemType => _list.ItemType;

    private bool BeginsWithDash(int at)
    {
        var node = _written.Items[at];
        var line = _edits.Lines[node.Span.Line - 1].Text;
        return line[..Math.Min(node.Span.Column - 1, line.Length)].Trim() == "-" && (at == 0 || node.Span.Line > _written.Items[at - 1].LastLine);
    }

    private int FirstLine(int at) => _written.Items[at].Span.Line - 1;

    /// <summary>The comments above an item.</summary>
    private IEnumerable<TextLine> Above(int at) => at == 0 ? [] : _edits.Lines[_written.Items[at - 1].LastLine..FirstLine(at)];

    private IReadOnlyList<TextLine> Lines(JsonArray items)
    {
        var former = _written.Items.Select(node => _list.PlainItem(RawValue.Of(node))).ToList();
        var sources = Match(items, former);
        var gone = new Queue<int>(Enumerable.Range(0, former.Count).Except(sources.OfType<int>()));
        var lines = new List<TextLine>();
        for (var place = 0; place < items.Count; place++)
        {
            while (sources[place] is { } next && gone.TryPeek(out var removed) && removed < next)
            {
                lines.AddRange(Above(gone.Dequeue()));
            }

            lines.AddRange(sources[place] is { } source ? [.. Above(source), .. Item(source, items[place]!, former[source])] : Fresh(items[place]!));
        }

        lines.AddRange(gone.SelectMany(Above));
        return lines;
    }

    /// <summary>For each new item the former one that it is, or that it was made of; null for one that is new.</summary>
    private static int?[] Match(JsonArray items, List<JsonNode?> former)
    {
        var sources = new int?[items.Count];
        var free = Enumerable.Range(0, former.Count).ToList();
        for (var place = 0; place < items.Count; place++)
        {
            if (free.FindIndex(at => JsonNode.DeepEquals(former[at], items[place])) is var found and >= 0)
            {
                sources[place] = free[found];
                free.RemoveAt(found);
            }
        }

        // What is left was changed: each is written over the former one that is most like it, so that it keeps its own comments and unknown keys.
        var pairs = from place in Enumerable.Range(0, items.Count)
                    where sources[place] is null
                    from at in free
                    orderby Likeness(items[place], former[at]) descending
                    select (place, at);
        var left = free.ToHashSet();
        foreach (var (place, at) in pairs.ToList())
        {
            if (sources[place] is null && left.Remove(at))
            {
                sources[place] = at;
            }
        }

        return sources;
    }

    /// <summary>How many values are the same; a text that was changed counts by how much of it stayed at its start and its end.</summary>
    private static double Likeness(JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject keys, JsonObject others) => keys.Sum(key => Likeness(key.Value, others[key.Key])),
        (JsonValue text, JsonValue former) => Likeness(PlainWords.Of(text), PlainWords.Of(former)),
        (not null, not null) => JsonNode.DeepEquals(one, other) ? 1 : 0,
        _ => 0,
    };

    private static double Likeness(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var same = one.AsSpan().CommonPrefixLength(other);
        for (var end = 1; same < shorter && one[^end] == other[^end]; end++)
        {
            same++;
        }

        return same / (double)Math.Max(1, Math.Max(one.Length, other.Length));
    }

    private IEnumerable<TextLine> Item(int at, JsonNode value, JsonNode? former)
    {
        var (node, first) = (_written.Items[at], FirstLine(at));
        if (JsonNode.DeepEquals(value, former))
        {
            return _edits.Lines[first..node.LastLine];
        }

        var own = _edits.Beside();
        if (node is YamlMapping { InBrackets: false, Entries.IsEmpty: false } mapping && value is JsonObject keys && ItemType.Below is { } below)
        {
            MappingEdit.Apply(mapping, below, ValueEdit.All(below, keys), mapping.Entries[0].KeySpan.Column, mapping.LastLine, own);
            return own.Apply(first, node.LastLine);
        }

        var line = _edits.Lines[first].Text;
        if (node.LastLine == first + 1 && node is not YamlScalar { Text: "" } && node is not YamlMapping { InBrackets: false } && ValueEdit.OnOneLine(node, ItemType, value, line) is { } text)
        {
            own.Replace(first, 1, [line[..(node.Span.Column - 1)] + text + line[(node.EndColumn - 1)..]]);
            return own.Apply(first, node.LastLine);
        }

        return Fresh(value);
    }

    private IEnumerable<TextLine> Fresh(JsonNode value) =>
        YamlValueText.Item(_edits.Lines[FirstLine(0)].Indent, value, ItemType).Select(_edits.New);
}
