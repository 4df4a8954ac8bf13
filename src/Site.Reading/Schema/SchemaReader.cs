using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema;

/// <summary>Reads a mapping by its schema, and tells every unknown, repeated, wrong and missing key.</summary>
internal static class SchemaReader
{
    /// <param name="span">Where a missing key is told.</param>
    public static FieldValues Read(ContentSchema schema, YamlMapping mapping, SourceSpan span, SourcePath file, DiagnosticBag diagnostics)
    {
        var values = new FieldValues(span);
        var seen = new Dictionary<Field, int>();
        Field? opened = null;
        foreach (var entry in mapping.Entries)
        {
            var (field, alias) = schema.Find(entry.FoldedKey);
            if (field is null)
            {
                var (told, meant) = Unknown(schema, mapping, entry, opened, file);
                diagnostics.Add(told);
                if (meant is not null && !values.IsWritten(meant))
                {
                    // The key is written, though wrongly, so it does not also count as missing.
                    values.Set(meant, null, entry.Value.Span);
                }

                continue;
            }

            opened = entry.Value.IsEmpty && field.Type.Below is not null ? field : null;
            if (!seen.TryAdd(field, entry.KeySpan.Line))
            {
                diagnostics.Add(YamlFaults.DuplicateKey.At(file, entry.KeySpan, entry.Key, seen[field]));
            }
            else if (!entry.Value.IsEmpty)
            {
                ReadValue(field, alias, entry.Value, new FieldContext(file, field, diagnostics), values);
            }
            else if (entry.Value is YamlScalar { IsLost: true })
            {
                values.Set(field, null, entry.Value.Span);
            }
            else if (schema.TellsEmpty && !schema.Required.Contains(field))
            {
                diagnostics.Add(FrontMatterFaults.NotFilledIn.At(file, entry.KeySpan, entry.Key, field.Label));
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

    /// <param name="opened">A key right above that has keys below it, but has none: <c>anh:</c>.</param>
    /// <returns>The fault of the key, and the key that was probably meant, if there is one.</returns>
    private static (Diagnostic Told, Field? Meant) Unknown(ContentSchema schema, YamlMapping mapping, YamlEntry entry, Field? opened, SourcePath file)
    {
        if (YamlLine.GluedKey(entry.Key) is var (key, value))
        {
            return (YamlFaults.SpaceMissing.At(file, entry.KeySpan, key, value), schema.Find(VietnameseText.FoldKey(key)).Field);
        }

        bool HasBelow(Field field) => field.Type.Below?.Find(entry.FoldedKey).Field is not null;
        if (opened is not null && HasBelow(opened))
        {
            return (FrontMatterFaults.KeyNotIndented.At(file, entry.KeySpan, entry.Key, opened.Key), opened);
        }

        var owners = DocumentSchemas.All.Where(other => other.Find(entry.FoldedKey).Field is not null).Select(other => other.Subject).ToList();
        if (owners.Count > 0 && DocumentSchemas.All.Contains(schema))
        {
            return (FrontMatterFaults.KeyOfAnotherKind.At(file, entry.KeySpan, entry.Key, schema.Subject, string.Join("; ", owners)), null);
        }

        if (schema.All.Where(HasBelow).Take(2).ToList() is [var only])
        {
            return (FrontMatterFaults.KeyNotIndented.At(file, entry.KeySpan, entry.Key, only.Key), only);
        }

        var fields = schema.All.ToList();
        return (NearestName.Find(entry.Key, fields.Select(field => field.Key)) ?? PartOf(schema, mapping, entry.Key)) is { } near
            ? (FrontMatterFaults.MisspelledKey.At(file, entry.KeySpan, entry.Key, near), fields.Find(field => field.Key == near))
            : (FrontMatterFaults.UnknownKey.At(file, entry.KeySpan, entry.Key, string.Join(", ", fields.Select(field => $"\"{field.Key}\""))), null);
    }

    /// <summary>The longest key that a longer name begins or ends with, as <c>ngay_dang</c> does with <c>ngay</c>, unless it is written too.</summary>
    private static string? PartOf(ContentSchema schema, YamlMapping mapping, string name)
    {
        var words = $"-{VietnameseText.Slug(name)}-";
        var part = schema.All.Where(field => $"-{VietnameseText.Slug(field.Key)}-" is var own && (words.StartsWith(own, StringComparison.Ordinal) || words.EndsWith(own, StringComparison.Ordinal)))
            .MaxBy(field => field.Key.Length);
        return part is null || mapping.Entries.Any(entry => schema.Find(entry.FoldedKey).Field == part) ? null : part.Key;
    }
}
