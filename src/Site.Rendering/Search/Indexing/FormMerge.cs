using System.Runtime.InteropServices;
using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing;

/// <summary>Merges the readers' words: each reader numbered them as they came; here they are in the order of their keys, and those of one key in the order of their exact forms.</summary>
internal sealed class FormMerge
{
    private readonly List<string> _keys = [];
    private readonly List<(int Key, string Form, int Frequency)> _forms = [];

    public FormMerge(IReadOnlyList<ItemReader> readers)
    {
        KeysOf = [.. readers.Select(reader => new int[reader.Keys.Count])];
        FormsOf = [.. readers.Select(reader => new int[reader.Forms.Count])];
        foreach (var (r, own) in Sorted(readers))
        {
            var reader = readers[r];
            var key = reader.Keys[reader.KeyOf(own)];
            var form = reader.Forms[own];
            var isNewKey = _keys.Count == 0 || !key.SequenceEqual(_keys[^1]);
            if (isNewKey)
            {
                _keys.Add(key.ToString());
            }

            if (isNewKey || !form.SequenceEqual(_forms[^1].Form))
            {
                _forms.Add((_keys.Count - 1, form.SequenceEqual(key) ? _keys[^1] : form.ToString(), 0));
            }

            CollectionsMarshal.AsSpan(_forms)[^1].Frequency += reader.FormLists.CountOf(own);
            KeysOf[r][reader.KeyOf(own)] = _keys.Count - 1;
            FormsOf[r][own] = _forms.Count - 1;
        }
    }

    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Each in how many items.</summary>
    public IReadOnlyList<(int Key, string Form, int Frequency)> Forms => _forms;

    /// <summary>By reader and its own number of a key: the common one.</summary>
    public int[][] KeysOf { get; }

    /// <summary>By reader and its own number of a form: the common one.</summary>
    public int[][] FormsOf { get; }

    private static (int Reader, int Form)[] Sorted(IReadOnlyList<ItemReader> readers)
    {
        (int Reader, int Form)[] all = [.. readers.SelectMany((reader, r) => Enumerable.Range(0, reader.Forms.Count).Select(form => (r, form)))];
        Array.Sort(all, (x, y) =>
        {
            var (one, other) = (readers[x.Reader], readers[y.Reader]);
            var byKey = one.Keys[one.KeyOf(x.Form)].SequenceCompareTo(other.Keys[other.KeyOf(y.Form)]);
            return byKey != 0 ? byKey : one.Forms[x.Form].SequenceCompareTo(other.Forms[y.Form]);
        });
        return all;
    }
}
