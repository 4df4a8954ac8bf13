using System.Runtime.InteropServices;
using System.Text;
using Site.Model.Vietnamese;

namespace Site.Model.Text;

/// <summary>
/// Characters that take no room on a page and that nobody typed: what pages, Zalo and Word leave in copied text. Search, links and the
/// codes of documents do not work with them inside. They are those of Unicode's <c>Default_Ignorable_Code_Point</c>, and the blanks and
/// place holders that look the same (U+2800, U+FFF9 to U+FFFC), wherever they mean nothing: a joiner stays in an emoji and in the
/// scripts that need it, a variation selector stays behind a symbol, a direction mark beside right-to-left letters, tag characters in
/// the flags that are made of them. No-break spaces are none of them.
/// </summary>
public static class InvisibleCharacters
{
    public const char SoftHyphen = '\u00AD';

    private const char ZeroWidthSpace = '\u200B';
    private const char ZeroWidthJoiner = '\u200D';
    private const char EmojiSelector = '\uFE0F';

    /// <summary>The high surrogate of all tag characters, and of the variation selectors beyond the first sixteen.</summary>
    private const char HighOfTags = '\uDB40';

    private const int BlackFlag = 0x1F3F4;
    private const int LastTag = 0xE007F;

    /// <summary>The longest flag: five letters and a sign for the end.</summary>
    private const int LongestFlag = 2 * 8;

    /// <summary>How many kinds a message names.</summary>
    private const int MostKinds = 4;

    /// <summary>How far from a direction mark a right-to-left letter may stand.</summary>
    private const int NearBy = 16;

    /// <summary>
    /// Whether the text may contain such characters. Fast, but it says yes for some texts without any: it tests ranges, since sets are slow with Vietnamese letters.
    /// </summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.Contains(SoftHyphen) || text.ContainsAnyInRange('\u034F', '\u1DFF') || text.ContainsAnyInRange('\u200B', '\u200F') ||
        text.ContainsAnyInRange('\u202A', '\u202E') || text.ContainsAnyInRange('\u2060', '\u206F') ||
        text.ContainsAnyInRange('\u2800', HighOfTags) || text.ContainsAnyInRange('\uFE00', '\uFFFC');

    /// <summary>The next stretch of characters to be removed, from a place on; its length is 0 when there are no more.</summary>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (!IsCandidate(text[at]))
            {
                continue;
            }

            var (length, stays) = Look(text, at);
            if (!stays)
            {
                return (at, length);
            }

            at += length - 1;
        }

        return (text.Length, 0);
    }

    /// <summary>Removes the characters. A text without any is returned as it is.</summary>
    /// <param name="kept">If given, receives the place in <paramref name="text"/> of each remaining character, and finally the text's length.</param>
    public static string Without(string text, List<int>? kept = null)
    {
        var cleaned = new StringBuilder();
        var copied = 0;
        for (var (start, length) = Next(text, 0); ; (start, length) = Next(text, start + length))
        {
            cleaned.Append(text, copied, start - copied);
            kept?.AddRange(Enumerable.Range(copied, start - copied));
            copied = start + length;
            if (length == 0)
            {
                kept?.Add(start);
                return cleaned.Length == text.Length ? text : cleaned.ToString();
            }
        }
    }

    /// <summary>The number of characters of each kind, for an editor: <c>3 dấu cách không bề rộng (U+200B), 1 gạch nối ẩn (U+00AD)</c>; empty if there are none.</summary>
    public static string Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var (start, length) = Next(text, 0); length > 0; (start, length) = Next(text, start + length))
        {
            foreach (var rune in text.AsSpan(start, length).EnumerateRunes())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, NameOf(rune), out _)++;
            }
        }

        var kinds = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToList();
        var named = string.Join(", ", kinds.Take(MostKinds).Select(count => $"{Quantity.Count(count.Value)} {count.Key}"));
        return kinds.Count <= MostKinds ? named : $"{named} và {Quantity.Count(kinds.Skip(MostKinds).Sum(count => count.Value))} ký tự khác";
    }

    /// <summary>The name that follows a number in a message: <c>gạch nối ẩn (U+00AD)</c>. All tag characters share one name.</summary>
    public static string NameOf(Rune rune) => rune.Value switch
    {
        SoftHyphen => "gạch nối ẩn (U+00AD)",
        ZeroWidthSpace => "dấu cách không bề rộng (U+200B)",
        0x200C => "dấu tách chữ ẩn (U+200C)",
        ZeroWidthJoiner => "dấu nối chữ ẩn (U+200D)",
        0x2060 => "dấu giữ liền ẩn (U+2060)",
        0xFEFF => "dấu đầu tệp lạc chỗ (U+FEFF)",
        0xFFFC => "chỗ của hình không chép sang được (U+FFFC)",
        >= 0xE0000 and <= LastTag => "ký tự thẻ ẩn (U+E0000–U+E007F)",
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => $"dấu đổi chiều chữ (U+{rune.Value:X4})",
        _ => $"ký tự ẩn (U+{rune.Value:X4})",
    };

    private static bool IsCandidate(char c) => c switch
    {
        < SoftHyphen => false,
        SoftHyphen or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        (>= '\u180B' and <= '\u180F') or (>= ZeroWidthSpace and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        (>= '\uFE00' and <= EmojiSelector) or (>= '\uFFF0' and <= '\uFFFC') => true,
        _ => c is >= HighOfTags and <= '\uDB43',
    };

    /// <summary>The length of the character or sequence that begins here, and whether it has a meaning.</summary>
    private static (int Length, bool Stays) Look(ReadOnlySpan<char> text, int at)
    {
        var before = at == 0 ? '\0' : text[at - 1];
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            >= HighOfTags and <= '\uDB43' => LookAtTags(text, at),
            ZeroWidthSpace or '\u200C' => (1, NeedsJoiners(before) || NeedsJoiners(after)),
            ZeroWidthJoiner => (1, NeedsJoiners(before) || NeedsJoiners(after) || (EndsEmoji(text[..at]) && IsEmoji(after))),
            '\u061C' or '\u200E' or '\u200F' => (1, IsNearRightToLeft(text, at)),
            '\u034F' => (1, NeedsJoiners(before)),
            >= '\u180B' and <= '\u180F' => (1, IsMongolian(before) || IsMongolian(after)),
            >= '\uFE00' and <= EmojiSelector => (1, TakesSelector(text[..at])),
            '\u2800' => (1, IsBraille(before) || IsBraille(after)),
            '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => (1, IsHangul(before) || IsHangul(after)),
            _ => (1, false),
        };
    }

    private static (int Length, bool Stays) LookAtTags(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && text[end] == HighOfTags && char.IsLowSurrogate(text[end + 1]) && char.ConvertToUtf32(text[end], text[end + 1]) <= LastTag)
        {
            end += 2;
        }

        if (end == at)
        {
            // A variation selector beyond the first sixteen belongs to a Chinese character; a lone surrogate belongs to nothing.
            var isWhole = at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            var followsHan = at > 0 && (text[at - 1] is >= '\u3400' and <= '\u9FFF' || (at > 1 && text[at - 2] is >= '\uD840' and <= '\uD87F'));
            return isWhole ? (2, followsHan) : (1, true);
        }

        var isFlag = at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) && char.ConvertToUtf32(text[at - 2], text[at - 1]) == BlackFlag &&
            end - at <= LongestFlag && char.ConvertToUtf32(text[end - 2], text[end - 1]) == LastTag;
        return (end - at, isFlag);
    }

    private static bool IsNearRightToLeft(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - NearBy); i--)
        {
            if (char.IsLetter(text[i]))
            {
                if (IsRightToLeft(text[i]))
                {
                    return true;
                }

                break;
            }
        }

        for (var i = at + 1; i < Math.Min(text.Length, at + NearBy); i++)
        {
            if (char.IsLetter(text[i]))
            {
                return IsRightToLeft(text[i]);
            }
        }

        return false;
    }

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Arabic, the scripts of India and South-East Asia (Khmer, Thai, Lao, Cham …), Mongolian: joiners shape their letters, and Khmer breaks lines at U+200B.</summary>
    private static bool NeedsJoiners(char c) =>
        (c is (>= '\u0590' and <= '\u109F') or (>= '\u1700' and <= '\u1CFF') or (>= '\uA800' and <= '\uABFF') or (>= '\uD800' and <= '\uD834') ||
        IsRightToLeft(c)) && !IsCandidate(c);

    private static bool IsMongolian(char c) => c is >= '\u1800' and <= '\u18AF' && !IsCandidate(c);

    private static bool IsBraille(char c) => c is > '\u2800' and <= '\u28FF';

    private static bool IsHangul(char c) =>
        c is (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318F') or (>= '\uAC00' and <= '\uD7A3') && !IsCandidate(c);

    /// <summary>The first half of one, or one of those older than the rest.</summary>
    private static bool IsEmoji(char c) => !IsCandidate(c) && c is (>= '\uD83C' and <= '\uD83E') or (>= '\u2190' and <= '\u2BFF');

    private static bool EndsEmoji(ReadOnlySpan<char> text) => text switch
    {
        [.., var high, var low] when char.IsLowSurrogate(low) => IsEmoji(high),
        [.. var before, EmojiSelector] => TakesSelector(before),
        [.., var c] => IsEmoji(c),
        _ => false,
    };

    /// <summary>Symbols, digits of keycaps, emoji and letters with more than one shape; not Latin letters, a space or nothing.</summary>
    private static bool TakesSelector(ReadOnlySpan<char> text) => text switch
    {
        [.., var high, var low] when char.IsLowSurrogate(low) => !IsCandidate(high),
        [.., var c] => !IsCandidate(c) && c is '#' or '*' or '©' or '®' or (>= '0' and <= '9') or (>= '\u1000' and <= '\u1DFF') or (> '\u2030' and < '\uFE00'),
        _ => false,
    };
}
