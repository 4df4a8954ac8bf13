using System.Collections.Immutable;
using Site.Model.Settings;

namespace Site.Model.Graph;

/// <summary>A unit in the tree of units, in the editor's order.</summary>
public sealed record UnitNode(PartyUnit Unit, Listing Listing, ImmutableArray<UnitNode> Children);
