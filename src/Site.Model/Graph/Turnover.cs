using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>The documents by which one list differs from an earlier one: a preview arranges only these anew. A document that was read again is another object.</summary>
internal sealed record Turnover(ImmutableArray<Document> Gone, ImmutableArray<Document> Come)
{
    // With more, arranging everything is as quick.
    private const int Most = 400;

    /// <summary>Null when the lists differ so much that it is not worth while.</summary>
    public static Turnover? Between(ImmutableArray<Document> then, ImmutableArray<Document> now)
    {
        var shorter = Math.Min(then.Length, now.Length);
        var first = 0;
        while (first < shorter && ReferenceEquals(then[first], now[first]))
        {
            first++;
        }

        var last = 0;
        while (last < shorter - first && ReferenceEquals(then[^(last + 1)], now[^(last + 1)]))
        {
            last++;
        }

        var (before, after) = (then[first..^last], now[first..^last]);
        ImmutableArray<Document> gone = [.. before.Except<Document>(after, ReferenceEqualityComparer.Instance)];
        ImmutableArray<Document> come = [.. after.Except<Document>(before, ReferenceEqualityComparer.Instance)];
        return gone.Length + come.Length <= Most ? new Turnover(gone, come) : null;
    }

    /// <summary>A list without some documents and with others.</summary>
    /// <param name="documents">Newest first; no two have one URL.</param>
    /// <param name="gone">All of them in the list.</param>
    public static ImmutableArray<Document> In(ImmutableArray<Document> documents, IEnumerable<Document> gone, IEnumerable<Document> come)
    {
        var list = new List<Document>(documents.Length + 1);
        list.AddRange(documents.AsSpan());
        foreach (var document in gone)
        {
            list.RemoveAt(list.BinarySearch(document, Document.NewestFirst));
        }

        foreach (var document in come)
        {
            list.Insert(~list.BinarySearch(document, Document.NewestFirst), document);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(list.ToArray());
    }
}
