using System.Collections.Frozen;
using System.Text;

namespace Site.Model.Vietnamese.OldEncodings;

/// <summary>
/// The encoding of the fonts named <c>VNI-…</c> on Windows, which Unicode reads as Latin-1. A vowel and its marks are two characters, the
/// second being the marks: <c>aù</c> is á, <c>aá</c> is ấ. ơ, ư, đ and the i's are one; ơ and ư take a second one for their tone.
/// </summary>
public static class Vni
{
    // One character, one letter.
    private const string Single = "ôơöưñđííììæỉóĩòịîỵ";

    // The characters for a vowel's marks, by tone: none, then huyền, hỏi, ngã, sắc, nặng.
    private const string ToneOnly = " øûõùï";
    private const string WithCircumflex = "âàåãáä";
    private const string WithBreve = "êèúüéë";

    private static readonly FrozenDictionary<char, char> Singles = BothCases(Enumerable.Range(0, Single.Length / 2)
        .Select(at => (Single[2 * at], Single[(2 * at) + 1])));

    private static readonly FrozenDictionary<(char Base, char Marks), char> Pairs = BuildPairs().ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Converts to Unicode's composed letters. Characters that are not letters of VNI stay.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && Pairs.TryGetValue((text[at], text[at + 1]), out var pair))
            {
                decoded.Append(pair);
                at++;
            }
            else
            {
                decoded.Append(Singles.GetValueOrDefault(text[at], text[at]));
            }
        }

        return decoded.ToString();
    }

    /// <summary>The number of pairs of vowel and marks in a word; null if the word has a character that is not a letter of VNI.</summary>
    internal static int? CountPairs(ReadOnlySpan<char> word)
    {
        var pairs = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at + 1 < word.Length && Pairs.ContainsKey((word[at], word[at + 1])))
            {
                pairs++;
                at++;
            }
            else if (!char.IsAscii(word[at]) && !Singles.ContainsKey(word[at]))
            {
                return null;
            }
        }

        return pairs;
    }

    private static IEnumerable<KeyValuePair<(char, char), char>> BuildPairs()
    {
        foreach (var (plain, shape, forms) in VietnameseLetters.Vowels)
        {
            // The vowel as VNI writes it without marks: ơ and ư have characters of their own.
            var written = shape != VietnameseLetters.Horn ? plain : plain == 'o' ? 'ô' : 'ö';
            var marks = shape switch
            {
                VietnameseLetters.Circumflex => WithCircumflex,
                VietnameseLetters.Breve => WithBreve,
                _ => ToneOnly,
            };
            for (var tone = 0; tone < marks.Length; tone++)
            {
                // i with a tone is a single character, and so is y with nặng.
                if (marks[tone] == ' ' || plain == 'i' || (plain == 'y' && tone == marks.Length - 1))
                {
                    continue;
                }

                var (upper, upperMarks, upperForm) = (char.ToUpperInvariant(written), char.ToUpperInvariant(marks[tone]), char.ToUpperInvariant(forms[tone]));
                yield return new((written, marks[tone]), forms[tone]);
                yield return new((upper, upperMarks), upperForm);
                yield return new((upper, marks[tone]), upperForm);
            }
        }
    }

    private static FrozenDictionary<char, char> BothCases(IEnumerable<(char Code, char Letter)> letters) => letters
        .SelectMany(pair => new[] { pair, (char.ToUpperInvariant(pair.Code), char.ToUpperInvariant(pair.Letter)) })
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
}
