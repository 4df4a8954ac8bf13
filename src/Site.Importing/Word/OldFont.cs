using Site.Model.Vietnamese.OldEncodings;

namespace Site.Importing.Word;

/// <summary>The encoding that a font from before Unicode stands for: <c>.VnTime</c>, <c>.VnTimeH</c> (capitals only), <c>VNI-Times</c>.</summary>
internal readonly record struct OldFont(OldEncoding Encoding, bool IsCapitals)
{
    /// <summary>Null for a font of Unicode.</summary>
    public static OldFont? Of(string? font) =>
        font is null ? null
        : font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) ? new OldFont(OldEncoding.Tcvn3, font.EndsWith('H'))
        : font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase) ? new OldFont(OldEncoding.Vni, IsCapitals: false)
        : null;

    public string Decode(string text) => Encoding == OldEncoding.Tcvn3 ? Tcvn3.Decode(text, IsCapitals) : Vni.Decode(text);

    /// <summary>
    /// Whether the text has letters that only Unicode's Vietnamese has (ă, đ, ơ, ư, and those with two marks): whoever typed them used no old encoding,
    /// whatever the font is called.
    /// </summary>
    public static bool IsUnicode(string text) => text.AsSpan().ContainsAnyInRange('\u0102', '\u01B0') || text.AsSpan().ContainsAnyInRange('\u1EA0', '\u1EF9') ||
        text.AsSpan().ContainsAnyInRange('\u0300', '\u0323');
}
