using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Reading.FrontMatter;
using Site.Reading.Schema;

namespace Site.Reading.Schema.Yaml;

/// <summary>Reads files that are YAML as a whole: settings, data, a theme's own file.</summary>
internal static class YamlFile
{
    /// <summary>A file of keys. Null when it cannot be read, which is told; an empty file has no keys.</summary>
    public static FieldValues? ReadKeys(ContentSchema schema, SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        switch (Read(file, bytes, diagnostics))
        {
            case YamlMapping mapping:
                return SchemaReader.Read(schema, mapping, SourceSpan.Start, file, diagnostics);
            case { IsEmpty: true } nothing:
                return SchemaReader.Read(schema, new YamlMapping([], nothing.Span), SourceSpan.Start, file, diagnostics);
            case { } other:
                diagnostics.Add(GluedKey.Find(file, other) ?? YamlFaults.NotAMapping.At(file, other.Span));
                return null;
            default:
                return null;
        }
    }

    /// <summary>A file that is a list, each item of it keys. Empty when it cannot be read, which is told.</summary>
    public static IEnumerable<FieldValues> ReadList(ContentSchema schema, SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var items = new List<FieldValues>();
        switch (Read(file, bytes, diagnostics))
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item is YamlMapping { Entries: [var first, ..] } mapping)
                    {
                        items.Add(SchemaReader.Read(schema, mapping, first.KeySpan, file, diagnostics));
                    }
                    else if (!item.IsEmpty)
                    {
                        diagnostics.Add(GluedKey.Find(file, item) ?? FrontMatterFaults.NotAListOfKeys.At(file, item.Span, ExampleOf(schema)));
                    }
                }

                break;
            case { IsEmpty: false } other:
                diagnostics.Add(FrontMatterFaults.NotAListOfKeys.At(file, other.Span, ExampleOf(schema)));
                break;
        }

        return items;
    }

    private static YamlNode? Read(SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) =>
        SourceText.Decode(file, bytes, diagnostics) is { } text
            ? YamlReader.Read(file, text, 1, YamlReader.FileKilobytes, diagnostics)
            : null;

    private static string ExampleOf(ContentSchema schema) =>
        $"- {string.Join(", ", schema.Required.Take(1).Select(field => $"{field.Key}: {field.Example}"))}";
}
