using System.Buffers;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>
/// Replaces no-break spaces and the like behind a mark of Markdown (<c>-</c>, <c>1.</c>, <c>##</c>) by spaces: text pasted from Zalo and old pages has
/// them, and Markdown would not see the mark. Each character becomes one space, so that places in the text stay those of the file.
/// </summary>
internal static class MarkSpaces
{
    private static readonly SearchValues<char> _odd = SearchValues.Create("\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    public static string Settle(string text)
    {
        if (!text.AsSpan().ContainsAny(_odd))
        {
            return text;
        }

        char[]? settled = null;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var line = text.AsSpan(start, length);
            var mark = line.Length - line.TrimStart().Length;
            var after = mark + Mark(line[mark..]);
            if (after == mark)
            {
                continue;
            }

            var words = after;
            while (words < line.Length && (_odd.Contains(line[words]) || line[words] is ' '))
            {
                words++;
            }

            if (words > after && words < line.Length && (line[after..words].ContainsAny(_odd) || line[..mark].ContainsAny(_odd)))
            {
                settled ??= text.ToCharArray();
                Blank(settled.AsSpan(start, mark));
                Blank(settled.AsSpan(start + after, words - after));
            }
        }

        return settled is null ? text : new string(settled);
    }

    private static void Blank(Span<char> space)
    {
        for (var at = 0; at < space.Length; at++)
        {
            space[at] = space[at] is '\t' ? '\t' : ' ';
        }
    }

    // The length of the mark at the start of the line; 0 if there is none.
    private static int Mark(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return 0;
        }

        if (line[0] is '-' or '*' or '+')
        {
            return 1;
        }

        if (line[0] == '#')
        {
            var end = line.IndexOfAnyExcept('#');
            return end is > 0 and <= 6 ? end : 0;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
