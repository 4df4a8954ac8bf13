using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>A query prepared for matching many documents.</summary>
public sealed class QueryMatch
{
    private readonly DocumentQuery _query;
    private readonly HashSet<string> _categories;
    private readonly HashSet<string> _audiences;
    private readonly HashSet<string> _units;

    // Tags that fold to one slug are one tag, as on their page.
    private readonly HashSet<string> _tags;

    /// <param name="units">The tree of units: a unit in the query also means the units below it.</param>
    public QueryMatch(DocumentQuery query, ImmutableArray<UnitNode> units)
    {
        _query = query;
        _categories = query.Categories.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        _audiences = query.Audiences.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        _tags = query.Tags.Select(VietnameseText.Slug).ToHashSet(StringComparer.Ordinal);
        _units = query.Units.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var node in units)
        {
            AddBelow(node, isTaken: false);
        }
    }

    /// <summary>Standalone pages, study themes, questions and issues of the bulletin are not news: a query takes them only if it names their kind.</summary>
    public bool Takes(Document document) =>
        (_query.Kinds.IsEmpty ? document.Kind is not (DocumentKind.Page or DocumentKind.Bulletin or DocumentKind.StudyTheme or DocumentKind.Question) : _query.Kinds.Contains(document.Kind)) &&
        (_query.Genres.IsEmpty || (Genre.Of(document) is { } genre && _query.Genres.Any(wanted => wanted.Value == genre))) &&
        (!_query.OfATheme || document.ThemeYear is not null) &&
        (_categories.Count == 0 || (document.Category is { } category && _categories.Contains(category.Value))) &&
        (_tags.Count == 0 || document.Tags.Any(tag => _tags.Contains(VietnameseText.Slug(tag)))) &&
        (_units.Count == 0 || document.Units.Any(unit => _units.Contains(unit.Value))) &&
        (_audiences.Count == 0 || document.Audiences.Any(audience => _audiences.Contains(audience.Value)));

    private void AddBelow(UnitNode node, bool isTaken)
    {
        isTaken |= _units.Contains(node.Unit.Id);
        if (isTaken && _query.Units.Length > 0)
        {
            _units.Add(node.Unit.Id);
        }

        foreach (var child in node.Children)
        {
            AddBelow(child, isTaken);
        }
    }
}
