using System.Collections.Immutable;

namespace Site.Model.Vietnamese;

/// <summary>
/// Decides which letters search treats as equal. A word has an <em>exact</em> form, which keeps its accents but not the spellings that mean the
/// same (case, Unicode form, where the tone mark stands, final i or y), and a <em>key</em> without accents. The page's script folds a
/// query by the same table, <see cref="Vowels"/> and the other lists here, written into it when it is published.
/// </summary>
public static class SearchFolding
{
    /// <summary>The most letters of a word that count; the rest is skipped.</summary>
    public const int LongestWord = 40;

    /// <summary>Combining tone marks: they stand behind an exact form's letters, so that <c>hoà</c> and <c>hòa</c> are one.</summary>
    public const string Tones = VietnameseLetters.ToneMarks;

    /// <summary>Combining shape marks, by the number that <see cref="Vowels"/> gives them, from 1.</summary>
    public static readonly string Shapes = string.Concat(VietnameseLetters.Breve, VietnameseLetters.Circumflex, VietnameseLetters.Horn);

    /// <summary>
    /// The initial consonants after which a final single i may also be written y: <c>lí</c>, <c>lý</c>. This also holds after
    /// <c>qu</c>. Both become i. After other consonants only one spelling is used, or the two mean different words.
    /// </summary>
    public const string BeforeEitherI = "hklmst";

    /// <summary>Letters read as đ: two Unicode letters that look like its capital are often typed for it.</summary>
    public const string Dd = "đð\u0256";

    /// <summary>A vowel's plain letter, the number of its shape (0 for none), the letter without tone and with each of <see cref="Tones"/>.</summary>
    public static readonly ImmutableArray<string> Vowels =
    [
        .. VietnameseLetters.Vowels.Select(vowel => $"{vowel.Base}{(vowel.Shape is { } shape ? Shapes.IndexOf(shape, StringComparison.Ordinal) + 1 : 0)}{vowel.Forms}"),
    ];

    /// <summary>Stands for a code unit that ends a word.</summary>
    internal const char Gap = '\0';

    /// <summary>Stands for a combining mark: it is not a letter, but it does not end a word either.</summary>
    internal const char Mark = '\u0001';

    // By code unit: the lower-case letter without its tone, Gap or Mark; the number of its tone from 1; the letter without accents.
    internal static readonly char[] Letters = new char[char.MaxValue + 1];
    internal static readonly byte[] ToneOf = new byte[char.MaxValue + 1];
    internal static readonly char[] Plain = new char[char.MaxValue + 1];

    static SearchFolding()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            Letters[c] = VietnameseLetters.IsMark(c) ? Mark : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : Gap;
            Plain[c] = c;
        }

        foreach (var c in Dd)
        {
            Letters[c] = Letters[char.ToUpperInvariant(c)] = 'đ';
        }

        Plain['đ'] = 'd';
        foreach (var (plain, _, forms) in VietnameseLetters.Vowels)
        {
            for (var tone = 0; tone < forms.Length; tone++)
            {
                var (lower, upper) = (forms[tone], char.ToUpperInvariant(forms[tone]));
                Letters[lower] = Letters[upper] = forms[0];
                ToneOf[lower] = ToneOf[upper] = (byte)tone;
            }

            Plain[forms[0]] = plain;
        }
    }

    /// <summary>The letter that a letter and a following shape mark make; the letter itself if no Vietnamese letter has both.</summary>
    internal static char Shape(char letter, char mark)
    {
        foreach (var (plain, shape, forms) in VietnameseLetters.Vowels)
        {
            if (shape == mark && plain == letter)
            {
                return forms[0];
            }
        }

        return letter;
    }

    /// <summary>Whether the last of these letters is an i that may also be written y.</summary>
    internal static bool EndsInEitherI(ReadOnlySpan<char> letters) => letters switch
    {
        [var first, 'i' or 'y'] => BeforeEitherI.Contains(first, StringComparison.Ordinal),
        ['q', 'u', 'i' or 'y'] => true,
        _ => false,
    };

    /// <summary>The words' keys with a space between: <c>Đảng ủy Khối</c> is <c>dang ui khoi</c> … for comparing, not for showing.</summary>
    public static string Key(string text) => Join(text, static (ref words) => words.Key.ToString());

    /// <summary>The words' exact forms with a space between.</summary>
    public static string Exact(string text) => Join(text, static (ref words) => words.Exact.ToString());

    private delegate string Part(ref SearchWords words);

    private static string Join(string text, Part part)
    {
        var words = new SearchWords(text, stackalloc char[SearchWords.Room]);
        var parts = new List<string>();
        while (words.Next())
        {
            parts.Add(part(ref words));
        }

        return string.Join(' ', parts);
    }
}
