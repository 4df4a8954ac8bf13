using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;

namespace Site.Model.Checks;

/// <summary>
/// What a pure function says of single documents, given some facts. Immutable. Where it is known from before a change and the facts are the same, only documents that have
/// changed are asked about: the result is the same.
/// </summary>
/// <param name="Said">By the source of the document.</param>
internal sealed record PerDocument<TFacts, T>(ImmutableArray<Document> Documents, TFacts Facts, ImmutableArray<(SourcePath Source, T What)> Said)
{
    /// <param name="ask">Looks at each of some documents and at no other.</param>
    public static PerDocument<TFacts, T> Of(
        ImmutableArray<Document> documents, TFacts facts, Func<ImmutableArray<Document>, IEnumerable<(SourcePath, T)>> ask, PerDocument<TFacts, T>? former)
    {
        if (former is null || !EqualityComparer<TFacts>.Default.Equals(former.Facts, facts) || Turnover.Between(former.Documents, documents) is not { } turnover)
        {
            return new PerDocument<TFacts, T>(documents, facts, [.. ask(documents)]);
        }

        var gone = turnover.Gone.Select(document => document.Source).ToHashSet();
        return new PerDocument<TFacts, T>(documents, facts, [.. former.Said.Where(said => !gone.Contains(said.Source)), .. ask(turnover.Come)]);
    }
}
