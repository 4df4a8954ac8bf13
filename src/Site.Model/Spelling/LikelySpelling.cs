using Site.Model.Vietnamese;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Spelling;

/// <summary>Guesses what a word that is not a Vietnamese syllable was meant to be. It gives no guess when nothing is near.</summary>
internal static class LikelySpelling
{
    private const int ShortestPart = 2;

    // Onsets with one sound; the vowel decides which one is written.
    private static readonly (string Onset, string Other)[] SameSound = [("ngh", "ng"), ("ng", "ngh"), ("gh", "g"), ("g", "gh"), ("k", "c"), ("c", "k"), ("q", "c")];

    /// <param name="word">In lower case, with a letter that has a mark.</param>
    /// <param name="syllable">The same word split into its parts; null when it is longer than any syllable or has two tones.</param>
    public static string? Of(string word, Syllable? syllable)
    {
        if (syllable is not { } written || HasTwoVowels(written.Letters))
        {
            return TwoWords(word);
        }

        if (written.HasPossibleSound)
        {
            return written.ToString();
        }

        return OtherOnset(written) ?? Common(written) ?? OtherShape(written) ?? TwoWords(word);
    }

    /// <summary>Two vowels with a consonant between them: two syllables written together, as in borrowed words (<c>ôtô</c>).</summary>
    private static bool HasTwoVowels(string letters)
    {
        var first = letters.AsSpan().IndexOfAny(TonePlace.VowelLetters);
        var last = letters.AsSpan().LastIndexOfAny(TonePlace.VowelLetters);
        return first >= 0 && letters.AsSpan(first, last - first + 1).ContainsAnyExcept(TonePlace.VowelLetters);
    }

    /// <summary><c>ngiêm</c>, <c>nghành</c>.</summary>
    private static string? OtherOnset(Syllable written)
    {
        foreach (var (onset, other) in SameSound)
        {
            if (written.Letters.StartsWith(onset, StringComparison.Ordinal) &&
                Syllable.Of((written with { Letters = other + written.Letters[onset.Length..] }).ToString()) is { IsPossibleSpelling: true } likely)
            {
                return likely.ToString();
            }
        }

        return null;
    }

    /// <summary>The most frequent syllable that differs only in the shape of vowels (<c>nguời</c>), else only in the tone, else in one letter.</summary>
    private static string? Common(Syllable written)
    {
        string? byTone = null, byLetter = null;
        var plain = VietnameseText.Fold(written.Letters);
        foreach (var common in CommonSyllables.Syllables)
        {
            if (common.Tone == written.Tone && VietnameseText.Fold(common.Letters) == plain)
            {
                return common.ToString();
            }

            if (byTone is null && common.Letters == written.Letters)
            {
                byTone = common.ToString();
            }
            else if (byLetter is null && common.Tone == written.Tone && IsOneSlip(common.Letters, written.Letters))
            {
                byLetter = common.ToString();
            }
        }

        return byTone ?? byLetter;
    }

    /// <summary>A possible syllable, common or not, with another shape of one vowel.</summary>
    private static string? OtherShape(Syllable written)
    {
        for (var at = 0; at < written.Letters.Length; at++)
        {
            foreach (var vowel in VietnameseLetters.Vowels)
            {
                var letter = vowel.Forms[0];
                if (letter != written.Letters[at] && VietnameseText.Fold(written.Letters[at].ToString())[0] == vowel.Base)
                {
                    var letters = string.Concat(written.Letters.AsSpan(0, at), [letter], written.Letters.AsSpan(at + 1));
                    if (written with { Letters = letters } is { HasPossibleSound: true } likely)
                    {
                        return likely.ToString();
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Two common words typed without the space: <c>côngtác</c>.</summary>
    private static string? TwoWords(string word)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (CommonSyllables.Set.Contains(word[..at]) && CommonSyllables.Set.Contains(word[at..]))
            {
                return $"{word[..at]} {word[at..]}";
            }
        }

        return null;
    }

    /// <summary>One letter is superfluous, missing or wrong, or two letters are swapped.</summary>
    private static bool IsOneSlip(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var start = a.AsSpan().CommonPrefixLength(b);
        if (a.Length == b.Length)
        {
            return a.AsSpan(start + 1).SequenceEqual(b.AsSpan(start + 1)) ||
                (start + 1 < a.Length && a[start] == b[start + 1] && a[start + 1] == b[start] && a.AsSpan(start + 2).SequenceEqual(b.AsSpan(start + 2)));
        }

        return a.Length > b.Length ? a.AsSpan(start + 1).SequenceEqual(b.AsSpan(start)) : a.AsSpan(start).SequenceEqual(b.AsSpan(start + 1));
    }
}
