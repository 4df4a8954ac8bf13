using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>What becomes of a line break inside a paragraph.</summary>
internal enum BreakFate
{
    /// <summary>The lines become one, as Markdown has it.</summary>
    Joined,

    /// <summary>They become one, but the editor may have meant the break, so it is told.</summary>
    JoinedInDoubt,

    Kept,
}

/// <summary>
/// Decides where a line break inside a paragraph is kept, although Markdown joins the lines: between two blank lines, if the lines look like a
/// paper document's or every one of them was ended on purpose; and below an item of a list, if the line is complete and the next begins a new one.
/// </summary>
internal sealed class KeptBreaks(string text)
{
    private readonly Stretches _stretches = Stretches.Of(text);

    /// <param name="lineBreak">Offset of the LF.</param>
    public BreakFate Of(int lineBreak, bool insideItem)
    {
        var start = text.LastIndexOf('\n', Math.Max(lineBreak - 1, 0), Math.Max(lineBreak, 0)) + 1;
        var above = text.AsSpan(start, lineBreak - start).TrimStart("> \t");
        var below = LineAt(text, lineBreak + 1);
        var words = below.TrimStart("> \t\u00A0");
        if (below.IsEmpty || above.IsEmpty)
        {
            return BreakFate.Joined;
        }

        var broken = _stretches.At(lineBreak);
        if (!PaperLine.BeginsAnew(words) || !PaperLine.IsEnded(above))
        {
            return broken == Broken.OnPaper && PaperLine.IsCaps(above) ? BreakFate.Kept
                : broken == Broken.Unclear && !insideItem && !(PaperLine.IsFull(above) && PaperLine.BeginsLower(words)) ? BreakFate.JoinedInDoubt
                : BreakFate.Joined;
        }

        // A line that is indented below an item belongs to the item; only one that is not indented can be a line of its own.
        return broken is Broken.OnPaper or Broken.OnPurpose || (insideItem && !char.IsWhiteSpace(below[0]) && PaperLine.BeginsUpper(words)) ? BreakFate.Kept
            : broken == Broken.Unclear && !insideItem ? BreakFate.JoinedInDoubt
            : BreakFate.Joined;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }
}
