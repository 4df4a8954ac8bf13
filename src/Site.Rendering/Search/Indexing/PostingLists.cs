using Site.Rendering.Search.Indexing.Reading;

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
/// and for each of these the items in which it stands, which the readers keep.
/// </summary>
internal sealed class PostingLists
{
    private readonly int[] _frequencies;
    private readonly TermSources _sources;

    public PostingLists(IReadOnlyList<ItemReader> readers, int items)
    {
        var terms = new TermMerge(readers, items);
        Keys = terms.Keys;
        Terms = terms.Terms;
        RareLists = terms.Terms.Length - terms.FirstRare;
        Items = items;
        _frequencies = terms.Frequencies;
        _sources = new TermSources(readers, terms);
    }

    public int Items { get; }

    public string[] Keys { get; }

    /// <summary>By key; a key's forms before its pairs.</summary>
    public Term[] Terms { get; }

    /// <summary>How many lists of <see cref="RarePairs"/> the last terms are.</summary>
    public int RareLists { get; }

    /// <summary>In how many items it stands; of a list of rare pairs, at most.</summary>
    public int FrequencyOf(int term) => _frequencies[term];

    /// <summary>For one thread.</summary>
    public ListReader Open() => new(_sources);
}
