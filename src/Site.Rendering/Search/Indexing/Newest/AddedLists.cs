using System.Runtime.InteropServices;
using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing.Newest;

/// <summary>
/// What the newest items add to the lists of the older ones, read as these were: the same pairs have lists, and the levels in a list are as coarse. So both are ranked as
/// one index would rank them.
/// </summary>
internal sealed class AddedLists
{
    private readonly PostingLists _older;
    private readonly int[] _firstTerms;
    private readonly SortedDictionary<int, List<uint>> _ofTerms = [];
    private readonly SortedDictionary<(string Word, string Form), List<uint>> _ofNewWords = new(Comparer<(string Word, string Form)>.Create(
        static (x, y) => string.CompareOrdinal(x.Word, y.Word) is var order and not 0 ? order : string.CompareOrdinal(x.Form, y.Form)));

    public AddedLists(PostingLists older, ReadOnlySpan<SearchableItem> newest, int averageWords)
    {
        _older = older;
        _firstTerms = FirstTerms(older);
        Items = newest.Length;
        var reader = new ItemReader(averageWords);
        for (var item = 0; item < newest.Length; item++)
        {
            reader.Read(item, newest[item]);
        }

        for (var form = 0; form < reader.Forms.Count; form++)
        {
            Add(reader.FormLists, form, OfForm(reader.Keys[reader.KeyOf(form)].ToString(), reader.Forms[form].ToString()));
        }

        for (var pair = 0; pair < reader.Pairs.Count; pair++)
        {
            var (first, second) = reader.Pairs[pair];
            Add(reader.PairLists, pair, OfPair(reader.Keys[first].ToString(), reader.Keys[second].ToString()));
        }
    }

    public int Items { get; }

    /// <summary>By term of the older items' lists, in their order: the newest items, numbered from 0, each with its level in the low bits.</summary>
    public IReadOnlyDictionary<int, List<uint>> OfTerms => _ofTerms;

    /// <summary>The same by words that no older item has in this form, in their order.</summary>
    public IReadOnlyDictionary<(string Word, string Form), List<uint>> OfNewWords => _ofNewWords;

    private static int[] FirstTerms(PostingLists lists)
    {
        var first = new int[lists.Keys.Length + 1];
        foreach (var term in lists.Terms)
        {
            first[term.Key + 1]++;
        }

        for (var key = 0; key < lists.Keys.Length; key++)
        {
            first[key + 1] += first[key];
        }

        return first;
    }

    private static void Add(GrowingLists read, int list, List<uint> added)
    {
        var isShared = added.Count > 0;
        var start = added.Count;
        CollectionsMarshal.SetCount(added, start + read.CountOf(list));
        read.Read(list, CollectionsMarshal.AsSpan(added)[start..]);
        if (isShared)
        {
            // Two rare pairs that share a list: of an item that has both, the higher level counts.
            added.Sort();
            var (kept, last) = (0, added.Count - 1);
            for (var at = 0; at <= last; at++)
            {
                if (at == last || Posting.ItemOf(added[at]) != Posting.ItemOf(added[at + 1]))
                {
                    added[kept++] = added[at];
                }
            }

            CollectionsMarshal.SetCount(added, kept);
        }
    }

    private List<uint> OfForm(string word, string form)
    {
        if (Array.BinarySearch(_older.Keys, word, StringComparer.Ordinal) is var key and >= 0)
        {
            for (var term = _firstTerms[key]; term < _firstTerms[key + 1] && _older.Terms[term].Form is { } own; term++)
            {
                if (own == form)
                {
                    return ListOf(_ofTerms, term);
                }
            }
        }

        return ListOf(_ofNewWords, (word, form));
    }

    private List<uint> OfPair(string first, string second)
    {
        if (Array.BinarySearch(_older.Keys, first, StringComparer.Ordinal) is var key and >= 0 && Array.BinarySearch(_older.Keys, second, StringComparer.Ordinal) is var next and >= 0)
        {
            for (var term = _firstTerms[key]; term < _firstTerms[key + 1]; term++)
            {
                if (_older.Terms[term].Next == next)
                {
                    return ListOf(_ofTerms, term);
                }
            }
        }

        return _older.RareLists > 0
            ? ListOf(_ofTerms, _older.Terms.Length - _older.RareLists + RarePairs.ListOf(first, second, _older.RareLists))
            : ListOf(_ofNewWords, ($"{first} {second}", string.Empty));
    }

    private static List<uint> ListOf<TKey>(SortedDictionary<TKey, List<uint>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
