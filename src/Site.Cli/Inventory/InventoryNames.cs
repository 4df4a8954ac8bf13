using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Cli.Inventory;

/// <summary>The names for the ids that documents use. An id that the data do not have is its own name.</summary>
public sealed class InventoryNames(SiteData data)
{
    private readonly Dictionary<string, (PartyUnit Unit, int Place)> _units = First(data.Units.Select((unit, place) => (unit.Id, (unit, place))));

    private readonly Dictionary<string, Category> _categories = First(data.Categories.Select(category => (category.Id, category)));

    public string UnitName(string id) => _units.TryGetValue(id, out var found) ? found.Unit.Name : id;

    public string UnitShortName(string id) => _units.TryGetValue(id, out var found) ? found.Unit.ShortName : id;

    /// <summary>The position in the editor's order; an unknown id stands last.</summary>
    public int UnitPlace(string id) => _units.TryGetValue(id, out var found) ? found.Place : int.MaxValue;

    public string CategoryName(Document document) =>
        document.Category is { Value: var id } ? _categories.TryGetValue(id, out var found) ? found.Name : id : string.Empty;

    // When two share one id, which has been told, the first one counts.
    private static Dictionary<string, T> First<T>(IEnumerable<(string Id, T Value)> pairs) =>
        pairs.DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal);
}
