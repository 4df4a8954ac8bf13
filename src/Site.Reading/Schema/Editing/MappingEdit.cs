using System.Text.Json.Nodes;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Editing;

/// <summary>Changes keys of a mapping that stands on lines of its own. Everything that is not asked for stays byte for byte.</summary>
internal static class MappingEdit
{
    /// <param name="changes">What each key is to be, in the form that forms hold; null for a key that is to go.</param>
    /// <param name="column">Of the keys, from 1.</param>
    /// <param name="behind">The line behind the mapping, for a key when there are none yet.</param>
    public static void Apply(YamlMapping mapping, ContentSchema schema, IReadOnlyDictionary<Field, JsonNode?> changes, int column, int behind, LineEdits edits)
    {
        foreach (var field in schema.All)
        {
            if (!changes.TryGetValue(field, out var value))
            {
                continue;
            }

            var own = All(mapping, schema, field).ToList();
            if (own is not [var (first, alias), ..])
            {
                if (value is not null)
                {
                    edits.Insert(PlaceOf(field, mapping, schema, behind, edits), YamlValueText.Key(new string(' ', column - 1), field.Key, value, field.Type));
                }
            }
            else if (!JsonNode.DeepEquals(RawValue.Of(first.Value, field, alias), value))
            {
                // A key may be written twice, under two of its names: the first counts, and the others would contradict what it becomes.
                Change(first, alias, field, value, edits);
                foreach (var (other, name) in own[1..])
                {
                    Change(other, name, field, value: null, edits);
                }
            }
        }
    }

    /// <summary>The first entry that means the key: it counts for the reader too.</summary>
    public static (YamlEntry Entry, KeyAlias? Alias)? Find(YamlMapping mapping, ContentSchema schema, Field field) =>
        All(mapping, schema, field).Select(found => ((YamlEntry, KeyAlias?)?)found).FirstOrDefault();

    private static IEnumerable<(YamlEntry Entry, KeyAlias? Alias)> All(YamlMapping mapping, ContentSchema schema, Field field)
    {
        foreach (var entry in mapping.Entries)
        {
            if (KeyWords.Find(schema, entry.Key) is var (found, alias) && found == field)
            {
                yield return (entry, alias);
            }
        }
    }

    private static void Change(YamlEntry entry, KeyAlias? alias, Field field, JsonNode? value, LineEdits edits)
    {
        var first = entry.KeySpan.Line - 1;
        var count = entry.Value.LastLine - entry.KeySpan.Line + 1;
        var before = edits.Lines[first].Text[..(entry.KeySpan.Column - 1)];
        if (alias?.WhenYes is not null)
        {
            // draft: true says one thing only.
            edits.Replace(first, count, value is null ? [] : YamlValueText.Key(before, field.Key, value, field.Type));
        }
        else if (value is null)
        {
            Remove(entry, first, count, before, edits);
        }
        else
        {
            ValueEdit.Apply(entry, field.Type, value, edits);
        }
    }

    /// <summary>A key that is explained by a comment, or begins an item of a list, stays with nothing behind it.</summary>
    private static void Remove(YamlEntry entry, int first, int count, string before, LineEdits edits)
    {
        var above = first > 0 ? edits.Lines[first - 1] : null;
        var isExplained = above is { IsComment: true } && above.Indent == before.Length;
        var (head, rest) = ValueEdit.Around(entry, edits.Lines);
        var isCommented = rest.AsSpan().TrimStart().StartsWith("#");
        edits.Replace(first, count, isExplained || isCommented || !string.IsNullOrWhiteSpace(before) ? [isCommented ? head + Spaced(rest) : head] : []);
    }

    /// <summary>A comment behind an empty key: without a space after its sign it would be taken for a lost value.</summary>
    private static string Spaced(string comment) =>
        comment.IndexOf('#', StringComparison.Ordinal) + 1 is var behind && behind < comment.Length && comment[behind] is not (' ' or '#') ? comment.Insert(behind, " ") : comment;

    /// <summary>Behind the key that the schema has before it; where there is none, before the next.</summary>
    private static int PlaceOf(Field field, YamlMapping mapping, ContentSchema schema, int behind, LineEdits edits)
    {
        if (mapping.Entries.IsEmpty)
        {
            return behind;
        }

        var fields = schema.All.ToList();
        var own = fields.IndexOf(field);
        var former = fields[..own].Select(other => Find(mapping, schema, other)?.Entry).OfType<YamlEntry>().MaxBy(entry => entry.KeySpan.Line);
        if (former is not null)
        {
            return former.Value.LastLine;
        }

        var first = mapping.Entries[0];
        var next = fields[(own + 1)..].Select(other => Find(mapping, schema, other)?.Entry).OfType<YamlEntry>().MinBy(entry => entry.KeySpan.Line) ?? first;
        var line = next.KeySpan.Line - 1;
        if (!string.IsNullOrWhiteSpace(edits.Lines[line].Text[..(next.KeySpan.Column - 1)]))
        {
            return next.Value.LastLine;
        }

        while (line > 0 && edits.Lines[line - 1] is { IsComment: true } comment && comment.Indent == next.KeySpan.Column - 1)
        {
            line--;
        }

        return line;
    }
}
