using System.Collections.Immutable;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Spelling;

/// <summary>The case of a word.</summary>
internal enum WordCase
{
    Small,
    Capital,
    Capitals,
    Mixed,
}

/// <summary>A run of letters.</summary>
/// <param name="IsWord">False for a part of an address, a file's name, a code, a number or a hyphenated word: the spelling check skips it.</param>
/// <param name="FollowsSpace">Whether only white space stands between it and the word before.</param>
/// <param name="BeginsSentence">Whether its position requires a capital.</param>
internal readonly record struct ProseWord(int Start, int Length, string Small, WordCase Case, bool IsWord, bool FollowsSpace, bool BeginsSentence)
{
    /// <summary>The word split into its parts, if it is made of Vietnamese letters.</summary>
    public Syllable? Syllable { get; } = Vietnamese.Syllables.Syllable.Of(Small);

    public bool HasMark => Small.AsSpan().ContainsAnyExceptInRange('\0', '\u007F');

    public bool IsVietnamese => IsWord && Syllable is { IsPossibleSpelling: true };
}

/// <summary>The words of a running text.</summary>
internal static class ProseWords
{
    /// <summary>Stands in a text for something that is not text: code, a picture.</summary>
    public const char Hole = '\uFFFC';

    private const string PartsOfCodes = "@/\\_=#&" + "0123456789";
    private const string EndsOfSentences = ".!?:…";

    public static ImmutableArray<ProseWord> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<ProseWord>();
        var behind = 0;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            Read(text, at, end, ref behind, words);
            at = end;
        }

        return words.ToImmutable();
    }

    private static void Read(string text, int from, int to, ref int behind, ImmutableArray<ProseWord>.Builder words)
    {
        var isCode = IsCode(text.AsSpan(from, to - from));
        for (var at = from; at < to; at++)
        {
            if (!IsLetter(text[at]))
            {
                continue;
            }

            var end = at;
            while (end < to && IsLetter(text[end]))
            {
                end++;
            }

            var between = text.AsSpan(behind, at - behind);
            var word = text.AsSpan(at, end - at);
            var isPart = (at > from && IsJoint(text[at - 1])) || (end < to && IsJoint(text[end]));
            words.Add(new ProseWord(
                at, end - at, word.ToString().ToLowerInvariant(), CaseOf(word), !isCode && !isPart,
                FollowsSpace: words.Count > 0 && between.IsWhiteSpace(),
                BeginsSentence: words.Count == 0 || between.ContainsAny(EndsOfSentences) || between.Contains('\n')));
            (behind, at) = (end, end);
        }
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || VietnameseLetters.IsMark(c);

    private static bool IsJoint(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '’' or Hole;

    /// <summary>Whether it has a sign or digit of a code in it, or a full stop between letters as in an address.</summary>
    private static bool IsCode(ReadOnlySpan<char> chunk)
    {
        if (chunk.ContainsAny(PartsOfCodes))
        {
            return true;
        }

        for (var at = 1; at < chunk.Length - 1; at++)
        {
            if (chunk[at] is '.' or ':' && char.IsLetter(chunk[at - 1]) && char.IsLetter(chunk[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static WordCase CaseOf(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals == 0 ? WordCase.Small
            : capitals == 1 && char.IsUpper(word[0]) ? WordCase.Capital
            : capitals == word.Length ? WordCase.Capitals : WordCase.Mixed;
    }
}
