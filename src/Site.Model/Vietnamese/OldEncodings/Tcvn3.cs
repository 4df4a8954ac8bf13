using System.Text;

namespace Site.Model.Vietnamese.OldEncodings;

/// <summary>
/// TCVN 5712:1993 in its third form (VN3, "ABC"): what fonts named <c>.Vn…</c> show as Vietnamese, and Unicode reads as Latin-1. Small
/// letters have all their tones; capitals have none, so that a word in capitals is small letters in a font of capitals (<c>.VnTimeH</c>).
/// </summary>
public static class Tcvn3
{
    /// <summary>Unicode's letter for each character from U+00A1, or a dot where the encoding has none.</summary>
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private const char FirstCode = '\u00A1';

    /// <summary>The letter that a TCVN3 character means; the character itself if it is not a letter of TCVN3.</summary>
    public static char Letter(char c) => Knows(c) ? Letters[c - FirstCode] : c;

    public static bool Knows(char c) => c >= FirstCode && c - FirstCode < Letters.Length && Letters[c - FirstCode] != '.';

    /// <summary>To Unicode's composed letters.</summary>
    /// <param name="capitals">Whether the font has capitals only. A word whose other letters are capitals always becomes capitals: <c>§¶NG</c> is <c>ĐẢNG</c>.</param>
    public static string Decode(ReadOnlySpan<char> text, bool capitals = false)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var word = text[at..end];
            var raises = capitals || IsInCapitals(word);
            foreach (var c in word)
            {
                decoded.Append(raises ? char.ToUpperInvariant(Letter(c)) : Letter(c));
            }

            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                decoded.Append(text[end++]);
            }

            at = end;
        }

        return decoded.ToString();
    }

    /// <summary>Whether a word has at least two capitals and no small letter among those that have both forms.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
            {
                return false;
            }

            capitals += char.IsAsciiLetterUpper(c) || (Knows(c) && char.IsUpper(Letter(c))) ? 1 : 0;
        }

        return capitals > 1;
    }
}
