namespace Site.Rendering.Search;

/// <summary>The readers' words and pairs in common terms: each reader numbered them as they came, here they are in order.</summary>
internal sealed class TermMerge
{
    // A pair must tell something that its words do not: it is not kept if it stands in most of the items in which its rarer word does.
    private const double UsualPair = 0.7;

    // Bytes of the index that pairs may take for each item, and about what one takes by itself and for each item that it stands in.
    private const int PairBytes = 350;
    private const double BytesOfPair = 10;
    private const double BytesOfPosting = 1.3;

    public TermMerge(IReadOnlyList<ItemReader> readers, int items)
    {
        Keys = [.. readers.SelectMany(reader => Enumerable.Range(0, reader.Keys.Count).Select(key => reader.Keys[key].ToString()))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var keyNumbers = Keys.Index().ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
        var keys = readers.Select(reader => Enumerable.Range(0, reader.Keys.Count).Select(key => keyNumbers[reader.Keys[key].ToString()]).ToArray()).ToArray();

        var forms = Forms(readers, keys);
        var keyFrequencies = new int[Keys.Length];
        foreach (var ((key, _), frequency) in forms)
        {
            keyFrequencies[key] += frequency;
        }

        var pairs = Pairs(readers, keys, keyFrequencies);
        RemoveRarest(pairs, PairBytes * items);
        (Terms, Frequencies) = Interleave(forms, pairs);
        var numbers = Terms.Index().ToDictionary(term => term.Item, term => term.Index);
        OfForms = [.. readers.Select((reader, r) => Enumerable.Range(0, reader.Forms.Count)
            .Select(form => numbers[new Term(keys[r][reader.KeyOf(form)], reader.Forms[form].ToString(), -1)]).ToArray())];
        OfPairs = [.. readers.Select((reader, r) => Enumerable.Range(0, reader.Pairs.Count)
            .Select(pair => numbers.GetValueOrDefault(new Term(keys[r][reader.Pairs[pair].First], null, keys[r][reader.Pairs[pair].Second]), -1)).ToArray())];
    }

    /// <summary>In the order of their code units.</summary>
    public string[] Keys { get; }

    public Term[] Terms { get; }

    /// <summary>By term: in how many items it stands.</summary>
    public int[] Frequencies { get; }

    /// <summary>By reader and its own number of a form: the term.</summary>
    public int[][] OfForms { get; }

    /// <summary>By reader and its own number of a pair: the term, or -1 if it is not kept.</summary>
    public int[][] OfPairs { get; }

    private static List<((int Key, string Form) Form, int Frequency)> Forms(IReadOnlyList<ItemReader> readers, int[][] keys)
    {
        var frequencies = new Dictionary<(int Key, string Form), int>();
        for (var r = 0; r < readers.Count; r++)
        {
            var counts = Counts(readers[r].FormsRead, readers[r].Forms.Count);
            for (var form = 0; form < counts.Length; form++)
            {
                var common = (keys[r][readers[r].KeyOf(form)], readers[r].Forms[form].ToString());
                frequencies[common] = frequencies.GetValueOrDefault(common) + counts[form];
            }
        }

        var sorted = frequencies.Select(pair => (pair.Key, pair.Value)).ToList();
        sorted.Sort(static (x, y) => x.Key.Key != y.Key.Key ? x.Key.Key.CompareTo(y.Key.Key) : string.CompareOrdinal(x.Key.Form, y.Key.Form));
        return sorted;
    }

    private static List<(int First, int Second, int Frequency)> Pairs(IReadOnlyList<ItemReader> readers, int[][] keys, int[] keyFrequencies)
    {
        var total = readers.Sum(reader => reader.Pairs.Count);
        var codes = new ulong[total];
        var counts = new int[total];
        var at = 0;
        for (var r = 0; r < readers.Count; r++)
        {
            Counts(readers[r].PairsRead, readers[r].Pairs.Count).CopyTo(counts, at);
            for (var pair = 0; pair < readers[r].Pairs.Count; pair++)
            {
                var (first, second) = readers[r].Pairs[pair];
                codes[at++] = ((ulong)keys[r][first] << 32) | (uint)keys[r][second];
            }
        }

        Array.Sort(codes, counts);
        var kept = new List<(int, int, int)>();
        for (var i = 0; i < total;)
        {
            var frequency = 0;
            var code = codes[i];
            for (; i < total && codes[i] == code; i++)
            {
                frequency += counts[i];
            }

            var (first, second) = ((int)(code >> 32), (int)(uint)code);
            if (frequency <= UsualPair * Math.Min(keyFrequencies[first], keyFrequencies[second]))
            {
                kept.Add((first, second, frequency));
            }
        }

        return kept;
    }

    /// <summary>The rarest pairs go first: where they stand in a title, the title's words do the same.</summary>
    private static void RemoveRarest(List<(int First, int Second, int Frequency)> pairs, double most)
    {
        var byFrequency = pairs.CountBy(pair => pair.Frequency).OrderByDescending(count => count.Key);
        var rarest = int.MaxValue;
        foreach (var (frequency, count) in byFrequency)
        {
            most -= count * (BytesOfPair + (BytesOfPosting * frequency));
            if (most < 0)
            {
                break;
            }

            rarest = frequency;
        }

        pairs.RemoveAll(pair => pair.Frequency < rarest);
    }

    private static int[] Counts(List<uint> read, int numbers)
    {
        var counts = new int[numbers];
        foreach (var outcome in read)
        {
            counts[Tally.NumberOf(outcome)]++;
        }

        return counts;
    }

    private static (Term[] Terms, int[] Frequencies) Interleave(
        List<((int Key, string Form) Form, int Frequency)> forms, List<(int First, int Second, int Frequency)> pairs)
    {
        var terms = new List<Term>(forms.Count + pairs.Count);
        var frequencies = new List<int>(forms.Count + pairs.Count);
        var pair = 0;
        for (var form = 0; form < forms.Count; form++)
        {
            var key = forms[form].Form.Key;
            terms.Add(new Term(key, forms[form].Form.Form, -1));
            frequencies.Add(forms[form].Frequency);
            var isLastForm = form + 1 == forms.Count || forms[form + 1].Form.Key != key;
            for (; isLastForm && pair < pairs.Count && pairs[pair].First == key; pair++)
            {
                terms.Add(new Term(key, null, pairs[pair].Second));
                frequencies.Add(pairs[pair].Frequency);
            }
        }

        return ([.. terms], [.. frequencies]);
    }
}
