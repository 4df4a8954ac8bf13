using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Site.Reading.Schema.Yaml;

namespace Site.Tests.Reading.Schema.Editors;

/// <summary>As much of JSON Schema as our schemas use; a word that it does not know fails.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Remarks = ["$schema", "title", "description", "markdownDescription", "enumDescriptions"];

    /// <summary>What is wrong, or null.</summary>
    public static string? Find(YamlNode value, JsonObject schema, string path = "")
    {
        foreach (var (word, rule) in schema)
        {
            var wrong = word switch
            {
                "type" => TypesOf(rule!).Any(type => Is(value, type)) ? null : $"{path}: not {rule!.ToJsonString()}",
                "enum" => rule!.AsArray().Any(name => (string?)name == (value as YamlScalar)?.Text) ? null : $"{path}: not allowed",
                "pattern" => value is YamlScalar text && Regex.IsMatch(text.Text, (string)rule!, RegexOptions.NonBacktracking) ? null : $"{path}: pattern",
                "minimum" => value is YamlScalar least && int.Parse(least.Text, null) >= (int)rule! ? null : $"{path}: too small",
                "maximum" => value is YamlScalar most && int.Parse(most.Text, null) <= (int)rule! ? null : $"{path}: too great",
                "anyOf" => rule!.AsArray().Any(way => Find(value, way!.AsObject(), path) is null) ? null : $"{path}: none of the ways",
                "items" => value is YamlSequence list ? First(list.Items.Select(item => Find(item, rule!.AsObject(), path + "[]"))) : null,
                "required" => value is YamlMapping map
                    ? First(rule!.AsArray().Select(key => map.Entries.Any(entry => entry.Key == (string)key!) ? null : $"{path}: no {key}")) : null,
                "properties" => value is YamlMapping map
                    ? First(map.Entries.Where(entry => rule![entry.Key] is not null).Select(entry => Find(entry.Value, rule![entry.Key]!.AsObject(), $"{path}/{entry.Key}"))) : null,
                "additionalProperties" => value is YamlMapping map
                    ? First(map.Entries.Select(entry => schema["properties"]![entry.Key] is null ? $"{path}: odd {entry.Key}" : null)) : null,
                _ => Remarks.Contains(word) ? null : $"{path}: unknown word {word}",
            };
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string? First(IEnumerable<string?> faults) => faults.FirstOrDefault(fault => fault is not null);

    private static IEnumerable<string> TypesOf(JsonNode type) => type is JsonArray many ? many.Select(each => (string)each!) : [(string)type!];

    /// <summary>By the core schema of YAML 1.2.</summary>
    private static bool Is(YamlNode value, string type) => type switch
    {
        "object" => value is YamlMapping,
        "array" => value is YamlSequence,
        "null" => value is YamlScalar { Quoted: false, Text: "" },
        "boolean" => value is YamlScalar { Quoted: false, Text: "true" or "false" },
        "integer" or "number" => value is YamlScalar { Quoted: false } number && int.TryParse(number.Text, out _),
        "string" => value is YamlScalar text && !Is(text, "null") && !Is(text, "boolean") && !Is(text, "integer"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no such type"),
    };
}
