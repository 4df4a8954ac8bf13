using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Settings;

/// <summary>Nhuận bút: what an item of a genre is paid.</summary>
/// <param name="Amount">In đồng.</param>
public sealed record RoyaltyRate(Genre Genre, int Amount);

/// <summary>An entry of <c>_du-lieu/nhuan-but.yml</c>: what one item is paid in place of its genre's rate. An item may have several, each for another person.</summary>
/// <param name="Item">Its file, as a path in <c>input/</c>: <c>tin-tuc/2026/ra-mat.md</c>.</param>
/// <param name="Amount">In đồng; 0 for nothing.</param>
/// <param name="Payee">Null: whoever the item names as its author.</param>
public sealed record RoyaltyEntry(Located<string> Item, int Amount, string? Payee, string? Remark)
{
    public static readonly SourcePath Source = SourcePath.InInput(SiteData.Folder + "/nhuan-but.yml");
}
