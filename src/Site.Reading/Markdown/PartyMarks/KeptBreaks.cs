namespace Site.Reading.Markdown.PartyMarks;

/// <summary>
/// Where a line break inside a paragraph is kept though Markdown joins the lines: in a stretch between blank lines that was set for paper (one of
/// its lines is all in capitals or bears a mark of the field), and below an item of a list, where a line was ended and the next begins anew.
/// </summary>
internal sealed class KeptBreaks(string text)
{
    private readonly List<(int Start, bool IsPaper)> _stretches = FindStretches(text);

    /// <param name="lineBreak">Offset of the LF.</param>
    public bool IsKept(int lineBreak, bool insideItem)
    {
        var start = text.LastIndexOf('\n', Math.Max(lineBreak - 1, 0), Math.Max(lineBreak, 0)) + 1;
        var above = text.AsSpan(start, lineBreak - start).TrimStart("> \t");
        var below = LineAt(text, lineBreak + 1);
        var words = below.TrimStart("> \t\u00A0");
        if (below.IsEmpty || above.IsEmpty || !PaperLine.BeginsAnew(words) || !PaperLine.IsEnded(above))
        {
            return false;
        }

        // What is set in below an item belongs to it; only what is not was a line of its own.
        return IsPaper(lineBreak) || (insideItem && !char.IsWhiteSpace(below[0]) && PaperLine.BeginsUpper(words));
    }

    private bool IsPaper(int at)
    {
        var found = _stretches.BinarySearch((at, false), Comparer<(int Start, bool IsPaper)>.Create((one, other) => one.Start.CompareTo(other.Start)));
        found = found < 0 ? ~found - 1 : found;
        return found >= 0 && _stretches[found].IsPaper;
    }

    private static List<(int Start, bool IsPaper)> FindStretches(string text)
    {
        List<(int Start, bool IsPaper)> stretches = [];
        int? start = null;
        var isPaper = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (at, length) = range.GetOffsetAndLength(text.Length);
            var line = text.AsSpan(at, length);
            if (!line.IsWhiteSpace())
            {
                start ??= at;
                isPaper = isPaper || IsOfPaper(line);
                continue;
            }

            if (start is { } begun)
            {
                stretches.Add((begun, isPaper));
                (start, isPaper) = (null, false);
            }
        }

        if (start is { } last)
        {
            stretches.Add((last, isPaper));
        }

        return stretches;
    }

    private static bool IsOfPaper(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("> \t");
        return PaperLine.IsCaps(line) || (TypedMark.Read(line.StartsWith("**") ? line[2..] : line) is { } mark && mark switch
        {
            { Kind: MarkKind.Number, Sign: '.' or ')' } => false,
            { Kind: MarkKind.Dash, Sign: '-' or '+' or '*' } => mark.Text == mark.End,
            _ => true,
        });
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }
}
