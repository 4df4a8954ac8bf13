using System.Buffers;
using System.Collections.Immutable;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Vietnamese.OldEncodings;

public enum OldEncoding
{
    Tcvn3,
    Vni,
}

/// <summary>
/// Finds Vietnamese in an encoding from before Unicode that was pasted without conversion: its letters have become Latin-1's. The sign is several words in
/// a row that are not Vietnamese syllables as they stand and are syllables when decoded; French, German or code never has such a row.
/// </summary>
/// <param name="Start">Where the first stretch of it begins.</param>
/// <param name="Length">Within one line.</param>
public readonly record struct OldText(OldEncoding Encoding, int Start, int Length)
{
    /// <summary>How many different words a row must have, with nothing between them that speaks against it.</summary>
    private const int FewestWords = 3;

    /// <summary>How many pairs of vowel and marks such a row must have: a single ö or ñ is a letter of many languages.</summary>
    private const int FewestPairs = 2;

    /// <summary>How many words of a stretch are shown.</summary>
    private const int WordsShown = 5;

    // Letters that these encodings use, and that Vietnamese text in Unicode rarely has (§, ©, «, ², × …).
    private static readonly SearchValues<char> Telltales = SearchValues.Create("¡¢£¤¥¦¨¬\u00AD¯´¶¸¿ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ");

    /// <summary>The first stretch in each encoding.</summary>
    public static ImmutableArray<OldText> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Telltales))
        {
            return [];
        }

        return [.. new[] { First(text, OldEncoding.Tcvn3), First(text, OldEncoding.Vni) }.OfType<OldText>()];
    }

    public static bool IsIn(string text) => Find(text).Length > 0;

    public static string Decode(OldEncoding encoding, ReadOnlySpan<char> text) => encoding == OldEncoding.Tcvn3 ? Tcvn3.Decode(text) : Vni.Decode(text);

    /// <summary>The first words of the stretch, as they stand.</summary>
    /// <param name="text">The text in which it was found.</param>
    public string Written(string text)
    {
        var words = text.Substring(Start, Length).Split(' ', WordsShown + 1, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(WordsShown));
    }

    /// <summary>The same words in Unicode.</summary>
    /// <inheritdoc cref="Written"/>
    public string Decoded(string text) => Decode(Encoding, Written(text));

    private static OldText? First(string text, OldEncoding encoding)
    {
        OldText? first = null;
        var found = false;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var (start, end, isSure) = LongestRow(text.AsSpan()[line], encoding);
            if (end > start)
            {
                first ??= new OldText(encoding, line.Start.GetOffset(text.Length) + start, end - start);
                if (isSure)
                {
                    // The words before it in the text have the same encoding: a title has few words.
                    found = true;
                    break;
                }
            }
        }

        return found ? first : null;
    }

    /// <summary>The first certain row of a line; else the first row with a word in the encoding; else an empty one.</summary>
    private static (int Start, int End, bool IsSure) LongestRow(ReadOnlySpan<char> line, OldEncoding encoding)
    {
        (int Start, int End)? doubtful = null;
        var row = new Row();
        for (var at = 0; at < line.Length;)
        {
            var start = at;
            while (at < line.Length && IsOfAWord(line[at]))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            switch (Judge(line[start..at], encoding))
            {
                case { } weight when weight.Sign > 0:
                    row = row.With(line[start..at], start, weight);
                    break;
                case { Sign: < 0 }:
                    if (row.IsSure(encoding))
                    {
                        return (row.Start, row.End, true);
                    }

                    doubtful ??= row.Words > 1 ? (row.Start, row.End) : null;
                    row = new Row();
                    break;
            }
        }

        if (row.IsSure(encoding))
        {
            return (row.Start, row.End, true);
        }

        doubtful ??= row.Words > 1 ? (row.Start, row.End) : null;
        return (doubtful?.Start ?? 0, doubtful?.End ?? 0, false);
    }

    /// <summary>1 for a word that is Vietnamese only in the encoding, -1 for a word that speaks against the encoding, 0 for a word that says nothing.</summary>
    private static (int Sign, int Signs, int Pairs) Judge(ReadOnlySpan<char> word, OldEncoding encoding)
    {
        int signs = 0, pairs = 0;
        var isAscii = true;
        foreach (var c in word)
        {
            isAscii &= char.IsAscii(c);
            if (c > 'ÿ' || (!char.IsAscii(c) && encoding == OldEncoding.Tcvn3 && !Tcvn3.Knows(c)))
            {
                return (-1, 0, 0);
            }

            // A character that is not a letter in Unicode but stands inside a word is a letter of TCVN3; no other encoding has this.
            signs += !char.IsAscii(c) && (!char.IsLetter(c) || c is 'ª' or 'µ') ? 1 : 0;
        }

        if (isAscii || signs == word.Length)
        {
            return (0, 0, 0);
        }

        if (encoding == OldEncoding.Vni)
        {
            if (Vni.CountPairs(word) is not { } count)
            {
                return (-1, 0, 0);
            }

            pairs = count;
        }

        var isVietnamese = Syllable.Of(word) is { HasPossibleSound: true };
        return Syllable.Of(Decode(encoding, word)) is { HasPossibleSound: true }
            ? (isVietnamese ? 0 : 1, signs, pairs)
            : (-1, 0, 0);
    }

    private static bool IsOfAWord(char c) => char.IsAsciiLetter(c) || c is (>= '\u00A1' and <= '\uDFFF' and not (>= '\u2000' and <= '\u206F')) || c >= '\uF900';

    /// <summary>Consecutive words that are Vietnamese only in the encoding.</summary>
    private readonly record struct Row(int Words, int Start, int End, int Signs, int Pairs, string First, string Second)
    {
        public Row() : this(0, 0, 0, 0, 0, string.Empty, string.Empty)
        {
        }

        public bool IsSure(OldEncoding encoding) => encoding == OldEncoding.Tcvn3
            ? Signs > 0 && Words >= (Signs > 1 ? FewestWords - 1 : FewestWords)
            : Words >= FewestWords && Pairs >= FewestPairs;

        /// <summary>The row with one more word; a repeated word counts once.</summary>
        public Row With(ReadOnlySpan<char> word, int start, (int Sign, int Signs, int Pairs) weight)
        {
            var isNew = !word.SequenceEqual(First) && !word.SequenceEqual(Second);
            return new Row(
                Words + (isNew ? 1 : 0), Words == 0 ? start : Start, start + word.Length, Signs + weight.Signs, Pairs + weight.Pairs,
                Words == 0 ? word.ToString() : First, Words == 1 && isNew ? word.ToString() : Second);
        }
    }
}

/// <summary>An old encoding by the name that editors know.</summary>
/// <param name="InUniKey">Its name in UniKey's table of conversions.</param>
public sealed record OldEncodingWords(string Name, string Fonts, string InUniKey)
{
    private static readonly OldEncodingWords Tcvn3 = new("TCVN3", "phông .VnTime", "TCVN3 (ABC)");
    private static readonly OldEncodingWords Vni = new("VNI", "phông VNI-Times", "VNI Windows");

    public static OldEncodingWords Of(OldEncoding encoding) => encoding == OldEncoding.Tcvn3 ? Tcvn3 : Vni;
}
