using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Documents;
using Site.Model.Documents.Questions;

namespace Site.Model.Graph;

/// <summary>
/// The rule for "Bài liên quan": news, activities, plans and questions that share most with a document. A shared unit weighs 4, a shared tag 2, the
/// same category 1; among equals the nearest in time stands first: what was written in the same weeks is of the same matter, and something new changes only the pages of its own days. Each listing offers
/// only the <see cref="Reach"/> documents before and after, so the cost of one page does not grow with the site.
/// </summary>
public static class RelatedDocuments
{
    public const int UnitWeight = 4;
    public const int TagWeight = 2;
    public const int CategoryWeight = 1;
    public const int Reach = 15;

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

            foreach (var candidate in Around(listing.Documents, document))
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
        var best = new List<Scored>(count + 1);
        foreach (var scored in scores)
        {
            if (scored.Key is NewsArticle or BranchActivity or PlanSummary or Question && !ReferenceEquals(scored.Key, older) && !ReferenceEquals(scored.Key, newer))
            {
                Enter(best, new Scored(scored.Key, scored.Value, Distance(document, scored.Key)), count);
            }
        }

        return [.. best.Select(scored => scored.Document)];
    }

    /// <summary>The documents of a listing that are nearest in time to one of it, newest first.</summary>
    /// <param name="documents">Newest first.</param>
    /// <param name="shown">To be passed over.</param>
    public static ImmutableArray<Document> Nearest(ImmutableArray<Document> documents, Document document, int count, IReadOnlySet<Document> shown)
    {
        var place = PlaceOf(document, documents);
        var (newer, older) = (place - 1, place);
        var nearest = new List<Document>(count);
        while (nearest.Count < count && (newer >= 0 || older < documents.Length))
        {
            var takesNewer = older == documents.Length || (newer >= 0 && Distance(document, documents[newer]) < Distance(document, documents[older]));
            var next = documents[takesNewer ? newer-- : older++];
            if (!shown.Contains(next))
            {
                nearest.Add(next);
            }
        }

        return [.. nearest.Order(Document.NewestFirst)];
    }

    private static ReadOnlySpan<Document> Around(ImmutableArray<Document> documents, Document document)
    {
        var place = PlaceOf(document, documents);
        return documents.AsSpan()[Math.Max(0, place - Reach)..Math.Min(documents.Length, place + Reach + 1)];
    }

    private static int PlaceOf(Document document, ImmutableArray<Document> documents) => documents.BinarySearch(document, Document.NewestFirst) is var place && place < 0 ? ~place : place;

    /// <summary>In minutes; endless where one has no day.</summary>
    private static long Distance(Document one, Document other) =>
        one.Date is { } when && other.Date is { } otherwise ? Math.Abs(Minutes(when) - Minutes(otherwise)) : long.MaxValue;

    private static long Minutes(Moment moment) => (moment.Day.DayNumber * 24L * 60) + (moment.Time is { } time ? (time.Hour * 60) + time.Minute : 0);

    private readonly record struct Scored(Document Document, int Score, long Distance)
    {
        public bool IsBetterThan(Scored other) => Score != other.Score ? Score > other.Score
            : Distance != other.Distance ? Distance < other.Distance
            : Document.NewestFirst.Compare(Document, other.Document) < 0;
    }

    /// <summary>Inserts the document into the best so far, and drops the last if there are too many. Most documents do not get in at all.</summary>
    private static void Enter(List<Scored> best, Scored scored, int most)
    {
        var place = best.Count;
        while (place > 0 && scored.IsBetterThan(best[place - 1]))
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
}
