using System.Text.Json.Nodes;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Editing;

/// <summary>Writes a value anew, as the editors' guide shows it.</summary>
internal static class YamlValueText
{
    private const int Step = 2;

    /// <summary>The lines of a key and its value.</summary>
    /// <param name="first">What stands before the key: spaces, or a dash that begins an item.</param>
    public static IEnumerable<string> Key(string first, string key, JsonNode value, FieldType type)
    {
        var (inline, below) = Value(value, type, first.Length);
        return [inline is null ? $"{first}{key}:" : $"{first}{key}: {inline}", .. below];
    }

    /// <summary>An item of a list.</summary>
    /// <param name="indent">The spaces before its dash.</param>
    public static IEnumerable<string> Item(int indent, JsonNode value, FieldType type)
    {
        var dash = new string(' ', indent) + "- ";
        return value is JsonObject keys && Shorthand(keys, type) is null
            ? Keys(keys, type, dash)
            : [dash + OneLine(value, type, inBrackets: false)];
    }

    /// <summary>What stands behind the colon, and the lines below it.</summary>
    /// <param name="indent">The column at which the key stands.</param>
    public static (string? Inline, IEnumerable<string> Below) Value(JsonNode value, FieldType type, int indent) => value switch
    {
        JsonArray items when !IsShort(items, type) => (null, items.SelectMany(item => Item(indent + Step, item!, ItemOf(type)))),
        JsonObject keys when Shorthand(keys, type) is null => (null, Keys(keys, type, new string(' ', indent + Step))),
        JsonValue text when PlainWords.Of(text) is var lines && lines.Contains('\n', StringComparison.Ordinal) => ("|", Block(lines, indent + Step)),
        _ => (OneLine(value, type, inBrackets: false), []),
    };

    /// <summary>Lines of text below a key.</summary>
    public static IEnumerable<string> Block(string text, int indent) => text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', indent) + line);

    /// <summary>A value on one line.</summary>
    public static string OneLine(JsonNode value, FieldType type, bool inBrackets) => value switch
    {
        JsonArray { Count: 1 } items when !inBrackets && items[0] is JsonValue only && !PlainWords.Of(only).Contains(',', StringComparison.Ordinal) => OneLine(only, ItemOf(type), inBrackets),
        JsonArray items => $"[{string.Join(", ", items.Select(item => OneLine(item!, ItemOf(type), inBrackets: true)))}]",
        JsonObject keys when Shorthand(keys, type) is { } only => OneLine(only, type, inBrackets),
        JsonObject keys => $"{{ {string.Join(", ", Ordered(keys, type).Select(key => $"{key.Key}: {OneLine(key.Value, key.Type, inBrackets: true)}"))} }}",
        _ => YamlScalarText.Write(PlainWords.Of((JsonValue)value), quote: null, inBrackets),
    };

    /// <summary>The type of the items of a list; of what may be a list, the type itself.</summary>
    public static FieldType ItemOf(FieldType type) => type is IListType list ? list.ItemType : type;

    /// <summary>Words with commas between them: a list that stands on one line.</summary>
    private static bool IsShort(JsonArray items, FieldType type) => type is not IListType { SplitsAtCommas: false } && items.All(item => item is JsonValue);

    /// <summary>The value that may stand for all keys because it is the only one.</summary>
    private static JsonNode? Shorthand(JsonObject keys, FieldType type) =>
        ItemOf(type) is MappingType { Shorthand: { } field } && keys.Count == 1 ? keys[field.Key] : null;

    private static IEnumerable<string> Keys(JsonObject keys, FieldType type, string first)
    {
        var others = new string(' ', first.Length);
        return Ordered(keys, type).SelectMany((key, at) => Key(at == 0 ? first : others, key.Key, key.Value, key.Type));
    }

    /// <summary>In the order of the schema.</summary>
    private static IEnumerable<(string Key, JsonNode Value, FieldType Type)> Ordered(JsonObject keys, FieldType type) =>
        from field in type.Below?.All ?? []
        where keys[field.Key] is not null
        select (field.Key, keys[field.Key]!, field.Type);
}
