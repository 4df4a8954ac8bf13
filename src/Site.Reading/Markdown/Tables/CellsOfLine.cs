using Markdig.Helpers;

namespace Site.Reading.Markdown.Tables;

/// <summary>The cells of a row as pieces of the text, without surrounding white space; an empty piece is an empty cell.</summary>
internal static class CellsOfLine
{
    private const int LongestLinkText = 300;

    /// <summary>Splits at bars. A bar inside code or a link's address separates no cells, nor does <c>\|</c>; bars at the ends are the row's frame.</summary>
    public static List<StringSlice> ByBars(StringSlice line)
    {
        var text = line.Text;
        var end = line.End + 1;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var at = line.Start;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        at += at < end && text[at] == '|' ? 1 : 0;
        List<StringSlice> cells = [];
        var start = at;
        while (at < end)
        {
            switch (text[at])
            {
                case '\\':
                    at += 2;
                    break;
                case '`':
                    at = AfterCode(text, at, end);
                    break;
                case ']' when at + 1 < end && text[at + 1] == '(':
                    at = AfterAddress(text, at + 2, end);
                    break;
                case '|':
                    cells.Add(Trimmed(text, start, at));
                    start = ++at;
                    break;
                default:
                    at++;
                    break;
            }
        }

        // The text after the last bar is a cell, unless that bar is the frame.
        if (start < end)
        {
            cells.Add(Trimmed(text, start, end));
        }

        return cells;
    }

    /// <summary>Tabs before the words are empty cells.</summary>
    public static List<StringSlice> ByTabs(StringSlice line)
    {
        var text = line.Text;
        var start = line.Start;
        while (start > 0 && text[start - 1] == '\t')
        {
            start--;
        }

        List<StringSlice> cells = [];
        for (var at = start; at <= line.End; at++)
        {
            if (text[at] == '\t')
            {
                cells.Add(Trimmed(text, start, at));
                start = at + 1;
            }
        }

        cells.Add(Trimmed(text, start, line.End + 1));
        return cells;
    }

    // The place after the code, or after its opening signs where nothing closes it in this line.
    private static int AfterCode(string text, int at, int end)
    {
        var ticks = Run(text, at, end);
        for (var next = at + ticks; next < end; next++)
        {
            if (text[next] == '`')
            {
                var run = Run(text, next, end);
                if (run == ticks)
                {
                    return next + run;
                }

                next += run - 1;
            }
        }

        return at + ticks;
    }

    // The place after the closing bracket, which a title in quotes may hold too; an unfinished address is split like text.
    private static int AfterAddress(string text, int at, int end)
    {
        var insideTitle = false;
        var most = Math.Min(end, at + LongestLinkText);
        for (var next = at; next < most; next++)
        {
            insideTitle ^= text[next] == '"' && text[next - 1] != '\\';
            if (text[next] == ')' && !insideTitle)
            {
                return next + 1;
            }
        }

        return at;
    }

    private static int Run(string text, int at, int end)
    {
        var count = 0;
        while (at + count < end && text[at + count] == '`')
        {
            count++;
        }

        return count;
    }

    private static StringSlice Trimmed(string text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new StringSlice(text, start, end - 1);
    }
}
