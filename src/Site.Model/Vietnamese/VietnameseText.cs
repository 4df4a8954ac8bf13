using System.Text;

namespace Site.Model.Vietnamese;

/// <summary>Vietnamese text in its Unicode forms. Knows nothing of ICU: the same on every machine.</summary>
public static class VietnameseText
{
    /// <summary>
    /// Joins letters and combining marks into the precomposed letters of TCVN 6909:2001 (NFC for Vietnamese). Marks that
    /// make no Vietnamese letter stay as they are. Text without marks is returned as it is, not copied.
    /// </summary>
    public static string Compose(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F');
        if (first < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && VietnameseLetters.Compositions.TryGetValue((composed[^1], c), out var letter))
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    /// <summary>Lower case, without tone and shape marks, đ as d: <c>Đảng ủy Khối</c> is <c>dang uy khoi</c>. Length may shrink.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (VietnameseLetters.Bases.TryGetValue(c, out var plain))
            {
                folded.Append(plain);
            }
            else if (!VietnameseLetters.IsMark(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// A name for an address: folded, every run of other characters one hyphen, <c>Kế hoạch số 59-KH/ĐUK</c> is
    /// <c>ke-hoach-so-59-kh-duk</c>. Letters beyond Latin have no folding and count as other characters; a text with nothing
    /// left is <c>muc</c>.
    /// </summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } name ? name : "muc";
    }

    /// <summary>A key as an editor may write it (<c>Tiêu đề</c>, <c>tieu-de</c>) to its plain form (<c>tieude</c>): accents, case, spaces, - and _ do not matter.</summary>
    public static string FoldKey(string key)
    {
        var folded = new StringBuilder(key.Length);
        foreach (var c in Fold(key))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_'))
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }
}
