using System.Collections.Immutable;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Spelling;

/// <summary>
/// Reads running text as a copy editor would. It finds words that are not Vietnamese syllables, and words typed twice. A missed error is better than
/// a false one, so it skips names, abbreviations, foreign words and codes, and every text that is not Vietnamese.
/// </summary>
public static class SpellingReader
{
    /// <summary>How many Vietnamese words with marks make a text a Vietnamese one.</summary>
    private const int FewestVietnamese = 2;

    /// <summary>A single letter is a letter's name, or the mark of a point: <c>đ)</c>.</summary>
    private const int ShortestWord = 2;

    /// <summary>Words in capitals that are shorter than this are abbreviations.</summary>
    private const int ShortestInCapitals = 3;

    /// <summary><see cref="ProseWords.Hole"/>, which stands for something that is not text.</summary>
    public const char Hole = ProseWords.Hole;

    /// <param name="text">A paragraph, heading, cell or title, letters composed; <see cref="Hole"/> for what is no text in it.</param>
    public static ImmutableArray<SpellingNote> Read(string text, KnownWords known)
    {
        var words = ProseWords.Of(text);
        if (words.Count(word => word.IsVietnamese && word.HasMark) < FewestVietnamese)
        {
            return [];
        }

        var isKnown = MarkKnown(text, words, known);
        var notes = ImmutableArray.CreateBuilder<SpellingNote>();
        for (var at = 0; at < words.Length; at++)
        {
            if (isKnown[at])
            {
                continue;
            }

            if (Likely(words, at) is { } likely)
            {
                notes.Add(new SpellingNote(
                    MarkdownFaults.NoSyllable, words[at].Start, words[at].Length, text.Substring(words[at].Start, words[at].Length), InCaseOf(words[at], likely)));
            }
            else if (LengthTypedTwice(words, at) is var length and > 0 && !isKnown[at + length])
            {
                var (first, second, last) = (words[at], words[at + length], words[at + (2 * length) - 1]);
                notes.Add(new SpellingNote(
                    MarkdownFaults.TypedTwice, second.Start, last.Start + last.Length - second.Start,
                    string.Join(' ', Enumerable.Range(at, length).Select(i => text.Substring(words[i].Start, words[i].Length)))));
                at += length;
            }
        }

        return notes.ToImmutable();
    }

    /// <summary>The note about a word. Null when the word is right or cannot be judged.</summary>
    private static string? Likely(ImmutableArray<ProseWord> words, int at)
    {
        var word = words[at];
        if (!word.IsWord || word.Length < ShortestWord || word.Syllable is { IsPossibleSpelling: true } || !HasVietnameseNeighbour(words, at))
        {
            return null;
        }

        if (!word.HasMark)
        {
            return word.Case == WordCase.Small && IsBetweenMarked(words, at) ? CommonSyllables.ByPlainLetters.GetValueOrDefault(word.Small) : null;
        }

        return IsNoName(words, at) ? LikelySpelling.Of(word.Small, word.Syllable) : null;
    }

    /// <summary>Whether the word is not a name: it has small letters; or a capital that begins a sentence, before a small word; or capitals among others, with a mark that no abbreviation has.</summary>
    private static bool IsNoName(ImmutableArray<ProseWord> words, int at)
    {
        var word = words[at];
        return word.Case switch
        {
            WordCase.Small => true,
            WordCase.Capital => word.BeginsSentence && at + 1 < words.Length && words[at + 1] is { Case: WordCase.Small, FollowsSpace: true },
            WordCase.Capitals => word.Length >= ShortestInCapitals && (word.Syllable is { Tone: > 0 } || word.Small.AsSpan().ContainsAny("âêô")) &&
                Neighbours(words, at).All(near => near is { Case: WordCase.Capitals }),
            _ => false,
        };
    }

    private static bool HasVietnameseNeighbour(ImmutableArray<ProseWord> words, int at) => Neighbours(words, at).Any(near => near.IsVietnamese);

    /// <summary>A word without marks between words that have them has probably lost its marks.</summary>
    private static bool IsBetweenMarked(ImmutableArray<ProseWord> words, int at) =>
        Neighbours(words, at).ToArray() is [var before, var after] && before.IsVietnamese && after.IsVietnamese && (before.HasMark || after.HasMark) &&
        before.Case == WordCase.Small && after.Case == WordCase.Small;

    /// <summary>The words before and after it, each only if nothing but a space stands between.</summary>
    private static IEnumerable<ProseWord> Neighbours(ImmutableArray<ProseWord> words, int at)
    {
        if (at > 0 && words[at].FollowsSpace)
        {
            yield return words[at - 1];
        }

        if (at + 1 < words.Length && words[at + 1].FollowsSpace)
        {
            yield return words[at + 1];
        }
    }

    /// <summary>1 when the next word repeats this one, 2 when the next two words repeat this and the next, else 0.</summary>
    private static int LengthTypedTwice(ImmutableArray<ProseWord> words, int at)
    {
        if (IsAgain(words, at, 1))
        {
            // A word that stands three times is a sound (ha ha ha), and two doubled words are a word of four syllables (đi đi lại lại).
            var isOfMore = IsAgain(words, at + 1, 1) || IsAgain(words, at - 1, 1) || IsAgain(words, at + 2, 1) || IsAgain(words, at - 2, 1);
            return isOfMore || Reduplication.IsHonest(words[at].Small) ? 0 : 1;
        }

        // từng bước từng bước
        return IsAgain(words, at, 2) && words[at].Small != "từng" ? 2 : 0;
    }

    private static bool IsAgain(ImmutableArray<ProseWord> words, int at, int length)
    {
        if (at < 0 || at + (2 * length) > words.Length)
        {
            return false;
        }

        for (var i = at; i < at + length; i++)
        {
            var (word, again) = (words[i], words[i + length]);
            var isSameCase = again.Case == WordCase.Small && (word.Case == WordCase.Small || (word.Case == WordCase.Capital && word.BeginsSentence));
            if (!word.IsVietnamese || !again.IsVietnamese || !isSameCase || word.Small != again.Small || !again.FollowsSpace || (i > at && !word.FollowsSpace))
            {
                return false;
            }
        }

        return true;
    }

    private static bool[] MarkKnown(string text, ImmutableArray<ProseWord> words, KnownWords known)
    {
        var isKnown = new bool[words.Length];
        for (var first = 0; first < words.Length; first++)
        {
            for (var last = first; last < Math.Min(words.Length, first + known.LongestGroup); last++)
            {
                if (known.Contains(text.AsSpan(words[first].Start, words[last].Start + words[last].Length - words[first].Start)))
                {
                    isKnown.AsSpan(first, last - first + 1).Fill(true);
                }
            }
        }

        return isKnown;
    }

    private static string InCaseOf(ProseWord word, string likely) => word.Case switch
    {
        WordCase.Capitals => likely.ToUpperInvariant(),
        WordCase.Capital => char.ToUpperInvariant(likely[0]) + likely[1..],
        _ => likely,
    };
}
