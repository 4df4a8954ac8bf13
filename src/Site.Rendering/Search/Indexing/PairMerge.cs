namespace Site.Rendering.Search.Indexing;

/// <summary>Merges the readers' pairs, in the order of their keys, and decides which of them are worth their bytes.</summary>
internal sealed class PairMerge
{
    // A pair must add something to its words: it is dropped if it stands in most of the items that have its rarer word.
    private const double UsualPair = 0.7;

    // Bytes of the index that pairs may take for each item, and about what one takes by itself and for each item that it stands in.
    private const int PairBytes = 350;
    private const double BytesOfPair = 10;
    private const double BytesOfPosting = 1.3;

    private readonly List<(int First, int Second, int Frequency)> _kept = [];

    /// <param name="keys">By reader and its own number of a key: the common one.</param>
    /// <param name="keyFrequencies">By common key: in how many items it stands, each of its forms counted.</param>
    public PairMerge(IReadOnlyList<ItemReader> readers, int[][] keys, int[] keyFrequencies, int items)
    {
        var (pairs, firsts) = ByFirst(readers, keys, keyFrequencies.Length);
        Parallel.For(0, keyFrequencies.Length, first => pairs.AsSpan(firsts[first]..firsts[first + 1]).Sort(static (x, y) => x.Second.CompareTo(y.Second)));
        KeptOf = [.. readers.Select(reader => new int[reader.Pairs.Count])];
        var found = Sum(pairs, firsts, keyFrequencies);
        var rarest = Rarest(found, (double)PairBytes * items);
        foreach (var (first, second, frequency, start, end) in found)
        {
            var isKept = frequency >= rarest;
            for (var at = start; at < end; at++)
            {
                KeptOf[pairs[at].Reader][pairs[at].Own] = isKept ? _kept.Count : -1;
            }

            if (isKept)
            {
                _kept.Add((first, second, frequency));
            }
        }
    }

    /// <summary>By first key, then by second.</summary>
    public IReadOnlyList<(int First, int Second, int Frequency)> Kept => _kept;

    /// <summary>By reader and its own number of a pair: its place in <see cref="Kept"/>, or -1.</summary>
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
            var frequencies = Tally.Frequencies(readers[r].PairsRead, readers[r].Pairs.Count);
            for (var own = 0; own < frequencies.Length; own++)
            {
                var (first, second) = readers[r].Pairs[own];
                pairs[next[keys[r][first]]++] = new Pair(keys[r][second], r, own, frequencies[own]);
            }
        }

        return (pairs, firsts);
    }

    private static List<Found> Sum(Pair[] pairs, int[] firsts, int[] keyFrequencies)
    {
        var found = new List<Found>();
        for (var first = 0; first < keyFrequencies.Length; first++)
        {
            for (var at = firsts[first]; at < firsts[first + 1];)
            {
                var (start, second, frequency) = (at, pairs[at].Second, 0);
                for (; at < firsts[first + 1] && pairs[at].Second == second; at++)
                {
                    frequency += pairs[at].Frequency;
                }

                var isUsual = frequency > UsualPair * Math.Min(keyFrequencies[first], keyFrequencies[second]);
                found.Add(new Found(first, second, isUsual ? 0 : frequency, start, at));
            }
        }

        return found;
    }

    /// <summary>The number of items that a pair must stand in to be kept. The rarest pairs are dropped first: in a title, the title's words do the same.</summary>
    private static int Rarest(List<Found> found, double most)
    {
        var rarest = int.MaxValue;
        foreach (var (frequency, count) in found.CountBy(pair => pair.Frequency).Where(count => count.Key > 0).OrderByDescending(count => count.Key))
        {
            most -= count * (BytesOfPair + (BytesOfPosting * frequency));
            if (most < 0)
            {
                break;
            }

            rarest = frequency;
        }

        return rarest;
    }
}
