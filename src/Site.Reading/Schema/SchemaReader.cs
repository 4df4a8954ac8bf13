using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.FrontMatter;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>Reads a mapping by its schema: every unknown, repeated, wrong and missing key is told.</summary>
internal static class SchemaReader
{
    /// <param name="span">Where a missing key is told.</param>
    public static FieldValues Read(ContentSchema schema, YamlMapping mapping, SourceSpan span, SourcePath file, DiagnosticBag diagnostics)
    {
        var values = new FieldValues(span);
        var seen = new Dictionary<Field, int>();
        foreach (var entry in mapping.Entries)
        {
            var (field, alias) = schema.Find(entry.FoldedKey);
            if (field is null)
            {
                diagnostics.Add(Unknown(schema, entry, file));
            }
            else if (!seen.TryAdd(field, entry.KeySpan.Line))
            {
                diagnostics.Add(YamlFaults.DuplicateKey.At(file, entry.KeySpan, entry.Key, seen[field]));
            }
            else if (!entry.Value.IsEmpty)
            {
                ReadValue(field, alias, entry.Value, new FieldContext(file, field, diagnostics), values);
            }
        }

        foreach (var field in schema.Required)
        {
            if (!values.IsWritten(field))
            {
                diagnostics.Add(field.WhenMissing.At(file, span, field.Key, field.Label, field.Example));
            }
        }

        return values;
    }

    private static void ReadValue(Field field, KeyAlias? alias, YamlNode node, FieldContext context, FieldValues values)
    {
        if (alias?.WhenYes is { } meaning)
        {
            if (!YesNoType.Instance.TryRead(node, context, out var yes))
            {
                values.Set(field, null, node.Span);
                return;
            }

            if (!yes)
            {
                return;
            }

            node = new YamlScalar(meaning, Quoted: false, node.Span);
        }

        values.Set(field, field.Read(node, context), node.Span);
    }

    private static Diagnostic Unknown(ContentSchema schema, YamlEntry entry, SourcePath file)
    {
        var owners = DocumentSchemas.All.Where(other => other.Find(entry.FoldedKey).Field is not null).Select(other => other.Subject).ToList();
        if (owners.Count > 0 && DocumentSchemas.All.Contains(schema))
        {
            return FrontMatterFaults.KeyOfAnotherKind.At(file, entry.KeySpan, entry.Key, schema.Subject, string.Join("; ", owners));
        }

        var keys = schema.All.Select(field => field.Key).ToList();
        return NearestName.Find(entry.Key, keys) is { } near
            ? FrontMatterFaults.MisspelledKey.At(file, entry.KeySpan, entry.Key, near)
            : FrontMatterFaults.UnknownKey.At(file, entry.KeySpan, entry.Key, string.Join(", ", keys));
    }
}
