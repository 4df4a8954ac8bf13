using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.Model.Paths;

/// <summary>An address in the form that a person reads and types.</summary>
public static class ShownAddress
{
    private static readonly string[] Unsaid = ["https://", "http://", "mailto:", "tel:"];

    /// <summary><c>https://khoi.example/tin-tuc/a/</c> becomes <c>khoi.example/tin-tuc/a</c>, <c>%C4%91</c> becomes <c>đ</c>.</summary>
    public static string Of(string address)
    {
        var start = Array.Find(Unsaid, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        return WithLetters(address[start..].TrimEnd('/'));
    }

    /// <summary>Whether words are the address themselves, with or without its scheme.</summary>
    public static bool IsSaidBy(string words, string address) => string.Equals(Of(words.Trim()), Of(address), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The whole address with its letters in place of their escapes. Other escapes stay: those of signs part one thing from another, and spaces, marks and letters
    /// that are written from the right would stand where nobody can tell them from what is beside them.
    /// </summary>
    public static string WithLetters(string address)
    {
        if (!address.Contains('%', StringComparison.Ordinal))
        {
            return address;
        }

        var shown = new StringBuilder(address.Length);
        for (var at = 0; at < address.Length;)
        {
            var bytes = new List<byte>();
            for (var end = at; LetterByte(address, end) is { } part; end += 3)
            {
                bytes.Add(part);
            }

            if (bytes.Count == 0)
            {
                shown.Append(address[at++]);
            }

            for (ReadOnlySpan<byte> left = [.. bytes]; !left.IsEmpty;)
            {
                var isRead = Rune.DecodeFromUtf8(left, out var letter, out var length) == OperationStatus.Done && Rune.IsLetterOrDigit(letter) && !IsFromTheRight(letter.Value);
                shown.Append(isRead ? letter.ToString() : address.AsSpan(at, 3 * length));
                at += 3 * length;
                left = left[length..];
            }
        }

        return shown.ToString();
    }

    private static byte? LetterByte(string address, int at) =>
        at + 2 < address.Length && address[at] == '%' && byte.TryParse(address.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var part) && part >= 0x80 ? part : null;

    // The blocks that Unicode keeps for scripts such as Arabic and Hebrew.
    private static bool IsFromTheRight(int letter) => letter is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
