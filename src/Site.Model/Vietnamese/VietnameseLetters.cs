using System.Collections.Frozen;
using System.Text;

namespace Site.Model.Vietnamese;

/// <summary>
/// The Vietnamese alphabet's letters beyond ASCII, each as its ASCII base and its combining marks (TCVN 6909:2001, the
/// precomposed form of Unicode). The one table behind composing, folding, slugs and alphabetical order.
/// </summary>
internal static class VietnameseLetters
{
    public const string ToneMarks = "\u0300\u0309\u0303\u0301\u0323"; // huyền, hỏi, ngã, sắc, nặng: the dictionary's order
    public const char Circumflex = '\u0302';
    public const char Breve = '\u0306';
    public const char Horn = '\u031B';

    // A plain vowel, its shape mark if any, then the vowel without tone and with the five tones in the order of ToneMarks.
    public static readonly (char Base, char? Shape, string Forms)[] Vowels =
    [
        ('a', null, "aàảãáạ"), ('a', Breve, "ăằẳẵắặ"), ('a', Circumflex, "âầẩẫấậ"),
        ('e', null, "eèẻẽéẹ"), ('e', Circumflex, "êềểễếệ"),
        ('i', null, "iìỉĩíị"),
        ('o', null, "oòỏõóọ"), ('o', Circumflex, "ôồổỗốộ"), ('o', Horn, "ơờởỡớợ"),
        ('u', null, "uùủũúụ"), ('u', Horn, "ưừửữứự"),
        ('y', null, "yỳỷỹýỵ"),
    ];

    /// <summary>A lower or upper case letter, and its lower-case ASCII base.</summary>
    public static readonly FrozenDictionary<char, char> Bases = BuildBases();

    /// <summary>A letter and one combining mark, and the letter that has both.</summary>
    public static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = BuildCompositions();

    /// <summary>A lower-case letter, its place in the alphabet (a ă â b c d đ e ê …), and its tone, with no tone first.</summary>
    public static readonly FrozenDictionary<char, (int Letter, int Tone)> Order = BuildOrder();

    /// <summary>A lower-case vowel without tone, with the tone of this number (from 1, in the order of <see cref="ToneMarks"/>).</summary>
    public static char WithTone(char vowel, int tone) => Array.Find(Vowels, each => each.Forms[0] == vowel).Forms[tone];

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static FrozenDictionary<char, char> BuildBases()
    {
        var bases = new Dictionary<char, char> { ['đ'] = 'd', ['Đ'] = 'd' };
        foreach (var (plain, _, forms) in Vowels)
        {
            foreach (var form in forms)
            {
                bases[form] = plain;
                bases[char.ToUpperInvariant(form)] = plain;
            }
        }

        return bases.ToFrozenDictionary();
    }

    private static FrozenDictionary<(char Letter, char Mark), char> BuildCompositions()
    {
        var pairs = new Dictionary<(char, char), char>();
        void Add(char letter, char mark, char composed)
        {
            pairs[(letter, mark)] = composed;
            pairs[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(composed);
        }

        foreach (var (plain, shape, forms) in Vowels)
        {
            for (var tone = 0; tone < ToneMarks.Length; tone++)
            {
                Add(forms[0], ToneMarks[tone], forms[tone + 1]);
            }

            if (shape is not { } mark)
            {
                continue;
            }

            // Decomposed text has the dot below before the breve and circumflex, so a plain vowel with a tone takes the shape mark too.
            var toned = Array.Find(Vowels, vowel => vowel.Base == plain && vowel.Shape is null).Forms;
            for (var form = 0; form < forms.Length; form++)
            {
                Add(toned[form], mark, forms[form]);
            }
        }

        return pairs.ToFrozenDictionary();
    }

    private static FrozenDictionary<char, (int, int)> BuildOrder()
    {
        var order = new Dictionary<char, (int, int)>();
        var place = 0;
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            var shapes = Array.FindAll(Vowels, vowel => vowel.Base == letter);
            if (shapes.Length == 0)
            {
                order[letter] = (place++, 0);
            }

            foreach (var (_, _, forms) in shapes)
            {
                for (var tone = 0; tone < forms.Length; tone++)
                {
                    order[forms[tone]] = (place, tone);
                }

                place++;
            }

            if (letter == 'd')
            {
                order['đ'] = (place++, 0);
            }
        }

        return order.ToFrozenDictionary();
    }
}
