using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing;

/// <summary>Merges the readers' words and pairs into one row of terms.</summary>
internal sealed class TermMerge
{
    public TermMerge(IReadOnlyList<ItemReader> readers, int items)
    {
        var forms = new FormMerge(readers);
        var pairs = new PairMerge(readers, forms.KeysOf, forms.Keys, items);
        Keys = [.. forms.Keys, .. pairs.RareFrequencies.Select((_, list) => RarePairs.NameOf(list))];
        FirstRare = forms.Forms.Count + pairs.Kept.Count;
        Terms = new Term[FirstRare + pairs.RareFrequencies.Length];
        Frequencies = new int[Terms.Length];
        var (termOfForm, termOfPair) = Interleave(forms.Forms, pairs.Kept);
        for (var list = 0; list < pairs.RareFrequencies.Length; list++)
        {
            Terms[FirstRare + list] = new Term(forms.Keys.Count + list, string.Empty, -1);
            Frequencies[FirstRare + list] = pairs.RareFrequencies[list];
        }

        OfForms = [.. forms.FormsOf.Select(own => Array.ConvertAll(own, form => termOfForm[form]))];
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

    /// <summary>Behind the forms of a key the pairs that begin with it.</summary>
    private (int[] OfForm, int[] OfPair) Interleave(IReadOnlyList<(int Key, string Form, int Frequency)> forms, IReadOnlyList<(int First, int Second, int Frequency)> pairs)
    {
        var (ofForm, ofPair) = (new int[forms.Count], new int[pairs.Count]);
        var (term, pair) = (0, 0);
        for (var form = 0; form < forms.Count; form++)
        {
            var key = forms[form].Key;
            ofForm[form] = term;
            Frequencies[term] = forms[form].Frequency;
            Terms[term++] = new Term(key, forms[form].Form, -1);
            var isLastForm = form + 1 == forms.Count || forms[form + 1].Key != key;
            for (; isLastForm && pair < pairs.Count && pairs[pair].First == key; pair++)
            {
                ofPair[pair] = term;
                Frequencies[term] = pairs[pair].Frequency;
                Terms[term++] = new Term(key, null, pairs[pair].Second);
            }
        }

        return (ofForm, ofPair);
    }
}
