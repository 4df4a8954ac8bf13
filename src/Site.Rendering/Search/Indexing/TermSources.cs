using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing;

/// <summary>By term: which of the readers' lists make up its list.</summary>
internal sealed class TermSources
{
    private readonly int[] _firsts;
    private readonly (GrowingLists Lists, int List)[] _sources;

    public TermSources(IReadOnlyList<ItemReader> readers, TermMerge merge)
    {
        (GrowingLists Lists, int[] Terms)[] all =
        [
            .. readers.Select((reader, r) => (reader.FormLists, merge.OfForms[r])),
            .. readers.Select((reader, r) => (reader.PairLists, merge.OfPairs[r])),
        ];
        _firsts = new int[merge.Terms.Length + 1];
        foreach (var term in all.SelectMany(part => part.Terms))
        {
            _firsts[term + 1]++;
        }

        for (var term = 0; term < merge.Terms.Length; term++)
        {
            _firsts[term + 1] += _firsts[term];
        }

        _sources = new (GrowingLists, int)[_firsts[^1]];
        var next = _firsts.AsSpan().ToArray();
        foreach (var (lists, terms) in all)
        {
            for (var list = 0; list < terms.Length; list++)
            {
                _sources[next[terms[list]]++] = (lists, list);
            }
        }
    }

    public ReadOnlySpan<(GrowingLists Lists, int List)> this[int term] => _sources.AsSpan(_firsts[term].._firsts[term + 1]);
}
