using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Editors;

/// <summary>
/// Our schemas as JSON Schema, draft 07, for editors that complete and check YAML. They are stricter than the reader where the reader
/// tolerates other spellings of keys and words, but never stricter about ids, which the settings and data may add at any time.
/// </summary>
public sealed class JsonSchemas(KnownIds ids)
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    // YAML reads 0123 as a number and yes as a boolean where our reader takes text; an empty value counts as absent.
    private static readonly ImmutableArray<string> Text = ["string", "number", "boolean"];

    /// <summary>Of a file that is one mapping, and of a document's front matter.</summary>
    public string Mapping(ContentSchema schema) => Whole(schema, Object(schema));

    /// <summary>Of a file that is a list of mappings.</summary>
    public string List(ContentSchema item) => Whole(item, ListOf(Object(item)));

    private static string Whole(ContentSchema schema, JsonObject content)
    {
        var whole = new JsonObject { ["$schema"] = Draft, ["title"] = schema.Subject };
        foreach (var (key, value) in content)
        {
            whole[key] = value?.DeepClone();
        }

        return EditorJson.Text(whole);
    }

    private JsonObject Object(ContentSchema schema)
    {
        var properties = new JsonObject();
        foreach (var field in schema.All)
        {
            properties[field.Key] = Property(field, schema.Required.Contains(field));
        }

        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (!schema.Required.IsEmpty)
        {
            mapping["required"] = EditorJson.Array(schema.Required.Select(field => field.Key));
        }

        mapping["additionalProperties"] = false;
        return mapping;
    }

    private JsonObject Property(Field field, bool isRequired)
    {
        var words = FieldWords.Of(field);
        var property = new JsonObject { ["description"] = words.Replace("`", string.Empty, StringComparison.Ordinal), ["markdownDescription"] = $"{words}\n\nVí dụ: `{field.Example}`" };
        List<JsonObject> values = [.. Values(field.Type, ids.Of(field))];
        if (!isRequired)
        {
            values.Add(OfType("null"));
        }

        if (values is [var only])
        {
            foreach (var (key, value) in only)
            {
                property[key] = value?.DeepClone();
            }
        }
        else
        {
            property["anyOf"] = new JsonArray([.. values]);
        }

        return property;
    }

    /// <summary>The alternatives for a value: any one of them.</summary>
    private IEnumerable<JsonObject> Values(FieldType type, ImmutableArray<Option> known) => type switch
    {
        MappingType mapping => mapping.HasShorthand ? [Object(mapping.Schema), AnyText()] : [Object(mapping.Schema)],
        IListType list => [.. Values(list.ItemType, known), ListOf(AnyOf(Values(list.ItemType, known)))],
        BulletinPlacementType => [OfType("boolean"), AnyText(), ListOf(AnyText()), Object(BulletinPlacementFields.Schema)],
        SectionDropType => [OfType("boolean"), AnyText(), ListOf(AnyText())],
        HomeBlockType => [Words(type.Options), Object(HomeBlockFields.Schema)],
        IOpenChoiceType => [Words([.. type.Options, .. known])],
        DeadlineType => [Words(type.Options), AnyText()],
        YesNoType => [OfType("boolean")],
        NumberType number => [new JsonObject { ["type"] = "integer", ["minimum"] = number.Minimum, ["maximum"] = number.Maximum }],
        PointsType points => [new JsonObject { ["type"] = "number", ["minimum"] = points.Minimum, ["maximum"] = points.Maximum }],
        IdType => [.. Known(known), new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" }],
        ReferenceType => [.. Known(known), OfType("string")],
        { Options.IsEmpty: false } => [Words(type.Options)],
        _ => [AnyText()],
    };

    private static IEnumerable<JsonObject> Known(ImmutableArray<Option> known) => known.IsEmpty ? [] : [Words(known)];

    private static JsonObject Words(ImmutableArray<Option> options) => new()
    {
        ["type"] = "string",
        ["enum"] = EditorJson.Array(options.Select(option => option.Name)),
        ["enumDescriptions"] = EditorJson.Array(options.Select(option => option.Label)),
    };

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject AnyOf(IEnumerable<JsonObject> values) =>
        values.ToArray() is var all && all.Length == 1 ? all[0] : new JsonObject { ["anyOf"] = new JsonArray([.. all]) };

    private static JsonObject AnyText() => new() { ["type"] = EditorJson.Array(Text) };

    private static JsonObject OfType(string name) => new() { ["type"] = name };
}
