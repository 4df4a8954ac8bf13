using System.Globalization;
using System.Text;

namespace Site.Cli.Terminal;

/// <summary>How many columns of a terminal a character takes.</summary>
public static class CellWidth
{
    // The blocks of wide characters in Unicode's EastAsianWidth.txt (W and F), simplified: unassigned places between them count as wide.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26A1, 0x26A1), (0x2705, 0x2705), (0x274C, 0x274E),
        (0x2753, 0x2757), (0x2795, 0x2797), (0x2B50, 0x2B55), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>0 for a character drawn over the one before it, 2 for wide characters, 1 for the rest.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        if (IsDrawnOver(rune))
        {
            return 0;
        }

        return Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1;
    }

    /// <summary>Combining marks, joiners and variation selectors.</summary>
    public static bool IsDrawnOver(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
