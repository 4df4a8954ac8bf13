namespace Site.Rendering.Search.Indexing;

/// <param name="Key">The index of the key.</param>
/// <param name="Form">The exact form; null for a pair, empty for a list of rare pairs.</param>
/// <param name="Next">The key that follows, for a pair; else -1.</param>
internal readonly record struct Term(int Key, string? Form, int Next)
{
    public bool IsOfPairs => string.IsNullOrEmpty(Form);
}

/// <summary>
/// All readers' results in an order that does not depend on threads: keys by their letters, each with its exact forms and the keys that follow it,
/// and for each of these the items in which it stands.
/// </summary>
internal sealed class PostingLists
{
    private readonly uint[] _postings;
    private readonly int[] _starts;
    private readonly int[] _ends;

    private PostingLists(TermMerge terms, uint[] postings, int[] starts, int[] ends, int items)
    {
        Keys = terms.Keys;
        Terms = terms.Terms;
        RareLists = terms.Terms.Length - terms.FirstRare;
        Items = items;
        _postings = postings;
        _starts = starts;
        _ends = ends;
    }

    public int Items { get; }

    public string[] Keys { get; }

    /// <summary>By key; a key's forms before its pairs.</summary>
    public Term[] Terms { get; }

    /// <summary>How many lists of <see cref="RarePairs"/> the last terms are.</summary>
    public int RareLists { get; }

    /// <summary>Items in their order, each with its level in the low bits.</summary>
    public ReadOnlySpan<uint> this[int term] => _postings.AsSpan(_starts[term].._ends[term]);

    public static PostingLists Merge(IReadOnlyList<ItemReader> readers, int items)
    {
        var terms = new TermMerge(readers, items);
        var starts = new int[terms.Terms.Length + 1];
        for (var term = 0; term < terms.Terms.Length; term++)
        {
            starts[term + 1] = starts[term] + terms.Frequencies[term];
        }

        // Item by item, so that every list is in their order.
        var postings = new uint[starts[^1]];
        var next = starts.AsSpan(0, terms.Terms.Length).ToArray();
        foreach (var (reader, place) in InOrder(readers, items))
        {
            var read = readers[reader].Items[place];
            var (formsEnd, pairsEnd) = place + 1 < readers[reader].Items.Count
                ? (readers[reader].Items[place + 1].Forms, readers[reader].Items[place + 1].Pairs)
                : (readers[reader].FormsRead.Count, readers[reader].PairsRead.Count);
            Scatter(readers[reader].FormsRead, read.Forms, formsEnd, terms.OfForms[reader], (uint)read.Item, postings, starts, next);
            Scatter(readers[reader].PairsRead, read.Pairs, pairsEnd, terms.OfPairs[reader], (uint)read.Item, postings, starts, next);
        }

        return new PostingLists(terms, postings, starts, next, items);
    }

    private static void Scatter(List<uint> read, int start, int end, int[] terms, uint item, uint[] postings, int[] starts, int[] next)
    {
        foreach (var outcome in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(read)[start..end])
        {
            var term = terms[Tally.NumberOf(outcome)];
            var at = next[term];

            // An item may have two of the pairs that share a list.
            if (at == starts[term] || postings[at - 1] >> Impact.Bits != item)
            {
                postings[at] = (item << Impact.Bits) | Tally.LevelOf(outcome);
                next[term]++;
            }
        }
    }

    private static (int Reader, int Place)[] InOrder(IReadOnlyList<ItemReader> readers, int items)
    {
        var order = new (int, int)[items];
        for (var reader = 0; reader < readers.Count; reader++)
        {
            for (var place = 0; place < readers[reader].Items.Count; place++)
            {
                order[readers[reader].Items[place].Item] = (reader, place);
            }
        }

        return order;
    }
}
