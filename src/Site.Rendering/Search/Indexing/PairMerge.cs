using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing;

/// <summary>Merges the readers' pairs, in the order of their keys, and decides which of them are worth lists of their own.</summary>
internal sealed class PairMerge
{
    // Bytes of the index that pairs may take for each item, and about what one takes besides its list.
    private const int PairBytes = 250;
    private const double BytesOfPair = 10;

    private readonly List<(int First, int Second, int Frequency)> _kept = [];

    /// <param name="keys">By reader and its own number of a key: the common one.</param>
    /// <param name="words">By common key.</param>
    public PairMerge(IReadOnlyList<ItemReader> readers, int[][] keys, IReadOnlyList<string> words, int items)
    {
        var (pairs, firsts) = ByFirst(readers, keys, words.Count);
        Parallel.For(0, words.Count, first => pairs.AsSpan(firsts[first]..firsts[first + 1]).Sort(static (x, y) => x.Second.CompareTo(y.Second)));
        KeptOf = [.. readers.Select(reader => new int[reader.Pairs.Count])];
        var found = Sum(pairs, firsts, words.Count);
        var rarest = RarestWithin((double)PairBytes * items, found, items);
        RareFrequencies = new int[RarePairs.Lists(found.Sum(pair => pair.Frequency < rarest ? (long)pair.Frequency : 0))];
        foreach (var (first, second, frequency, start, end) in found)
        {
            var isKept = frequency >= rarest;
            var place = isKept ? _kept.Count : ~RarePairs.ListOf(words[first], words[second], RareFrequencies.Length);
            for (var at = start; at < end; at++)
            {
                KeptOf[pairs[at].Reader][pairs[at].Own] = place;
            }

            if (isKept)
            {
                _kept.Add((first, second, frequency));
            }
            else
            {
                RareFrequencies[~place] += frequency;
            }
        }
    }

    /// <summary>By list of <see cref="RarePairs"/>: in how many items its pairs stand, each counted.</summary>
    public int[] RareFrequencies { get; }

    /// <summary>By first key, then by second.</summary>
    public IReadOnlyList<(int First, int Second, int Frequency)> Kept => _kept;

    /// <summary>By reader and its own number of a pair: its place in <see cref="Kept"/>, or the complement (~) of its list of <see cref="RarePairs"/>.</summary>
    public int[][] KeptOf { get; }

    private readonly record struct Pair(int Second, int Reader, int Own, int Frequency);

    /// <summary>A common pair, and where its readers' pairs lie.</summary>
    private readonly record struct Found(int First, int Second, int Frequency, int Start, int End);

    /// <summary>All readers' pairs, each first key's together.</summary>
    private static (Pair[] Pairs, int[] Firsts) ByFirst(IReadOnlyList<ItemReader> readers, int[][] keys, int count)
    {
        var firsts = new int[count + 1];
        for (var r = 0; r < readers.Count; r++)
        {
            for (var own = 0; own < readers[r].Pairs.Count; own++)
            {
                firsts[keys[r][readers[r].Pairs[own].First] + 1]++;
            }
        }

        for (var first = 0; first < count; first++)
        {
            firsts[first + 1] += firsts[first];
        }

        var pairs = new Pair[firsts[count]];
        var next = firsts.AsSpan(0, count).ToArray();
        for (var r = 0; r < readers.Count; r++)
        {
            for (var own = 0; own < readers[r].Pairs.Count; own++)
            {
                var (first, second) = readers[r].Pairs[own];
                pairs[next[keys[r][first]]++] = new Pair(keys[r][second], r, own, readers[r].PairLists.CountOf(own));
            }
        }

        return (pairs, firsts);
    }

    private static List<Found> Sum(Pair[] pairs, int[] firsts, int keys)
    {
        var found = new List<Found>();
        for (var first = 0; first < keys; first++)
        {
            for (var at = firsts[first]; at < firsts[first + 1];)
            {
                var (start, second, frequency) = (at, pairs[at].Second, 0);
                for (; at < firsts[first + 1] && pairs[at].Second == second; at++)
                {
                    frequency += pairs[at].Frequency;
                }

                found.Add(new Found(first, second, frequency, start, at));
            }
        }

        return found;
    }

    /// <summary>The rarest pairs are dropped first: in a title, the title's words do the same. One if all fit.</summary>
    private static int RarestWithin(double most, List<Found> found, int items)
    {
        var rarest = int.MaxValue;
        foreach (var (frequency, count) in found.CountBy(pair => pair.Frequency).OrderByDescending(count => count.Key))
        {
            most -= count * (BytesOfPair + ListCoder.BytesOf(frequency, items));
            if (most < 0)
            {
                return rarest;
            }

            rarest = frequency;
        }

        return 1;
    }
}
