using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Model.Settings;

/// <summary>
/// Units form a forest: every parent exists, no unit is its own ancestor, and the depth is limited to what real organisations
/// need, so that a tree may be walked by recursion.
/// </summary>
public static class UnitHierarchy
{
    /// <summary>The most levels of one tree: a bloc has three or four.</summary>
    public const int MostLevels = 10;

    /// <summary>Tells each unknown parent, and each circle once, at the circle's first unit in the file.</summary>
    public static void Check(IReadOnlyList<PartyUnit> units, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<string, PartyUnit>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            byId.TryAdd(unit.Id, unit);
        }

        foreach (var unit in units)
        {
            if (unit.Parent is { } parent && !byId.ContainsKey(parent.Value))
            {
                var near = NearestName.Find(parent.Value, units.Select(each => each.Id).Where(id => id != unit.Id));
                diagnostics.Add(near is null
                    ? ReferenceFaults.ParentUnknown.At(SiteData.UnitsFile, parent.Span, unit.Id, parent.Value)
                    : ReferenceFaults.NearParent.At(SiteData.UnitsFile, parent.Span, unit.Id, parent.Value, near));
            }
        }

        foreach (var unit in units)
        {
            if (LevelOf(unit, byId) == MostLevels + 1)
            {
                diagnostics.Add(ReferenceFaults.UnitsTooDeep.At(SiteData.UnitsFile, unit.Parent!.Value.Span, unit.Id, MostLevels));
            }
        }

        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            // Each unit is visited once: a walk stops at a unit that an earlier walk has checked.
            var path = new List<PartyUnit>();
            var place = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var at = unit; at is not null && settled.Add(at.Id); at = Parent(at, byId))
            {
                place[at.Id] = path.Count;
                path.Add(at);
            }

            if (path.Count > 0 && Parent(path[^1], byId) is { } last && place.TryGetValue(last.Id, out var start))
            {
                var circle = path[start..];
                diagnostics.Add(ReferenceFaults.ParentCircle.At(
                    SiteData.UnitsFile, circle[0].Parent!.Value.Span, string.Join(" → ", circle.Append(circle[0]).Select(member => member.Id))));
            }
        }
    }

    /// <summary>The depth, 1 for a root; it stops counting two levels below the limit, so that a circle ends too.</summary>
    private static int LevelOf(PartyUnit unit, Dictionary<string, PartyUnit> byId)
    {
        var level = 1;
        for (var above = Parent(unit, byId); above is not null && level < MostLevels + 2; above = Parent(above, byId))
        {
            level++;
        }

        return level;
    }

    private static PartyUnit? Parent(PartyUnit unit, Dictionary<string, PartyUnit> byId) =>
        unit.Parent is { } parent ? byId.GetValueOrDefault(parent.Value) : null;
}
