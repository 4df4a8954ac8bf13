using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading.FrontMatter;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>Single values in the one form that forms hold.</summary>
internal static class PlainWords
{
    /// <summary>The text of a single value of JSON.</summary>
    public static string Of(JsonValue value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    public static JsonValue Value(string text) => JsonValue.Create(text);

    /// <summary>The text as the reader sees it: letters composed, nothing invisible, what looks like a space is one, lines end in <c>\n</c>. Empty if there are only spaces.</summary>
    public static string Clean(string text)
    {
        var clean = SourceText.WithoutForbidden(VietnameseText.Compose(InvisibleCharacters.Without(SourceText.WithoutSoftBreaks(SourceText.WithLineFeeds(text))))).Replace('\t', ' ').Replace('\u00A0', ' ');
        return string.IsNullOrWhiteSpace(clean) ? string.Empty : clean;
    }

    /// <summary>Null for nothing, so that empty values are absent ones.</summary>
    public static JsonNode? Array(IEnumerable<JsonNode?> items) => items.OfType<JsonNode>().ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

    /// <summary>The keys that the schema has, in their usual spelling, without empty values. Of others a form knows nothing, and files keep them.</summary>
    public static JsonNode? Object(JsonObject written, ContentSchema schema)
    {
        var plain = new JsonObject();
        foreach (var (key, value) in written)
        {
            if (KeyWords.Find(schema, key).Field is { } field && field.Type.Plain(value) is { } known)
            {
                plain.TryAdd(field.Key, known);
            }
        }

        return plain.Count > 0 ? plain : null;
    }
}
