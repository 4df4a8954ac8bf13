using System.Runtime.CompilerServices;

namespace Site.Model.Vietnamese;

/// <summary>The text between a word and the word before it.</summary>
public enum WordGap
{
    /// <summary>The end of a sentence or clause, or the beginning of the text: the two words are not neighbours.</summary>
    Break,

    /// <summary>Spaces and quotes.</summary>
    Space,

    /// <summary>A hyphen or dash, with or without spaces, as between a document's number and its type.</summary>
    Hyphen,

    /// <summary>A slash, as before a document's issuer.</summary>
    Slash,
}

/// <summary>Reads a text word by word, as search sees them: runs of letters and digits. Allocates nothing.</summary>
public ref struct SearchWords
{
    /// <summary>How many characters of room a reader needs.</summary>
    public const int Room = 3 * SearchFolding.LongestWord;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _exact;
    private readonly Span<char> _key;
    private int _at;
    private int _letters;
    private int _length;

    /// <param name="room">A buffer of at least <see cref="Room"/> characters; a word is valid until the next one is read.</param>
    public SearchWords(ReadOnlySpan<char> text, Span<char> room)
    {
        _text = text;
        _exact = room[..(2 * SearchFolding.LongestWord)];
        _key = room[(2 * SearchFolding.LongestWord)..];
    }

    /// <summary>The letters in lower case without their tones, then the tones.</summary>
    public readonly ReadOnlySpan<char> Exact => _exact[.._length];

    /// <summary>The letters in lower case without any accent.</summary>
    public readonly ReadOnlySpan<char> Key => _key[.._letters];

    public WordGap Gap { get; private set; }

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The word as it is written.</summary>
    public readonly ReadOnlySpan<char> Written => _text[Start.._at];

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool Next()
    {
        if (!Find())
        {
            return false;
        }

        Fold();
        return true;
    }

    /// <summary>Goes to the next word, which may be known to the caller; its forms are there after <see cref="Fold"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Find()
    {
        var letters = SearchFolding.Letters;
        var text = _text;
        var at = _at;
        var gap = at == 0 ? WordGap.Break : WordGap.Space;
        for (; at < text.Length && letters[text[at]] is SearchFolding.Gap or SearchFolding.Mark; at++)
        {
            gap = Widen(gap, text[at]);
        }

        (Start, Gap) = (at, gap);
        while (at < text.Length && letters[text[at]] != SearchFolding.Gap)
        {
            at++;
        }

        _at = at;
        return at > Start;
    }

    /// <summary>Makes the forms of the word, which follow from how it is written alone.</summary>
    public void Fold()
    {
        _letters = 0;
        Span<char> tones = stackalloc char[SearchFolding.LongestWord];
        var toned = 0;
        foreach (var c in Written)
        {
            var letter = SearchFolding.Letters[c];
            int tone = SearchFolding.ToneOf[c];
            if (letter == SearchFolding.Mark)
            {
                tone = SearchFolding.Tones.IndexOf(c, StringComparison.Ordinal) + 1;
                Reshape(c);
            }
            else if (_letters < SearchFolding.LongestWord)
            {
                _exact[_letters] = letter;
                _key[_letters++] = SearchFolding.Plain[letter];
            }

            if (tone > 0 && toned < tones.Length)
            {
                tones[toned++] = SearchFolding.Tones[tone - 1];
            }
        }

        if (SearchFolding.EndsInEitherI(_exact[.._letters]))
        {
            _exact[_letters - 1] = _key[_letters - 1] = 'i';
        }

        tones[..toned].CopyTo(_exact[_letters..]);
        _length = _letters + toned;
    }

    private readonly void Reshape(char mark)
    {
        _exact[_letters - 1] = SearchFolding.Shape(_exact[_letters - 1], mark);
        _key[_letters - 1] = SearchFolding.Plain[_exact[_letters - 1]];
    }

    private static WordGap Widen(WordGap gap, char c) => c switch
    {
        _ when gap == WordGap.Break => gap,
        ' ' => gap,
        '/' => WordGap.Slash,
        '-' or '\u2010' or '\u2011' or '–' or '—' => gap == WordGap.Space ? WordGap.Hyphen : gap,
        '"' or '\'' or '“' or '”' or '‘' or '’' or '*' or '\u200B' => gap,
        _ => char.IsWhiteSpace(c) ? gap : WordGap.Break,
    };
}
