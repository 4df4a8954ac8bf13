using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Vietnamese;

namespace Site.Model.DocumentCodes;

/// <summary>
/// Số và ký hiệu of a Party document: number, type, issuer; <c>59-KH/ĐUK</c>. Numbers run per type and term, so a code alone
/// is not unique for ever: keep the date beside it (HD 36-HD/VPTW).
/// </summary>
public sealed partial record DocumentCode(int Number, string Type, string Issuer)
{
    /// <summary>
    /// Reads a whole text as a code, forgiving <c>Số 59 -KH/ĐUK</c>, en dashes, no-break spaces and a lower-case type. Null if it is none.
    /// </summary>
    public static DocumentCode? Parse(string text)
    {
        var match = Shape().Match(VietnameseText.Compose(text).Replace('Ð', 'Đ'));
        if (!match.Success)
        {
            return null;
        }

        var type = match.Groups["type"].Value;
        return new DocumentCode(
            int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture),
            DocumentTypes.Canonical(type) ?? type.ToUpperInvariant(),
            match.Groups["issuer"].Value.ToUpperInvariant());
    }

    /// <summary><c>59-KH/ĐUK</c>; numbers below ten keep a leading zero, as they are written: <c>05-KH/ĐUK</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number:00}-{Type}/{Issuer}");

    // The type is at most 5 letters and the issuer at most 12, so no text makes the match slow.
    [GeneratedRegex(@"^\s*(?:số\s*:?)?\s*(?<number>[0-9]{1,5})\s*[-–—‑]\s*(?<type>\p{L}{1,5})\s*/\s*(?<issuer>\p{L}[\p{L}0-9-]{0,11})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
