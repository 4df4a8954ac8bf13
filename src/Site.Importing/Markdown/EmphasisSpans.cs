using System.Runtime.InteropServices;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>
/// Where bold and italic begin and end on a line, so that Markdown takes every mark: each span holds a letter, touches no white space inside, and where a letter
/// stands right outside of it, a letter stands inside too. Italic never crosses an end of bold.
/// </summary>
internal static class EmphasisSpans
{
    /// <summary>For each glyph, its bold and italic as they can be written.</summary>
    public static Look[] Of(List<Glyph> line)
    {
        var looks = new Look[line.Count];
        if (line.TrueForAll(glyph => glyph.Look == Look.Plain && glyph.Link is null))
        {
            return looks;
        }

        var glyphs = CollectionsMarshal.AsSpan(line);
        for (var at = 0; at < glyphs.Length; at++)
        {
            looks[at] = LookOf(glyphs[at]);
        }

        SettleWords(glyphs, looks);
        SettleNeutral(glyphs, looks);
        Keep(glyphs, looks, Look.Bold);
        Keep(glyphs, looks, Look.Italic);
        return looks;
    }

    private static Look LookOf(Glyph glyph)
    {
        if (glyph.Link is not { } link)
        {
            return glyph.Look;
        }

        var shared = Look.Bold | Look.Italic;
        foreach (var inner in link.Text)
        {
            shared &= inner.IsNeutral ? shared : inner.Look;
        }

        return shared;
    }

    // Two kinds of emphasis that meet inside a word have no sure form: the word's first kind wins. Stars between digits are never marks: a number has one look.
    private static void SettleWords(ReadOnlySpan<Glyph> line, Span<Look> looks)
    {
        var first = Look.Plain;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at].IsSpace)
            {
                first = Look.Plain;
            }
            else if (at > 0 && char.IsAsciiDigit(line[at].Letter) && char.IsAsciiDigit(line[at - 1].Letter))
            {
                looks[at] = looks[at - 1];
            }
            else if (looks[at] != Look.Plain)
            {
                first = first == Look.Plain ? looks[at] : first;
                looks[at] = first;
            }
        }
    }

    private static void SettleNeutral(ReadOnlySpan<Glyph> line, Span<Look> looks)
    {
        var before = Look.Plain;
        for (var at = 0; at < line.Length; at++)
        {
            if (!line[at].IsNeutral)
            {
                before = looks[at];
                continue;
            }

            var end = at;
            while (end < line.Length && line[end].IsNeutral)
            {
                end++;
            }

            looks[at..end].Fill(end < line.Length ? before & looks[end] : Look.Plain);
            at = end - 1;
        }
    }

    private static void Keep(ReadOnlySpan<Glyph> line, Span<Look> looks, Look look)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (!looks[at].HasFlag(look))
            {
                continue;
            }

            var end = at + 1;
            while (end < line.Length && looks[end].HasFlag(look) && (look == Look.Bold || IsOneBold(looks, end)))
            {
                end++;
            }

            var (first, last) = Trimmed(line, at, end);
            for (var place = at; place < end; place++)
            {
                if (place < first || place >= last)
                {
                    looks[place] &= ~look;
                }
            }

            at = end - 1;
        }
    }

    private static bool IsOneBold(ReadOnlySpan<Look> looks, int at) => looks[at].HasFlag(Look.Bold) == looks[at - 1].HasFlag(Look.Bold);

    // Empty when nothing that emphasis could be seen on is left.
    private static (int First, int Last) Trimmed(ReadOnlySpan<Glyph> line, int start, int end)
    {
        while (start < end && !MayEnd(line[start], start > 0 ? line[start - 1] : null))
        {
            start++;
        }

        while (start < end && !MayEnd(line[end - 1], end < line.Length ? line[end] : null))
        {
            end--;
        }

        foreach (var glyph in line[start..end])
        {
            if (glyph.IsWordCharacter || glyph.Link is not null)
            {
                return (start, end);
            }
        }

        return (end, end);
    }

    // "(*)" is a note's star.
    private static bool MayEnd(Glyph inside, Glyph? outside) =>
        !inside.IsNeutral && (inside.IsWordCharacter || outside is not { } beside || (beside.IsEdge && (inside.Letter, beside.Letter) is not ('(', ')') and not (')', '(')));
}
