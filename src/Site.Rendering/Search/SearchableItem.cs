using System.Collections.Immutable;
using Site.Model.Paths;
using Site.Model.Text;

namespace Site.Rendering.Search;

/// <summary>One thing that search can find: a page of its own, with its texts and the values by which readers filter.</summary>
/// <param name="Fields">Its texts besides title, code and body, looked up when they are read.</param>
/// <param name="Html">Its texts as they stand on the page.</param>
/// <param name="Words">Of those texts.</param>
public sealed record SearchableItem(
    UrlPath Url,
    string Title,
    string Summary,
    Facet Kind,
    Facet? Section,
    ImmutableArray<Facet> Units,
    DateOnly? Date,
    string? Code,
    IEnumerable<(SearchField Field, string Text)> Fields,
    ImmutableArray<StoredText> Html,
    int Words)
{
    /// <summary>Its name in results: a document's code goes before its title.</summary>
    public string ShownTitle => Code is { } code && !Title.Contains(code, StringComparison.Ordinal) ? $"{code}: {Title}" : Title;

    /// <summary>Every title by which somebody may call it.</summary>
    public IEnumerable<string> Titles => Fields.Where(part => part.Field == SearchField.Title).Select(part => part.Text).Append(Title).Append(ShownTitle).Distinct(StringComparer.Ordinal);
}

/// <summary>A value to narrow results by.</summary>
/// <param name="Id">For addresses; unique within its facet.</param>
public readonly record struct Facet(string Id, string Label);
