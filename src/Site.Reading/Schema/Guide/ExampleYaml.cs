using System.Collections.Immutable;
using System.Text;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Guide;

/// <summary>The required and the usual fields with their examples, written as an editor would: a key that holds keys has each on a line of its own.</summary>
internal static class ExampleYaml
{
    public static void Write(StringBuilder yaml, IEnumerable<ExampleLine> lines)
    {
        foreach (var (field, value) in lines)
        {
            yaml.Append(field.Key).Append(':');
            if (value is null && field.Type is MappingType mapping)
            {
                WriteBelow(yaml, mapping.Schema, first: "  ");
            }
            else if (value is null && field.Type is ListType<FieldValues> { Item: MappingType item })
            {
                WriteBelow(yaml, item.Schema, first: "  - ");
            }
            else
            {
                yaml.Append(' ').Append(value ?? field.Example).Append('\n');
            }
        }
    }

    private static void WriteBelow(StringBuilder yaml, ContentSchema schema, string first)
    {
        yaml.Append('\n');
        var indent = first;
        foreach (var field in schema.Required.Concat(schema.OftenUsed))
        {
            yaml.Append(indent).Append(field.Key).Append(": ").Append(field.Example).Append('\n');
            indent = new string(' ', first.Length);
        }
    }
}
