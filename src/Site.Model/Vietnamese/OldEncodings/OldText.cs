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
/// Vietnamese in an encoding from before Unicode, pasted as it is: its letters have become Latin-1's. Recognised by words that are no
/// Vietnamese syllable as they stand and are one when decoded, several in a row; French, German or code never has such a row.
/// </summary>
/// <param name="Start">Where the first stretch of it begins.</param>
/// <param name="Length">Within one line.</param>
public readonly record struct OldText(OldEncoding Encoding, int Start, int Length)
{
    /// <summary>Words of a row, all different, between which nothing speaks against it.</summary>
    private const int FewestWords = 3;

    /// <summary>Pairs of vowel and marks in such a row: a lone ö or ñ is a letter of many languages.</summary>
    private const int FewestPairs = 2;

    /// <summary>Words of a stretch that are shown.</summary>
    private const int WordsShown = 5;

    // Letters that these encodings use and that Unicode's Vietnamese does not, nor much else in a Vietnamese text (§, ©, «, ², × …).
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

    /// <summary>The first words of the stretch.</summary>
    /// <param name="text">In which it was found.</param>
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
                    // What came before it in the text is surely the same: a title has few words.
                    found = true;
                    break;
                }
            }
        }

        return found ? first : null;
    }

    /// <summary>The first row of a line that is sure; else the first with a word in the encoding; else an empty one.</summary>
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

    /// <summary>1 for a word that is Vietnamese only in the encoding, -1 for one that speaks against it, 0 for one that says nothing.</summary>
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

            // What is no letter in Unicode and stands inside a word is one in TCVN3, and nowhere else.
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

    /// <summary>Words one after another that are Vietnamese only in the encoding.</summary>
    private readonly record struct Row(int Words, int Start, int End, int Signs, int Pairs, string First, string Second)
    {
        public Row() : this(0, 0, 0, 0, 0, string.Empty, string.Empty)
        {
        }

        public bool IsSure(OldEncoding encoding) => encoding == OldEncoding.Tcvn3
            ? Signs > 0 && Words >= (Signs > 1 ? FewestWords - 1 : FewestWords)
            : Words >= FewestWords && Pairs >= FewestPairs;

        /// <summary>With one word more; a repeated one counts once.</summary>
        public Row With(ReadOnlySpan<char> word, int start, (int Sign, int Signs, int Pairs) weight)
        {
            var isNew = !word.SequenceEqual(First) && !word.SequenceEqual(Second);
            return new Row(
                Words + (isNew ? 1 : 0), Words == 0 ? start : Start, start + word.Length, Signs + weight.Signs, Pairs + weight.Pairs,
                Words == 0 ? word.ToString() : First, Words == 1 && isNew ? word.ToString() : Second);
        }
    }
}

/// <summary>What editors call an old encoding.</summary>
/// <param name="InUniKey">Its name in UniKey's table of conversions.</param>
public sealed record OldEncodingWords(string Name, string Fonts, string InUniKey)
{
    private static readonly OldEncodingWords Tcvn3 = new("TCVN3", "phông .VnTime", "TCVN3 (ABC)");
    private static readonly OldEncodingWords Vni = new("VNI", "phông VNI-Times", "VNI Windows");

    public static OldEncodingWords Of(OldEncoding encoding) => encoding == OldEncoding.Tcvn3 ? Tcvn3 : Vni;
}
