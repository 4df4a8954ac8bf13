using System.Text;

namespace Site.Cli.Terminal;

/// <summary>Measures and cuts text by the columns that it takes. The text must be harmless already.</summary>
public static class CellText
{
    private const string Cut = "…";

    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += CellWidth.Of(rune);
        }

        return width;
    }

    /// <summary>Cuts to this many columns: the beginning and …, or with <paramref name="keepsEnd"/> … and the end.</summary>
    public static string Shorten(string text, int width, bool keepsEnd = false)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        return width < 1 ? string.Empty : keepsEnd ? Cut + End(text, width - 1) : Start(text, width - 1) + Cut;
    }

    private static string Start(string text, int room)
    {
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= CellWidth.Of(rune);
            if (room < 0)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end].TrimEnd();
    }

    private static string End(string text, int room)
    {
        var start = text.Length;
        for (var at = text.Length; at > 0;)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out var length);
            at -= length;
            var width = CellWidth.Of(rune);
            room -= width;
            if (room < 0)
            {
                break;
            }

            // A character drawn over another is kept only together with it.
            start = width == 0 ? start : at;
        }

        return text[start..];
    }
}
