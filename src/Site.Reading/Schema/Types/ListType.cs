using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>The base of lists of any type.</summary>
public interface IListType
{
    FieldType ItemType { get; }

    /// <summary>Whether one text may hold several values with commas between them.</summary>
    bool SplitsAtCommas { get; }

    /// <summary>An item as forms hold it.</summary>
    JsonNode? PlainItem(JsonNode? written);
}

/// <summary>A list of values. A single value counts as a list of one; empty items are left out.</summary>
/// <param name="splitsAtCommas">Whether one text may hold several values with commas between them.</param>
public sealed class ListType<T>(FieldType<T> item, string example, bool splitsAtCommas = false)
    : FieldType<ImmutableArray<T>>("danh sách", example), IListType
    where T : notnull
{
    public FieldType<T> Item => item;

    FieldType IListType.ItemType => item;

    public bool SplitsAtCommas => splitsAtCommas;

    public override ImmutableArray<Option> Options => item.Options;

    public override ContentSchema? Below => item.Below;

    public override JsonNode? Plain(JsonNode? written) => written switch
    {
        null => null,
        JsonArray array => PlainWords.Array(array.Select(PlainItem)),
        JsonValue text when splitsAtCommas && PlainWords.Of(text) is var several && several.Contains(',', StringComparison.Ordinal) =>
            PlainWords.Array(several.Split(',').Select(part => item.Plain(PlainWords.Value(part)))),
        _ => PlainWords.Array([PlainItem(written)]),
    };

    /// <summary>In a list of texts, <c>- Lưu: VP</c> is a text.</summary>
    public JsonNode? PlainItem(JsonNode? written) => item is ScalarType<T> && written is JsonObject { Count: 1 } keys && keys.First() is var (key, value) && value is null or JsonValue
        ? item.Plain(PlainWords.Value(value is null ? $"{key}:" : $"{key}: {PlainWords.Of((JsonValue)value)}"))
        : item.Plain(written);

    internal override bool TryRead(YamlNode written, FieldContext context, out ImmutableArray<T> value)
    {
        ImmutableArray<YamlNode> nodes = written switch
        {
            YamlSequence sequence => sequence.Items,
            YamlScalar scalar when splitsAtCommas && scalar.Text.Contains(',', StringComparison.Ordinal) => Split(scalar),
            _ => [written],
        };
        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var each in nodes)
        {
            var node = item is ScalarType<T> && each is YamlMapping { AsText: { } text } ? text : each;
            if (!node.IsEmpty && item.TryRead(node, context, out var read))
            {
                items.Add(read);
            }
        }

        // The readable items are kept: the wrong ones have been told one by one.
        value = items.ToImmutable();
        return true;
    }

    private static ImmutableArray<YamlNode> Split(YamlScalar scalar)
    {
        var parts = ImmutableArray.CreateBuilder<YamlNode>();
        for (var start = 0; start <= scalar.Text.Length;)
        {
            var end = scalar.Text.IndexOf(',', start) is var comma and >= 0 ? comma : scalar.Text.Length;
            var part = scalar.Text.AsSpan(start, end - start);
            var indent = part.Length - part.TrimStart().Length;
            parts.Add(scalar.Slice(start + indent, part.Trim().Length));
            start = end + 1;
        }

        return parts.ToImmutable();
    }
}
