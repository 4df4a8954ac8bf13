using System.Text;

namespace Site.Model.Vietnamese;

/// <summary>Vietnamese text in its Unicode forms. Knows nothing of ICU: the same on every machine.</summary>
public static class VietnameseText
{
    /// <summary>Texts up to this length are folded on the stack: names and titles are shorter.</summary>
    private const int MostOnStack = 256;

    /// <summary>
    /// Joins letters and combining marks into the precomposed letters of TCVN 6909:2001 (NFC for Vietnamese). Marks that
    /// make no Vietnamese letter stay as they are. Text without marks is returned as it is, not copied.
    /// </summary>
    /// <param name="kept">
    /// When given, the place of each character of <paramref name="text"/> in something else, and last the length of that: becomes the
    /// places of the characters of the result.
    /// </param>
    public static string Compose(string text, List<int>? kept = null)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F');
        if (first < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (composed.Length > 0 && VietnameseLetters.Compositions.TryGetValue((composed[^1], text[at]), out var letter))
            {
                composed[^1] = letter;
                continue;
            }

            if (kept is not null)
            {
                kept[composed.Length] = kept[at];
            }

            composed.Append(text[at]);
        }

        if (kept is not null)
        {
            kept[composed.Length] = kept[text.Length];
            kept.RemoveRange(composed.Length + 1, text.Length - composed.Length);
        }

        return composed.ToString();
    }

    /// <summary>Lower case, without tone and shape marks, đ as d: <c>Đảng ủy Khối</c> is <c>dang uy khoi</c>. Length may change.</summary>
    public static string Fold(string text)
    {
        var letters = text.Length <= MostOnStack ? stackalloc char[Room(MostOnStack)] : new char[Room(text.Length)];
        return letters[..Fold(text, letters)].ToString();
    }

    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>
    /// A name for an address: folded, every run of other characters one hyphen, <c>Kế hoạch số 59-KH/ĐUK</c> is
    /// <c>ke-hoach-so-59-kh-duk</c>. Letters beyond Latin have no folding and count as other characters; a text with nothing
    /// left is <c>muc</c>.
    /// </summary>
    public static string Slug(string text)
    {
        var letters = text.Length <= MostOnStack ? stackalloc char[Room(MostOnStack)] : new char[Room(text.Length)];
        var length = 0;
        foreach (var c in letters[..Fold(text, letters)])
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters[length++] = c;
            }
            else if (length > 0 && letters[length - 1] != '-')
            {
                letters[length++] = '-';
            }
        }

        return letters[..length].TrimEnd('-') is { IsEmpty: false } name ? name.ToString() : "muc";
    }

    /// <summary>Turns a key as an editor may write it (<c>Tiêu đề</c>, <c>tieu-de</c>) into its plain form (<c>tieude</c>): accents, case, spaces, - and _ do not matter.</summary>
    public static string FoldKey(string key)
    {
        var letters = key.Length <= MostOnStack ? stackalloc char[Room(MostOnStack)] : new char[Room(key.Length)];
        var length = 0;
        foreach (var c in letters[..Fold(key, letters)])
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_'))
            {
                letters[length++] = c;
            }
        }

        return letters[..length].ToString();
    }

    private static int Room(int length) => LatinLetters.MostLetters * length;

    /// <param name="folded">A buffer of <see cref="Room"/> characters for the text.</param>
    /// <returns>The number of letters.</returns>
    private static int Fold(string text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (VietnameseLetters.Bases.TryGetValue(c, out var plain))
            {
                folded[length++] = plain;
            }
            else if (LatinLetters.Plain.TryGetValue(c, out var letters))
            {
                letters.CopyTo(folded[length..]);
                length += letters.Length;
            }
            else if (!VietnameseLetters.IsMark(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }
}
