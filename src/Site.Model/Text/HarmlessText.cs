using System.Text;

namespace Site.Model.Text;

/// <summary>
/// Text from files and command lines, made safe to print: an escape sequence must not move the cursor, a right-to-left mark
/// must not turn the message around, and what is invisible is shown.
/// </summary>
public static class HarmlessText
{
    /// <summary>The character itself, or a visible one in its place.</summary>
    public static Rune Of(Rune rune) => rune.Value switch
    {
        < 0x20 => new Rune(0x2400 + rune.Value), // Unicode's pictures of the control characters: ␛
        0x7F => new Rune(0x2421),
        (>= 0x80 and <= 0x9F) or 0x61C or 0x200B or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or 0x2060 or
            (>= 0x2066 and <= 0x2069) or 0xFEFF => Rune.ReplacementChar,
        _ => rune,
    };

    /// <summary>On one line: every line break, like every other control character, becomes a picture.</summary>
    public static string Of(string text)
    {
        var harmless = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            harmless.Append(Of(rune).ToString());
        }

        return harmless.ToString();
    }
}
