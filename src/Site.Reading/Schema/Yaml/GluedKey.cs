using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Reading.Schema.Yaml;

/// <summary>A text where keys belong, which is a key without the space behind its colon: <c>ngay:2026-11-20</c>.</summary>
internal static class GluedKey
{
    /// <summary>Null when the node is nothing of the kind.</summary>
    public static Diagnostic? Find(SourcePath file, YamlNode node) =>
        node is YamlScalar { Quoted: false } scalar && YamlLine.GluedKey(scalar.Text) is var (key, value)
            ? YamlFaults.SpaceMissing.At(file, scalar.Span, key, value)
            : null;
}
