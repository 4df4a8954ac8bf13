using System.Text.Json.Nodes;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Editing;

/// <summary>What stands in a file, as texts, arrays and objects.</summary>
internal static class RawValue
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        _ when node.IsEmpty => null,
        YamlScalar scalar => PlainWords.Value(scalar.Text),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlMapping mapping => Of(mapping),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no such node"),
    };

    public static JsonObject Of(YamlMapping mapping)
    {
        var keys = new JsonObject();
        foreach (var entry in mapping.Entries)
        {
            keys.TryAdd(entry.Key, Of(entry.Value));
        }

        return keys;
    }

    /// <summary>The value of a key in the form that forms hold.</summary>
    /// <param name="alias">Another name under which the key was written.</param>
    public static JsonNode? Of(YamlNode node, Field field, KeyAlias? alias) => alias?.WhenYes is { } meaning
        ? node is YamlScalar scalar && YesNoType.Parse(scalar.Text) == true ? field.Type.Plain(PlainWords.Value(meaning)) : null
        : field.Type.Plain(Of(node));
}
