using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>
/// The tags in use. Spellings that fold to one slug are one tag, named by its most used spelling; each spelling is folded once.
/// </summary>
internal sealed class TagSpellings
{
    private readonly ConcurrentDictionary<string, string> _slugs = new(StringComparer.Ordinal);

    public string SlugOf(string tag) => _slugs.GetOrAdd(tag, VietnameseText.Slug);

    /// <summary>A listing for each tag in alphabetical order, and the listing that belongs to each spelling.</summary>
    /// <param name="listing">Makes one from a slug, a title and documents.</param>
    public (ImmutableArray<Listing> Tags, IReadOnlyDictionary<string, Listing> BySpelling) Listings(ArrangedDocuments documents, Func<string, string, DocumentGroup, Listing> listing)
    {
        var bySpelling = new Dictionary<string, Listing>(StringComparer.Ordinal);
        foreach (var spellings in documents.Spelled.Keys.GroupBy(SlugOf, StringComparer.Ordinal))
        {
            var title = spellings.OrderByDescending(spelling => documents.Spelled[spelling].Documents.Length).ThenBy(spelling => spelling, StringComparer.Ordinal).First();
            var tag = listing(spellings.Key, title, documents.Tagged[spellings.Key]);
            foreach (var spelling in spellings)
            {
                bySpelling.Add(spelling, tag);
            }
        }

        return ([.. bySpelling.Values.Distinct().OrderBy(tag => tag.Title, VietnameseOrder.Comparer)], bySpelling);
    }
}
