using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing;

/// <summary>Merges the readers' words and pairs: each reader numbered them as they came; here they are sorted.</summary>
internal sealed class TermMerge
{
    public TermMerge(IReadOnlyList<ItemReader> readers, int items)
    {
        Keys = [.. readers.SelectMany(reader => Enumerable.Range(0, reader.Keys.Count).Select(key => reader.Keys[key].ToString()))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = Keys.Index().ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
        int[][] keys = [.. readers.Select(reader => Enumerable.Range(0, reader.Keys.Count).Select(key => numbers[reader.Keys[key].ToString()]).ToArray())];

        var forms = Forms(readers, keys);
        var pairs = new PairMerge(readers, keys, Keys, items);
        (Terms, Frequencies, var termOfPair) = Interleave(forms, pairs.Kept);
        FirstRare = Terms.Length;
        Terms = [.. Terms, .. pairs.RareFrequencies.Select((_, list) => new Term(Keys.Length + list, string.Empty, -1))];
        Frequencies = [.. Frequencies, .. pairs.RareFrequencies];
        Keys = [.. Keys, .. pairs.RareFrequencies.Select((_, list) => RarePairs.NameOf(list))];
        var termOfForm = Terms.Take(FirstRare).Index().Where(term => term.Item.Form is not null).ToDictionary(term => (term.Item.Key, term.Item.Form!), term => term.Index);
        OfForms = [.. readers.Select((reader, r) => Enumerable.Range(0, reader.Forms.Count)
            .Select(form => termOfForm[(keys[r][reader.KeyOf(form)], reader.Forms[form].ToString())]).ToArray())];
        OfPairs = [.. pairs.KeptOf.Select(kept => Array.ConvertAll(kept, place => place < 0 ? FirstRare + ~place : termOfPair[place]))];
    }

    /// <summary>In the order of their code units.</summary>
    public string[] Keys { get; }

    public Term[] Terms { get; }

    /// <summary>From here on terms are the lists of <see cref="RarePairs"/>.</summary>
    public int FirstRare { get; }

    /// <summary>By term: in how many items it stands, and at most for a list of rare pairs.</summary>
    public int[] Frequencies { get; }

    /// <summary>By reader and its own number of a form: the term.</summary>
    public int[][] OfForms { get; }

    /// <summary>By reader and its own number of a pair: the term.</summary>
    public int[][] OfPairs { get; }

    private static List<((int Key, string Form) Form, int Frequency)> Forms(IReadOnlyList<ItemReader> readers, int[][] keys)
    {
        var all = new Dictionary<(int Key, string Form), int>();
        for (var r = 0; r < readers.Count; r++)
        {
            for (var form = 0; form < readers[r].Forms.Count; form++)
            {
                var common = (keys[r][readers[r].KeyOf(form)], readers[r].Forms[form].ToString());
                all[common] = all.GetValueOrDefault(common) + readers[r].FormLists.CountOf(form);
            }
        }

        var sorted = all.Select(pair => (pair.Key, pair.Value)).ToList();
        sorted.Sort(static (x, y) => x.Key.Key != y.Key.Key ? x.Key.Key.CompareTo(y.Key.Key) : string.CompareOrdinal(x.Key.Form, y.Key.Form));
        return sorted;
    }

    private static (Term[] Terms, int[] Frequencies, int[] TermOfPair) Interleave(
        List<((int Key, string Form) Form, int Frequency)> forms, IReadOnlyList<(int First, int Second, int Frequency)> pairs)
    {
        var terms = new List<Term>(forms.Count + pairs.Count);
        var frequencies = new List<int>(forms.Count + pairs.Count);
        var termOfPair = new int[pairs.Count];
        var pair = 0;
        for (var form = 0; form < forms.Count; form++)
        {
            var key = forms[form].Form.Key;
            terms.Add(new Term(key, forms[form].Form.Form, -1));
            frequencies.Add(forms[form].Frequency);
            var isLastForm = form + 1 == forms.Count || forms[form + 1].Form.Key != key;
            for (; isLastForm && pair < pairs.Count && pairs[pair].First == key; pair++)
            {
                termOfPair[pair] = terms.Count;
                terms.Add(new Term(key, null, pairs[pair].Second));
                frequencies.Add(pairs[pair].Frequency);
            }
        }

        return ([.. terms], [.. frequencies], termOfPair);
    }
}
