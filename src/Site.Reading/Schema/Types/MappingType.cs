using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Keys below a key.</summary>
/// <param name="shorthand">The field that a text standing alone means: <c>anh: x.jpg</c> for <c>anh: {tep: x.jpg}</c>.</param>
public sealed class MappingType(ContentSchema schema, Field? shorthand = null)
    : FieldType<FieldValues>("một nhóm dòng con thụt vào", ExampleOf(schema))
{
    public ContentSchema Schema => schema;

    public override ContentSchema? Below => schema;

    public bool HasShorthand => shorthand is not null;

    public Field? Shorthand => shorthand;

    public override JsonNode? Plain(JsonNode? written) => written switch
    {
        JsonObject keys => PlainWords.Object(keys, schema),
        JsonValue text when shorthand is not null => shorthand.Type.Plain(text) is { } value ? new JsonObject { [shorthand.Key] = value } : null,
        _ => written?.DeepClone(),
    };

    internal override bool TryRead(YamlNode node, FieldContext context, [MaybeNullWhen(false)] out FieldValues value)
    {
        if (GluedKey.Find(context.File, node) is { } glued)
        {
            value = null;
            context.Diagnostics.Add(glued);
            return false;
        }

        if (node is YamlScalar scalar && shorthand is not null)
        {
            node = new YamlMapping([new YamlEntry(shorthand.Key, VietnameseText.FoldKey(shorthand.Key), scalar.Span, scalar)], scalar.Span);
        }

        if (node is not YamlMapping mapping)
        {
            value = null;
            return context.Tell(FrontMatterFaults.WrongShape, node.Span, context.Field.Key, Shape, context.Field.Example);
        }

        value = SchemaReader.Read(schema, mapping, MissingPlace(mapping), context.File, context.Diagnostics);
        return true;
    }

    /// <summary>A missing key is told at the first key that is there.</summary>
    private static SourceSpan MissingPlace(YamlMapping mapping) =>
        mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].KeySpan;

    private static string ExampleOf(ContentSchema schema) =>
        $"{{ {string.Join(", ", schema.Required.Select(field => $"{field.Key}: {field.Example}"))} }}";
}
