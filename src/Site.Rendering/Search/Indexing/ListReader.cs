using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing;

/// <summary>Puts together the lists of one term after another. For one thread.</summary>
internal sealed class ListReader(TermSources sources)
{
    // The ends of runs, each in the order of its items: at first one for each source.
    private readonly List<int> _runs = [];
    private uint[] _postings = new uint[1 << 10];
    private uint[] _merged = new uint[1 << 10];

    /// <summary>The items in their order, each with its level. Valid until the next call.</summary>
    public ReadOnlySpan<uint> Read(int term)
    {
        _runs.Clear();
        var length = 0;
        foreach (var (lists, list) in sources[term])
        {
            var end = length + lists.CountOf(list);
            if (end > _postings.Length)
            {
                Array.Resize(ref _postings, 2 * end);
                Array.Resize(ref _merged, 2 * end);
            }

            lists.Read(list, _postings.AsSpan(length..end));
            _runs.Add(end);
            length = end;
        }

        while (_runs.Count > 1)
        {
            MergeNeighbours();
        }

        return _postings.AsSpan(0, _runs is [var all] ? all : 0);
    }

    private void MergeNeighbours()
    {
        var (start, merged, runs) = (0, 0, 0);
        for (var run = 0; run < _runs.Count; run += 2)
        {
            var middle = _runs[run];
            var end = run + 1 < _runs.Count ? _runs[run + 1] : middle;
            merged += Merge(_postings.AsSpan(start..middle), _postings.AsSpan(middle..end), _merged.AsSpan(merged));
            _runs[runs++] = merged;
            start = end;
        }

        _runs.RemoveRange(runs, _runs.Count - runs);
        (_postings, _merged) = (_merged, _postings);
    }

    /// <returns>How many items there are together. Of an item in both, as that of two rare pairs in one list, the higher level counts.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Merge(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, Span<uint> into)
    {
        var (l, r, count) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            var (one, other) = (left[l], right[r]);
            var isSame = Posting.ItemOf(one) == Posting.ItemOf(other);
            into[count++] = isSame ? Math.Max(one, other) : Math.Min(one, other);
            l += isSame || one < other ? 1 : 0;
            r += isSame || other < one ? 1 : 0;
        }

        left[l..].CopyTo(into[count..]);
        right[r..].CopyTo(into[(count + left.Length - l)..]);
        return count + left.Length - l + right.Length - r;
    }
}
