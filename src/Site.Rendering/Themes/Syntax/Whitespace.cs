namespace Site.Rendering.Themes.Syntax;

/// <summary>
/// Handlebars' rules for blanks: <c>~</c> takes all of them on its side; a line that holds nothing but a block's tag, a comment or a
/// partial leaves nothing of itself. Unlike in Handlebars a partial is not indented by its line's blanks: they would
/// show inside <c>pre</c> and <c>textarea</c>.
/// </summary>
internal static class Whitespace
{
    public static void Remove(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] is not TagPiece tag)
            {
                continue;
            }

            var before = i > 0 ? pieces[i - 1] : null;
            var after = i + 1 < pieces.Count ? pieces[i + 1] : null;
            if (tag.Kind != TagKind.Print &&
                LineStart(before, isFirst: i <= 1) is { } lineStart && LineEnd(after, isLast: i + 2 >= pieces.Count) is { } lineEnd)
            {
                Cut(before as TextPiece, lineStart, after as TextPiece, lineEnd);
            }

            if (tag.TrimsBefore && before is TextPiece left)
            {
                Cut(left, left.Text.AsSpan().TrimEnd().Length, null, 0);
            }

            if (tag.TrimsAfter && after is TextPiece right)
            {
                Cut(null, 0, right, right.Text.Length - right.Text.AsSpan().TrimStart().Length);
            }
        }
    }

    private static void Cut(TextPiece? before, int to, TextPiece? after, int from)
    {
        if (before is not null)
        {
            before.To = Math.Min(before.To, to);
        }

        if (after is not null)
        {
            after.From = Math.Max(after.From, from);
        }
    }

    /// <summary>Where the line of the following tag begins in the text before it; null when something else stands on that line.</summary>
    private static int? LineStart(Piece? before, bool isFirst)
    {
        if (before is not TextPiece { Text: var text })
        {
            return before is null ? 0 : null;
        }

        var start = text.LastIndexOf('\n') + 1;
        return text.AsSpan(start).TrimEnd(" \t").IsEmpty && (start > 0 || isFirst) ? start : null;
    }

    /// <summary>Where the next line begins in the text after a tag; null when something else stands on the tag's line.</summary>
    private static int? LineEnd(Piece? after, bool isLast)
    {
        if (after is not TextPiece { Text: var text })
        {
            return after is null ? 0 : null;
        }

        var feed = text.IndexOf('\n');
        var end = feed < 0 ? text.Length : feed;
        return text.AsSpan(0, end).TrimStart(" \t").IsEmpty && (feed >= 0 || isLast) ? (feed < 0 ? end : feed + 1) : null;
    }
}
