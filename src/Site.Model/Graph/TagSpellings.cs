using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>
/// The tags in use. Spellings that fold to one slug are one tag, named by its most used spelling; each spelling is folded once.
/// </summary>
internal sealed class TagSpellings
{
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly DocumentsByTopic _documents = new();

    public void Add(string tag, Document document)
    {
        if (!_spellings.TryGetValue(tag, out var spelling))
        {
            _spellings.Add(tag, spelling = new Spelling(tag, VietnameseText.Slug(tag)));
        }

        spelling.Uses++;
        _documents.Add(spelling.Slug, document);
    }

    /// <summary>A listing for each tag in alphabetical order, and the listing that belongs to each spelling.</summary>
    public (ImmutableArray<Listing> Tags, IReadOnlyDictionary<string, Listing> BySpelling) Listings()
    {
        var bySpelling = new Dictionary<string, Listing>(StringComparer.Ordinal);
        foreach (var spellings in _spellings.Values.GroupBy(spelling => spelling.Slug, StringComparer.Ordinal))
        {
            var title = spellings.OrderByDescending(spelling => spelling.Uses).ThenBy(spelling => spelling.Text, StringComparer.Ordinal).First().Text;
            var tag = new Listing(ListingKind.Tag, spellings.Key, title, null, Arrangement.TagsPage.Child(spellings.Key), _documents[spellings.Key]);
            foreach (var spelling in spellings)
            {
                bySpelling.Add(spelling.Text, tag);
            }
        }

        return ([.. bySpelling.Values.Distinct().OrderBy(tag => tag.Title, VietnameseOrder.Comparer)], bySpelling);
    }

    private sealed record Spelling(string Text, string Slug)
    {
        public int Uses { get; set; }
    }
}
