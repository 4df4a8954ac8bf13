using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Editing;

/// <summary>Changes the value of one key, in the style in which it is written.</summary>
internal static partial class ValueEdit
{
    public static void Apply(YamlEntry entry, FieldType type, JsonNode value, LineEdits edits)
    {
        var first = entry.KeySpan.Line - 1;
        switch (entry.Value, value)
        {
            case (YamlMapping { InBrackets: false, Entries.IsEmpty: false } mapping, JsonObject keys) when type is not IListType && type.Below is { } below && mapping.Span.Line > entry.KeySpan.Line:
                MappingEdit.Apply(mapping, below, All(below, keys), mapping.Entries[0].KeySpan.Column, mapping.LastLine, edits);
                return;
            case (YamlSequence { InBrackets: false, Items.IsEmpty: false } sequence, JsonArray items) when type is IListType list && SequenceEdit.TryApply(sequence, list, items, edits):
                return;
        }

        var (head, rest) = Around(entry, edits.Lines);
        if (entry.Value.LastLine == entry.KeySpan.Line && OnOneLine(entry.Value, type, value, edits.Lines[first].Text) is { } text)
        {
            var space = entry.Value is YamlScalar { Text: "" } ? " " : edits.Lines[first].Text[head.Length..(entry.Value.Span.Column - 1)];
            edits.Replace(first, 1, [head + (space.Length == 0 ? " " : space) + text + rest]);
            return;
        }

        var (inline, lines) = YamlValueText.Value(value, type, entry.KeySpan.Column - 1);
        edits.Replace(first, entry.Value.LastLine - first, [(inline is null ? head : $"{head} {inline}") + rest, .. lines]);
    }

    /// <summary>Everything that the form shows of a group of keys: what it leaves out is to go.</summary>
    public static Dictionary<Field, JsonNode?> All(ContentSchema schema, JsonObject keys) => schema.All.ToDictionary(field => field, field => keys[field.Key]);

    /// <summary>The line of a key up to its colon, and what else stands on that line besides its value: a comment.</summary>
    public static (string Head, string Behind) Around(YamlEntry entry, ImmutableArray<TextLine> lines)
    {
        var line = lines[entry.KeySpan.Line - 1].Text;
        var colon = line.IndexOf(':', entry.KeySpan.Column - 1 + entry.KeySpan.Length);
        var value = entry.Value;
        var isLost = value is YamlScalar { IsLost: true };
        var end = value is YamlScalar { Text: "", Quoted: false } || value.Span.Line > entry.KeySpan.Line ? colon + 1
            : value.LastLine == entry.KeySpan.Line ? value.EndColumn - 1 : line.Length;
        var rest = isLost ? string.Empty : line[end..];
        return (line[..(colon + 1)], string.IsNullOrWhiteSpace(rest) ? string.Empty : rest);
    }

    /// <summary>The value in place of one that stands on one line; null when it needs lines of its own.</summary>
    public static string? OnOneLine(YamlNode node, FieldType type, JsonNode value, string line) => value switch
    {
        JsonArray items when node is YamlSequence sequence && items.All(item => item is JsonValue) => Bracketed(sequence, type, items, line),
        JsonArray or JsonObject => node.InBrackets || YamlValueText.Value(value, type, 0) is (not null, _) ? YamlValueText.OneLine(value, type, inBrackets: node is YamlSequence) : null,
        JsonValue text => PlainWords.Of(text) is var words && words.Contains('\n', StringComparison.Ordinal) && QuoteOf(node, line) != '"' ? null
            : YamlScalarText.Write(InStyleOf(node, words), QuoteOf(node, line), inBrackets: false),
        _ => null,
    };

    public static char? QuoteOf(YamlNode node, string line) => node is YamlScalar { Quoted: true } ? line[node.Span.Column - 1] : null;

    /// <summary>A list in brackets, each value that stays as it was written.</summary>
    private static string Bracketed(YamlSequence written, FieldType type, JsonArray items, string line)
    {
        var padding = line.AsSpan(written.Span.Column - 1).StartsWith("[ ") ? " " : string.Empty;
        JsonNode? Plain(YamlNode former) => type is IListType list ? list.PlainItem(RawValue.Of(former)) : RawValue.Of(former);
        return $"[{padding}{string.Join(", ", items.Select(value =>
            written.Items.FirstOrDefault(former => JsonNode.DeepEquals(Plain(former), value)) is { } same
                ? line[(same.Span.Column - 1)..(same.EndColumn - 1)]
                : YamlScalarText.Write(PlainWords.Of((JsonValue)value!), quote: null, inBrackets: true)))}{padding}]";
    }

    /// <summary>Who writes days as 20/11/2026 goes on so.</summary>
    private static string InStyleOf(YamlNode node, string words) =>
        node is YamlScalar scalar && SlashedDay().IsMatch(scalar.Text) && IsoDay().Match(words) is { Success: true } day
            ? $"{day.Groups["d"].Value}/{day.Groups["m"].Value}/{day.Groups["y"].Value}{words[day.Length..]}"
            : words;

    [GeneratedRegex("^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex SlashedDay();

    [GeneratedRegex("^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsoDay();
}
