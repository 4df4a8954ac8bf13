using System.Collections.Frozen;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Schema;

/// <summary>Every key of content, settings and data, at any level: it shows whether a line was meant as a key.</summary>
internal static class KnownKeys
{
    private static readonly Lazy<FrozenSet<string>> Folded = new(() => Collect().ToFrozenSet(StringComparer.Ordinal));

    /// <param name="written">As an editor writes it: <c>Tiêu đề</c>.</param>
    public static bool Has(string written) => Folded.Value.Contains(VietnameseText.FoldKey(written));

    private static HashSet<string> Collect()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schema in (IEnumerable<ContentSchema>)
            [.. DocumentSchemas.All, SettingsFields.Schema, UnitFields.Schema, CategoryFields.Schema, DayFields.Schema, RegisterFields.Schema, RoyaltyEntryFields.Schema, ThemeFields.Schema])
        {
            Add(schema, found);
        }

        return found;
    }

    private static void Add(ContentSchema schema, HashSet<string> found)
    {
        foreach (var field in schema.All)
        {
            found.Add(VietnameseText.FoldKey(field.Key));
            found.UnionWith(field.Aliases.Select(alias => VietnameseText.FoldKey(alias.Key)));
            if (field.Type.Below is { } below)
            {
                Add(below, found);
            }
        }
    }
}
