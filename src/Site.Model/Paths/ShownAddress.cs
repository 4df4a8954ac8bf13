using System.Globalization;
using System.Text;

namespace Site.Model.Paths;

/// <summary>An address in the form that a person reads and types.</summary>
public static class ShownAddress
{
    private static readonly string[] Unsaid = ["https://", "http://", "mailto:", "tel:"];
    private static readonly UTF8Encoding Letters = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary><c>https://khoi.example/tin-tuc/a/</c> becomes <c>khoi.example/tin-tuc/a</c>, <c>%C4%91</c> becomes <c>đ</c>.</summary>
    public static string Of(string address)
    {
        var start = Array.Find(Unsaid, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        return WithLetters(address[start..].TrimEnd('/'));
    }

    /// <summary>Whether words are the address themselves, with or without its scheme.</summary>
    public static bool IsSaidBy(string words, string address) => string.Equals(Of(words.Trim()), Of(address), StringComparison.OrdinalIgnoreCase);

    // Escapes of signs stay: they part one thing from another.
    private static string WithLetters(string address)
    {
        if (!address.Contains('%', StringComparison.Ordinal))
        {
            return address;
        }

        var shown = new StringBuilder(address.Length);
        for (var at = 0; at < address.Length;)
        {
            var bytes = new List<byte>();
            var end = at;
            for (; LetterByte(address, end) is { } part; end += 3)
            {
                bytes.Add(part);
            }

            shown.Append(bytes.Count > 0 ? Decoded([.. bytes]) ?? address[at..end] : address[at].ToString());
            at = Math.Max(end, at + 1);
        }

        return shown.ToString();
    }

    private static byte? LetterByte(string address, int at) =>
        at + 2 < address.Length && address[at] == '%' && byte.TryParse(address.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var part) && part >= 0x80 ? part : null;

    private static string? Decoded(byte[] bytes)
    {
        try
        {
            return Letters.GetString(bytes) is var text && text.All(char.IsLetterOrDigit) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
