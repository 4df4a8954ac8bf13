using System.Runtime.CompilerServices;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>One thread's share of the documents: the words and neighbours of each, numbered by this reader.</summary>
/// <remarks>
/// Methods called for every word, here and when lists are written, are marked for <c>AggressiveOptimization</c>: a build ends before the
/// runtime would notice that they are called often.
/// </remarks>
internal sealed class ItemReader(int averageWords)
{
    private readonly BodyText _body = new();
    private readonly CodeRun _run = new();
    private readonly Tally _forms = new();
    private readonly Tally _pairs = new();
    private readonly WordTable _spellings = new();
    private readonly List<int> _formOfSpelling = [];
    private readonly List<int> _keyOfForm = [];

    /// <summary>Exact forms.</summary>
    public WordTable Forms { get; } = new();

    /// <summary>Forms without accents.</summary>
    public WordTable Keys { get; } = new();

    /// <summary>Pairs of keys that stand side by side.</summary>
    public PairTable Pairs { get; } = new();

    /// <summary>By form: the items that have it.</summary>
    public GrowingLists FormLists => _forms.Lists;

    /// <summary>By pair: the items that have it.</summary>
    public GrowingLists PairLists => _pairs.Lists;

    public int KeyOf(int form) => _keyOfForm[form];

    /// <param name="number">Greater than those of the items read before.</param>
    public void Read(int number, SearchableItem item)
    {
        Add(item.Title, SearchField.Title, Impact.TitleWeight(item.Title.AsSpan().Count(' ') + 1));
        if (item.Code is { } code)
        {
            Add(code, SearchField.Code, FieldWeights.Of(SearchField.Code));
        }

        foreach (var (field, text) in item.Fields)
        {
            Add(text, field, FieldWeights.Of(field) * (field == SearchField.Attachment ? Impact.BodyWeight(item.Words, averageWords) : 1));
        }

        foreach (var title in item.Titles)
        {
            AddTitle(title);
        }

        foreach (var html in item.Html)
        {
            Add(_body.Of(html.Read().Span), SearchField.Body, Impact.BodyWeight(item.Words, averageWords));
        }

        _forms.Close(number);
        _pairs.Close(number);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<char> text, SearchField field, float weight)
    {
        var names = FieldWeights.Names(field);
        var words = new SearchWords(text, stackalloc char[SearchWords.Room]);
        var before = -1;
        while (words.Find())
        {
            var form = FormOf(ref words);
            var key = _keyOfForm[form];
            _forms.Add(form, weight, names);
            if (before >= 0 && words.Gap != WordGap.Break)
            {
                _pairs.Add(Pairs.NumberOf(before, key), weight, names);
            }

            if (!_run.Continues(words.Gap))
            {
                AddCode(weight, names);
            }

            _run.Add(Keys[key], words.Gap);
            before = key;
        }

        AddCode(weight, names);
    }

    private void AddTitle(string title)
    {
        if (TitleWord.Of(title) is { Length: > 0 } word)
        {
            _forms.Add(FormOf(word, word), FieldWeights.Of(SearchField.Title), names: true);
        }
    }

    private void AddCode(float weight, bool names)
    {
        if (_run.IsCode)
        {
            _forms.Add(FormOf(_run.Joined, _run.Joined), weight, names);
        }

        _run.Clear();
    }

    /// <summary>Most words were written so before: each spelling is folded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FormOf(ref SearchWords words)
    {
        var spelling = _spellings.NumberOf(words.Written);
        if (spelling == _formOfSpelling.Count)
        {
            words.Fold();
            _formOfSpelling.Add(FormOf(words.Exact, words.Key));
        }

        return _formOfSpelling[spelling];
    }

    private int FormOf(ReadOnlySpan<char> exact, ReadOnlySpan<char> key)
    {
        var form = Forms.NumberOf(exact);
        if (form == _keyOfForm.Count)
        {
            _keyOfForm.Add(Keys.NumberOf(key));
        }

        return form;
    }
}
