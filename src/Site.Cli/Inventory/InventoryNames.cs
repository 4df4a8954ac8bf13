using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Cli.Inventory;

/// <summary>The names behind the ids that documents write. An id that the data lack stands for itself.</summary>
public sealed class InventoryNames(SiteData data)
{
    private readonly Dictionary<string, (PartyUnit Unit, int Place)> _units = First(data.Units.Select((unit, place) => (unit.Id, (unit, place))));

    private readonly Dictionary<string, Category> _categories = First(data.Categories.Select(category => (category.Id, category)));

    public string UnitName(string id) => _units.TryGetValue(id, out var found) ? found.Unit.Name : id;

    public string UnitShortName(string id) => _units.TryGetValue(id, out var found) ? found.Unit.ShortName : id;

    /// <summary>Its place in the editor's order; what is unknown stands last.</summary>
    public int UnitPlace(string id) => _units.TryGetValue(id, out var found) ? found.Place : int.MaxValue;

    public string CategoryName(Document document) =>
        document.Category is { Value: var id } ? _categories.TryGetValue(id, out var found) ? found.Name : id : string.Empty;

    // Of two with one id, which has been told, the first.
    private static Dictionary<string, T> First<T>(IEnumerable<(string Id, T Value)> pairs) =>
        pairs.DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal);
}
