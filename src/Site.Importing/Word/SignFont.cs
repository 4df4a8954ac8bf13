using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Importing.Word;

/// <summary>
/// Fonts whose letters are drawn as signs: Symbol and Wingdings, which people put before lists and into forms. Word keeps their letters from U+F020 on, where Unicode
/// has none; other programs keep the letter itself and the font's name.
/// </summary>
internal static class SignFont
{
    private const int FirstOfFont = 0xF000;
    private const int LastOfFont = 0xF0FF;

    /// <summary>Longer than a sign and its neighbour: words that bear the font's name by mistake.</summary>
    private const int LongestSigns = 3;

    /// <summary>The letters of Symbol from A and from a on.</summary>
    private const string Capitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string SmallLetters = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    public static string Sign(SymbolChar symbol) => symbol.Char?.Value is { } code && int.TryParse(code, NumberStyles.HexNumber, null, out var sign) ? Sign(sign, symbol.Font?.Value) : string.Empty;

    /// <summary>What the letters show; null when they are letters.</summary>
    public static string? Signs(string text, string? font)
    {
        if (text.AsSpan().ContainsAnyInRange((char)FirstOfFont, (char)LastOfFont))
        {
            return string.Concat(text.Select(letter => letter is >= (char)FirstOfFont and <= (char)LastOfFont ? Sign(letter, font) : letter.ToString()));
        }

        return IsOne(font) && text.Length <= LongestSigns && !text.AsSpan().ContainsAnyExceptInRange(' ', '\u00FF')
            ? string.Concat(text.Select(letter => char.IsWhiteSpace(letter) ? " " : Sign(FirstOfFont + letter, font)))
            : null;
    }

    private static bool IsOne(string? font) => IsSymbol(font) || (font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase)));

    private static bool IsSymbol(string? font) => font is not null && font.Equals("Symbol", StringComparison.OrdinalIgnoreCase);

    private static string Sign(int code, string? font) => code switch
    {
        >= FirstOfFont + 'A' and <= FirstOfFont + 'Z' when IsSymbol(font) => Capitals[code - FirstOfFont - 'A'].ToString(),
        >= FirstOfFont + 'a' and <= FirstOfFont + 'z' when IsSymbol(font) => SmallLetters[code - FirstOfFont - 'a'].ToString(),
        >= FirstOfFont + ' ' and <= FirstOfFont + '?' when IsSymbol(font) => ((char)(code - FirstOfFont)).ToString(),
        0xF0E0 or 0xF0AE => "→",
        0xF0FC => "✓",
        0xF0FE => "☑",
        0xF0A8 or 0xF06F or 0xF071 => "☐",
        0xF0B0 => "°",
        0xF0B4 => "×",
        0xF0B1 => "±",
        0xF0A3 => "≤",
        0xF0B3 => "≥",
        >= 0xE000 and <= 0xF8FF => "•",
        _ => char.ConvertFromUtf32(code),
    };
}
