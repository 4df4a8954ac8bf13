using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Graph;

/// <summary>The cells that have no practice (mô hình) yet.</summary>
public static class PracticeGaps
{
    /// <param name="practices">Articles of that genre.</param>
    public static ImmutableArray<PartyUnit> Of(IEnumerable<PartyUnit> units, IEnumerable<Document> practices)
    {
        var having = practices.SelectMany(practice => practice.Units).Select(unit => unit.Value).ToHashSet(StringComparer.Ordinal);
        return [.. units.Where(unit => unit.Kind.IsCell && !having.Contains(unit.Id))];
    }
}
