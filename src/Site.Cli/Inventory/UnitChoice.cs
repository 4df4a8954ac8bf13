using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Cli.Inventory;

/// <summary>The units that a name on the command line means: that unit and the units below it.</summary>
public static class UnitChoice
{
    /// <param name="written">An id, a name or a short name, read as tolerantly as keys.</param>
    public static (IReadOnlySet<string>? Ids, Diagnostic? Fault) Find(string written, ImmutableArray<PartyUnit> units)
    {
        if (Named(written, units) is { } found)
        {
            return (WithThoseBelow(found.Id, units), null);
        }

        return (null, NearestName.Find(written, units.Select(unit => unit.Id)) is { } near
            ? UsageFaults.MisspelledUnit.Alone(written, near)
            : UsageFaults.UnknownUnit.Alone(written, SiteData.UnitsFile));
    }

    /// <summary>The unit itself; null when there is none of that name.</summary>
    public static PartyUnit? Named(string written, ImmutableArray<PartyUnit> units)
    {
        var folded = VietnameseText.FoldKey(written);
        return units.FirstOrDefault(unit => VietnameseText.FoldKey(unit.Id) == folded)
            ?? units.FirstOrDefault(unit => VietnameseText.FoldKey(unit.Name) == folded || VietnameseText.FoldKey(unit.ShortName) == folded);
    }

    /// <summary>It ends even if the units form a circle, which is told elsewhere.</summary>
    private static HashSet<string> WithThoseBelow(string id, ImmutableArray<PartyUnit> units)
    {
        var children = units.ToLookup(unit => unit.Parent?.Value, unit => unit.Id, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal) { id };
        var waiting = new Queue<string>(found);
        while (waiting.TryDequeue(out var above))
        {
            foreach (var below in children[above].Where(found.Add))
            {
                waiting.Enqueue(below);
            }
        }

        return found;
    }
}
