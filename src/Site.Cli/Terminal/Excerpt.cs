using System.Text;
using Site.Model.Text;

namespace Site.Cli.Terminal;

/// <summary>A source line made safe to print, and the place of its carets in columns of the terminal.</summary>
/// <param name="Text">Harmless text, tabs as spaces, cut around the carets with … when it was too long.</param>
/// <param name="Indent">Columns before the first caret.</param>
/// <param name="Carets">At least 1.</param>
public sealed record Excerpt(string Text, int Indent, int Carets)
{
    private const int TabStop = 4;

    // This much to the right of the carets is kept before the left side is cut.
    private const int RoomAfter = 16;

    /// <param name="column">From 1, in UTF-16 units; one past the end points after the line.</param>
    /// <param name="length">In UTF-16 units; 0 when only the place is known.</param>
    /// <param name="width">How many columns there are for the text.</param>
    public static Excerpt Of(string line, int column, int length, int width)
    {
        width = Math.Max(width, 2 * RoomAfter);
        var start = Math.Clamp(column - 1, 0, line.Length);
        while (start > 0 && start < line.Length && BelongsToFormer(line, start))
        {
            start--;
        }

        var end = Math.Clamp(column - 1 + Math.Max(length, 1), start, line.Length);

        // Only a part of the line is read: it may be a megabyte long.
        var from = Math.Max(0, start - (2 * width));
        var before = Cells(line.AsSpan(from, start - from), 0);
        var marked = Cells(line.AsSpan(start, Math.Min(end - start, 2 * width)), Width(before));
        var after = Cells(line.AsSpan(end, Math.Min(line.Length - end, 2 * width)), Width(before) + Width(marked));

        var cutLeft = from > 0;
        var carets = Math.Min(Math.Max(Width(marked), 1), width - RoomAfter);
        var roomBefore = width - carets - Math.Min(Width(after), RoomAfter);
        if (cutLeft || Width(before) > roomBefore)
        {
            cutLeft = true;
            before = KeepEnd(before, roomBefore - 1);
        }

        var indent = Width(before) + (cutLeft ? 1 : 0);
        var (rest, cutRight) = KeepStart([.. marked, .. after], width - indent);
        cutRight |= end + (2 * width) < line.Length;
        var text = $"{(cutLeft ? "…" : "")}{string.Concat(before.Select(cell => cell.Text))}{string.Concat(rest.Select(cell => cell.Text))}{(cutRight ? "…" : "")}";
        return new Excerpt(text.TrimEnd(), indent, carets);
    }

    private static bool BelongsToFormer(string line, int at) =>
        char.IsLowSurrogate(line[at]) || (Rune.TryGetRuneAt(line, at, out var rune) && rune.Value >= 0x300 && CellWidth.IsDrawnOver(rune));

    private static List<(string Text, int Width)> Cells(ReadOnlySpan<char> text, int column)
    {
        List<(string Text, int Width)> cells = [];
        foreach (var rune in text.EnumerateRunes())
        {
            var cell = rune.Value == '\t' ? Tab(column) : Cell(HarmlessText.Of(rune));
            cells.Add(cell);
            column += cell.Width;
        }

        return cells;
    }

    private static (string Text, int Width) Tab(int column)
    {
        var width = TabStop - (column % TabStop);
        return (new string(' ', width), width);
    }

    private static (string Text, int Width) Cell(Rune rune) => (rune.ToString(), CellWidth.Of(rune));

    private static int Width(List<(string Text, int Width)> cells) => cells.Sum(cell => cell.Width);

    private static List<(string Text, int Width)> KeepEnd(List<(string Text, int Width)> cells, int room)
    {
        var first = cells.Count;
        for (var width = 0; first > 0 && width + cells[first - 1].Width <= room; first--)
        {
            width += cells[first - 1].Width;
        }

        return cells[first..];
    }

    private static (List<(string Text, int Width)> Kept, bool Cut) KeepStart(List<(string Text, int Width)> cells, int room)
    {
        if (Width(cells) <= room)
        {
            return (cells, false);
        }

        var count = 0;
        for (var width = 0; count < cells.Count && width + cells[count].Width <= room - 1; count++)
        {
            width += cells[count].Width;
        }

        return (cells[..count], true);
    }
}
