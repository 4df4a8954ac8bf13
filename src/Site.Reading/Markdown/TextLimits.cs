using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Reading.Markdown;

/// <summary>
/// Some patterns cost the parser the square of a paragraph's length, and a table its rows times its widest row. No honest text
/// comes near these limits; they bound a hostile one to seconds.
/// </summary>
internal static class TextLimits
{
    /// <summary>About a hundred printed pages.</summary>
    public const int Body = 256 * 1024;

    /// <summary>Characters between two blank lines: a paragraph, a list or a table.</summary>
    public const int Stretch = 64 * 1024;

    public const int TableCells = 20_000;

    /// <summary>
    /// Bytes of HTML for each character: a link by reference writes its whole address each time, at the cost of three characters. Document codes and
    /// short table cells, the dearest of honest texts, come to seven.
    /// </summary>
    public const int Growth = 16;

    /// <summary>Bytes of HTML that any text may come to, however short.</summary>
    public const int FreeGrowth = 64 * 1024;

    /// <summary>The diagnostic; null when the text may be parsed.</summary>
    public static Diagnostic? Check(SourcePath file, string text, int firstLine)
    {
        if (text.Length > Body)
        {
            return MarkdownFaults.BodyTooLong.At(file, new SourceSpan(firstLine, 1, 0), Body / 1024);
        }

        int line = firstLine, stretchLine = firstLine, stretchLength = 0, rows = 0, widest = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var content = text.AsSpan()[range];
            if (content.IsWhiteSpace())
            {
                (stretchLine, stretchLength, rows, widest) = (line + 1, 0, 0, 0);
            }
            else
            {
                stretchLength += content.Length + 1;
                widest = Math.Max(widest, Math.Max(content.Count('|'), content.Count('\t')));
                rows++;
                if (stretchLength > Stretch || (long)rows * widest > TableCells)
                {
                    return MarkdownFaults.StretchTooLong.At(file, new SourceSpan(stretchLine, 1, 0), Stretch / 1024, TableCells);
                }
            }

            line++;
        }

        return null;
    }

    /// <summary>The line that probably nests deepest, judged by indentation and opening signs. It gives a place when the parser gives up.</summary>
    public static int DeepestLine(string text, int firstLine)
    {
        int line = firstLine, deepest = firstLine, most = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var content = text.AsSpan()[range];
            var signs = content.Length - content.TrimStart().Length;
            foreach (var c in content)
            {
                signs += c is '>' or '[' or '*' or '_' or '-' or '+' or ':' ? 1 : 0;
            }

            if (signs > most)
            {
                (most, deepest) = (signs, line);
            }

            line++;
        }

        return deepest;
    }
}
