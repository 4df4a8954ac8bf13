using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Reading.Schema.Yaml;

/// <summary>Finds a key without the space after its colon, <c>ngay:2026-11-20</c>, which YAML reads as a text.</summary>
internal static class GluedKey
{
    /// <summary>Null when the node is not such a text.</summary>
    public static Diagnostic? Find(SourcePath file, YamlNode node) =>
        node is YamlScalar { Quoted: false } scalar && YamlLine.GluedKey(scalar.Text) is var (key, value)
            ? YamlFaults.SpaceMissing.At(file, scalar.Span, key, value)
            : null;
}
