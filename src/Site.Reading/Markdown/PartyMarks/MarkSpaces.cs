using System.Buffers;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>
/// Replaces white space that only looks like a space beside a mark of Markdown: <c>-</c>, <c>1.</c> or <c>##</c> with a no-break
/// space, as pasted from Zalo and old pages. Each character becomes one space, so that every place in the text stays the same in the file.
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

    // The length of the mark; 0 where there is none.
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
