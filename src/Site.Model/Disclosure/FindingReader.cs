using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Model.Disclosure;

/// <summary>Finds in one file's text what perhaps must not go out. Text that holds nothing of the kind is passed over at the speed of a few searches for words.</summary>
public static class FindingReader
{
    private const int CitizenDigits = 12;
    private const int MobileDigits = 10;

    /// <summary>A bank account has at most 19 digits; one more shows that a number is longer.</summary>
    private const int LongestNumber = 20;

    private const int FewestDigits = 6;

    /// <summary>Letters between the words that say what a number is and the number itself.</summary>
    private const int Reach = 40;

    /// <summary>Letters to both sides that are looked at for another word beside a stamp; signs alone do not go on so long.</summary>
    private const int StampReach = 200;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    // Numbers and addresses that only their words tell from others.
    private static readonly (string Word, FindingKind Kind, int Fewest, int Most)[] Worded =
    [
        ("chứng minh nhân dân", FindingKind.OldCitizenNumber, 9, 9), ("chứng minh thư", FindingKind.OldCitizenNumber, 9, 9), ("CMND", FindingKind.OldCitizenNumber, 9, 9), ("CMTND", FindingKind.OldCitizenNumber, 9, 9),
        ("số tài khoản", FindingKind.BankAccount, 6, 19), ("tài khoản số", FindingKind.BankAccount, 6, 19), ("STK", FindingKind.BankAccount, 6, 19), ("TK số", FindingKind.BankAccount, 6, 19),
        ("thẻ đảng", FindingKind.PartyCard, 6, 12),
    ];

    // A number of these kinds is known without them, unless it has lost its zeros.
    private static readonly string[] CitizenWords = ["căn cước", "CCCD", "định danh"];

    private static readonly string[] PhoneWords = ["điện thoại", "di động", "SĐT", "ĐTDĐ"];

    private const string Secret = "MẬT";

    private const string InternalWords = "lưu hành nội bộ";

    // However their letters are: what stands before is compared without regard to them.
    private static readonly string[] InternalTails = ["nội bộ", "nội Bộ", "NỘI BỘ"];

    private static readonly string[] HomeWords = ["thường trú", "trú tại", "trú quán", "chỗ ở", "nơi ở", "hộ khẩu", "nhà riêng", "địa chỉ nhà"];

    // What makes a place of the words above an address: a house number, or the name of what is smaller than a commune.
    private static readonly string[] HouseWords = ["số nhà", "số ", "ngõ ", "ngách ", "hẻm ", "thôn ", "ấp ", "tổ dân phố", "tổ ", "xóm ", "căn hộ", "phòng ", "khu phố"];

    private static readonly ImmutableArray<string> Labels = [.. CitizenWords, .. Worded.Select(each => each.Word), .. HomeWords, .. PhoneWords];

    private static readonly FrozenSet<string> Stamps = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "mật", "tối mật", "tuyệt mật");

    private static readonly string[] SecrecyLabels = ["độ mật", "do_mat"];

    private static readonly FrozenSet<string> PrivateProviders = FrozenSet.Create(
        StringComparer.Ordinal, "gmail.com", "googlemail.com", "yahoo.com", "yahoo.com.vn", "ymail.com", "outlook.com", "outlook.com.vn", "hotmail.com", "live.com", "msn.com", "icloud.com", "me.com",
        "proton.me", "protonmail.com", "zoho.com");

    // Thông tư 59/2021/TT-BCA, appendix 1: the provinces of before July 2025, which numbers given until then keep.
    private static readonly SearchValues<string> Provinces = SearchValues.Create(
        [
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024", "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040",
            "042", "044", "045", "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070", "072", "074", "075", "077", "079", "080", "082", "083", "084",
            "086", "087", "089", "091", "092", "093", "094", "095", "096",
        ],
        StringComparison.Ordinal);

    /// <param name="text">The whole file, letters composed (NFC), lines ended by LF.</param>
    public static ImmutableArray<Finding> Read(string text)
    {
        var found = new List<(FindingKind Kind, int Start, int Length, string Value)>();
        ReadNumbers(text, found);
        ReadMail(text, found);
        ReadWords(text, found);
        return found.Count == 0 ? [] : Placed(text, found.OrderBy(one => one.Start).ThenBy(one => one.Kind));
    }

    /// <param name="found">In the order of the text, which is gone through once for their lines.</param>
    private static ImmutableArray<Finding> Placed(string text, IEnumerable<(FindingKind Kind, int Start, int Length, string Value)> found)
    {
        var placed = ImmutableArray.CreateBuilder<Finding>();
        int line = 1, lineStart = 0;
        foreach (var (kind, start, length, value) in found)
        {
            while (text.AsSpan(lineStart, start - lineStart).IndexOf('\n') is var newline and >= 0)
            {
                (line, lineStart) = (line + 1, lineStart + newline + 1);
            }

            placed.Add(new Finding(kind, value, new SourceSpan(line, start - lineStart + 1, length)));
        }

        return placed.DrainToImmutable();
    }

    /// <summary>The words in a text that say what stands beside or below it, such as “số tài khoản”: in the head of a column, in the label of a field. Empty when there are none.</summary>
    public static string LabelsIn(string text) => string.Join(' ', Labels.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A number below a head or beside a label, as it was before a spreadsheet took it for an amount and dropped its zeros.</summary>
    /// <param name="labels">As from <see cref="LabelsIn"/>.</param>
    public static string WithZeros(string labels, string number) =>
        !number.All(char.IsAsciiDigit) ? number
        : number.Length == MobileDigits - 1 && PhoneWords.Any(word => labels.Contains(word, StringComparison.Ordinal)) ? "0" + number
        : number.Length is >= CitizenDigits - 2 and < CitizenDigits && CitizenWords.Any(word => labels.Contains(word, StringComparison.Ordinal)) ? number.PadLeft(CitizenDigits, '0')
        : number;

    private static void ReadNumbers(string text, List<(FindingKind, int, int, string)> found)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Digits) is var next and >= 0)
        {
            at += next;
            var end = at + 1;

            // Not in the middle of a word or of a longer number.
            if (!Continues(text, at))
            {
                var (count, after, whole) = DigitRun.Read(text, at, digits);
                if (count >= FewestDigits && NumberAt(text, at, digits[..count], after, whole) is { } number)
                {
                    found.Add((number.Kind, at, number.End - at, number.Value));
                    end = number.End;
                }
            }

            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            at = end;
        }
    }

    /// <param name="digits">All that could be one number from here on; the numbers that are known by their form may end before.</param>
    private static (FindingKind Kind, int End, string Value)? NumberAt(string text, int at, ReadOnlySpan<char> digits, int end, bool whole)
    {
        if (Exactly(text, at, CitizenDigits) is var (citizen, citizenEnd) && IsCitizen(citizen))
        {
            return (FindingKind.CitizenNumber, citizenEnd, citizen);
        }

        if (Mobile(text, at) is var (mobile, mobileEnd))
        {
            return (FindingKind.MobileNumber, mobileEnd, mobile);
        }

        var before = LineBefore(text, at, Reach);
        foreach (var (word, kind, fewest, most) in Worded)
        {
            if (whole && digits.Length >= fewest && digits.Length <= most && before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return (kind, end, digits.ToString());
            }
        }

        return null;
    }

    /// <summary>A number of just so many digits.</summary>
    private static (string Digits, int End)? Exactly(string text, int at, int count)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        var (read, end, whole) = DigitRun.Read(text, at, digits[..count]);
        return read == count && whole ? (digits[..count].ToString(), end) : null;
    }

    /// <summary>Whether what stands before shows that the digits are a part of something longer.</summary>
    private static bool Continues(string text, int at) =>
        at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or ',' or '-' or '_' && at > 1 && char.IsLetterOrDigit(text[at - 2])));

    private static bool IsCitizen(ReadOnlySpan<char> digits) =>
        Provinces.Contains(digits[..3].ToString()) && digits[3] switch
        {
            '0' or '1' => true, // born in the 20th century
            '2' or '3' => digits[4] is >= '0' and <= '4', // in the 21st
            _ => false,
        };

    /// <summary>A mobile number of Vietnam: 03, 05, 07, 08, 09 and eight digits (Thông tư 22/2014/TT-BTTTT and its changes); 84 may stand for the 0.</summary>
    private static (string Number, int End)? Mobile(string text, int at)
    {
        var country = text.AsSpan(at).StartsWith("84", StringComparison.Ordinal);
        if (country && (at == 0 || text[at - 1] != '+') && IsAmount(text.AsSpan(at)))
        {
            return null;
        }

        return (text[at] == '0' || country) && Exactly(text, at, country ? MobileDigits + 1 : MobileDigits) is var (digits, end) &&
            digits[country ? 2 : 1] is '3' or '5' or '7' or '8' or '9'
            ? ("0" + digits[(country ? 2 : 1)..], end)
            : null;
    }

    /// <summary>Full stops between thousands: <c>84.380.500.000</c>.</summary>
    private static bool IsAmount(ReadOnlySpan<char> text) => text.Length > 6 && text[2] == '.' && text[6] == '.';

    private static void ReadMail(string text, List<(FindingKind, int, int, string)> found)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            int start = at, end = at + 1;
            while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+'))
            {
                start--;
            }

            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            var provider = text[(at + 1)..end].TrimEnd('.', '-').ToLowerInvariant();
            if (start < at && PrivateProviders.Contains(provider))
            {
                found.Add((FindingKind.PrivateMail, start, at + 1 + provider.Length - start, text[start..at].ToLowerInvariant() + "@" + provider));
            }
        }
    }

    private static void ReadWords(string text, List<(FindingKind, int, int, string)> found)
    {
        foreach (var tail in InternalTails)
        {
            Each(text, tail, at => ReadInternalMark(text, at + tail.Length - InternalWords.Length, found));
        }

        Each(text, Secret, at => ReadStamp(text, at, found));
        foreach (var label in SecrecyLabels)
        {
            Each(text, label, at => ReadLabelled(text, at + label.Length, found));
        }

        foreach (var word in HomeWords)
        {
            Each(text, word, at => ReadHome(text, at, word.Length, found));
        }
    }

    /// <summary>
    /// Every place of some words, their first letter large or small. One plain search for each costs less than one for all at once, which the
    /// runtime does letter by letter where letters are not ASCII.
    /// </summary>
    private static void Each(string text, string words, Action<int> act)
    {
        var rest = words.AsSpan(1);
        for (var at = text.AsSpan().IndexOf(rest, StringComparison.Ordinal); at >= 0;)
        {
            if (at > 0 && char.ToLowerInvariant(text[at - 1]) == char.ToLowerInvariant(words[0]))
            {
                act(at - 1);
            }

            var next = text.AsSpan(at + 1).IndexOf(rest, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static void ReadInternalMark(string text, int start, List<(FindingKind, int, int, string)> found)
    {
        if (start >= 0 && text.AsSpan(start, InternalWords.Length).Equals(InternalWords, StringComparison.OrdinalIgnoreCase))
        {
            found.Add((FindingKind.InternalMark, start, InternalWords.Length, text.Substring(start, InternalWords.Length)));
        }
    }

    /// <summary>A stamp in any letters, after “Độ mật:”.</summary>
    private static void ReadLabelled(string text, int from, List<(FindingKind, int, int, string)> found)
    {
        var line = RestOfLine(text, from, Reach);
        var words = line.Trim(" \t*_|:\"“”.-");
        if (line.TrimStart().StartsWith(':') && !words.EndsWith(Secret, StringComparison.Ordinal) && Stamps.Contains(words.ToString()))
        {
            found.Add((FindingKind.SecretStamp, from + line.IndexOf(words, StringComparison.Ordinal), words.Length, words.ToString()));
        }
    }

    private static void ReadStamp(string text, int at, List<(FindingKind, int, int, string)> found)
    {
        var start = at - Behind(text, at, "TỐI ") - Behind(text, at, "TUYỆT ");
        var end = at + Secret.Length;

        // Bold signs, brackets, “Độ mật:” and the like may stand around a stamp; another word may not.
        var before = LineBefore(text, start, StampReach).Trim(" \t*_>#|([{\"“:-");
        var after = RestOfLine(text, end, StampReach).Trim(" \t*_|)]}\"”.:-");
        if (after.IsEmpty && (before.IsEmpty || EndsWithLabel(before)))
        {
            found.Add((FindingKind.SecretStamp, start, end - start, text[start..end]));
        }
        else if (start < at)
        {
            found.Add((FindingKind.SecretWord, start, end - start, text[start..end]));
        }
    }

    private static bool EndsWithLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in SecrecyLabels)
        {
            if (words.EndsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Behind(string text, int at, string word) => text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal) ? word.Length : 0;

    private static void ReadHome(string text, int at, int length, List<(FindingKind, int, int, string)> found)
    {
        var line = RestOfLine(text, at + length, Reach * 2);
        var near = line[..Math.Min(line.Length, Reach)];
        foreach (var word in HouseWords)
        {
            var place = near.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (place >= 0 && (place == 0 || !char.IsLetterOrDigit(near[place - 1])))
            {
                found.Add((FindingKind.HomeAddress, at, length, text.Substring(at, length)));
                return;
            }
        }
    }

    private static ReadOnlySpan<char> LineBefore(string text, int at, int most)
    {
        var before = text.AsSpan(Math.Max(0, at - most)..at);
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    private static ReadOnlySpan<char> RestOfLine(string text, int from, int most)
    {
        var rest = text.AsSpan(from, Math.Min(most, text.Length - from));
        return rest.IndexOf('\n') is var newline and >= 0 ? rest[..newline] : rest;
    }
}
