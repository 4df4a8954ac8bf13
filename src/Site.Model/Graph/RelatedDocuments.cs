using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Documents;
using Site.Model.Documents.Questions;

namespace Site.Model.Graph;

/// <summary>
/// The rule for "Bài liên quan": news, activities, plans and questions that share most with a document. A shared unit weighs 4, a shared tag 2, the
/// same category 1; among equals the newer stands first. Each listing offers only its newest <see cref="Depth"/> documents,
/// so the cost of one page does not grow with the site.
/// </summary>
public static class RelatedDocuments
{
    public const int UnitWeight = 4;
    public const int TagWeight = 2;
    public const int CategoryWeight = 1;
    public const int Depth = 30;

    /// <summary>At most <paramref name="count"/> documents, best first; never the document itself, a bulletin, a page, or a neighbour already linked as previous or next.</summary>
    public static ImmutableArray<Document> Of(SiteGraph graph, Document document, int count)
    {
        var scores = new Dictionary<Document, int>(ReferenceEqualityComparer.Instance);
        void Offer(Listing? listing, int weight)
        {
            if (listing is null)
            {
                return;
            }

            foreach (var candidate in listing.Documents.AsSpan()[..Math.Min(Depth, listing.Documents.Length)])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, candidate, out _) += weight;
            }
        }

        foreach (var unit in graph.UnitsOf(document))
        {
            Offer(unit, UnitWeight);
        }

        foreach (var tag in graph.TagsOf(document))
        {
            Offer(tag, TagWeight);
        }

        Offer(graph.CategoryOf(document), CategoryWeight);
        scores.Remove(document);
        var (older, newer) = graph.NeighboursOf(document);
        var best = new List<KeyValuePair<Document, int>>(count + 1);
        foreach (var scored in scores)
        {
            if (scored.Key is NewsArticle or BranchActivity or PlanSummary or Question && !ReferenceEquals(scored.Key, older) && !ReferenceEquals(scored.Key, newer))
            {
                Enter(best, scored, count);
            }
        }

        return [.. best.Select(scored => scored.Key)];
    }

    /// <summary>Inserts the document into the best so far, and drops the last if there are too many. Most documents do not get in at all.</summary>
    private static void Enter(List<KeyValuePair<Document, int>> best, KeyValuePair<Document, int> scored, int most)
    {
        var place = best.Count;
        while (place > 0 && IsBetter(scored, best[place - 1]))
        {
            place--;
        }

        if (place < most)
        {
            best.Insert(place, scored);
            if (best.Count > most)
            {
                best.RemoveAt(most);
            }
        }
    }

    private static bool IsBetter(KeyValuePair<Document, int> one, KeyValuePair<Document, int> other) =>
        one.Value > other.Value || (one.Value == other.Value && Document.NewestFirst.Compare(one.Key, other.Key) < 0);
}
