namespace Site.Model.Vietnamese.Syllables;

/// <summary>A word of Vietnamese letters split into its parts. Vietnamese puts a space between syllables, so a word is one syllable or not Vietnamese.</summary>
/// <param name="Letters">Lower case, without the tone: <c>nghiêm</c>.</param>
/// <param name="Tone">0 for none, else its place in <c>huyền, hỏi, ngã, sắc, nặng</c> from 1.</param>
/// <param name="ToneAt">The place of the letter with the tone; -1 if there is none.</param>
public readonly record struct Syllable(string Letters, int Tone, int ToneAt)
{
    /// <summary>The most letters that are looked at: one more than the longest syllable, <c>nghiêng</c>, for a typing error.</summary>
    public const int MostLetters = 8;

    private const int Sharp = 4;
    private const int Heavy = 5;

    /// <summary>Null for a word with other than Vietnamese letters, or with two tones.</summary>
    public static Syllable? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostLetters)
        {
            return null;
        }

        Span<char> letters = stackalloc char[word.Length];
        var (tone, toneAt) = (0, -1);
        for (var at = 0; at < word.Length; at++)
        {
            var lower = char.ToLowerInvariant(word[at]);
            if (!VietnameseLetters.Order.ContainsKey(lower) || lower is 'f' or 'j' or 'w' or 'z' || (SearchFolding.ToneOf[lower] > 0 && tone > 0))
            {
                return null;
            }

            letters[at] = SearchFolding.Letters[lower];
            if (SearchFolding.ToneOf[lower] > 0)
            {
                (tone, toneAt) = (SearchFolding.ToneOf[lower], at);
            }
        }

        return new Syllable(letters.ToString(), tone, toneAt);
    }

    /// <summary>Whether onset, rhyme and tone are a possible Vietnamese combination, wherever the tone mark stands.</summary>
    public bool HasPossibleSound => SyllableTable.All.Contains(Letters) && IsPossible(Tone);

    /// <summary>Whether the tone mark stands in an allowed place; for oa, oe and uy there are two.</summary>
    public bool HasToneInPlace => Tone == 0 || ToneAt == TonePlace.Usual(Letters) || ToneAt == TonePlace.Other(Letters);

    public bool IsPossibleSpelling => HasPossibleSound && HasToneInPlace;

    /// <summary>A syllable that ends in c, ch, p or t has the tone sắc or nặng.</summary>
    private bool IsPossible(int tone) => tone is Sharp or Heavy || Letters is not ([.., 'c' or 'p' or 't'] or [.., 'c', 'h']);

    /// <summary>The spelling with the tone mark in its usual place: <c>nghiêm</c>.</summary>
    public override string ToString()
    {
        var vowel = TonePlace.Usual(Letters);
        if (Tone == 0 || vowel < 0)
        {
            return Letters;
        }

        var letters = Letters.ToCharArray();
        letters[vowel] = VietnameseLetters.WithTone(letters[vowel], Tone);
        return new string(letters);
    }
}
