using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Reading.Markdown.Emphasis;

/// <summary>Stars and underscores that are not marks: <c>3*4*5</c>, a note's <c>(*)</c>, and the blanks of a form, <c>___/___/_____</c>.</summary>
internal sealed class LiteralSignsParser : InlineParser
{
    public LiteralSignsParser() => OpeningCharacters = ['*', '_'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.CurrentChar;
        var before = slice.PeekCharExtra(-1);
        if (before == sign)
        {
            return false;
        }

        var length = 1;
        while (slice.PeekCharExtra(length) == sign)
        {
            length++;
        }

        var after = slice.PeekCharExtra(length);
        if (!AreLiteral(sign, before, after))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1),
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length;
        return true;
    }

    /// <summary>Whether a run of this character between these two neighbours is not a mark.</summary>
    public static bool AreLiteral(char sign, char before, char after) =>
        sign == '*' ? (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (before == '(' && after == ')') : IsBlank(before, after);

    // Beside the slashes of a date; a word on either side would make it a mark.
    private static bool IsBlank(char before, char after) => (IsStroke(before) && IsEdge(after)) || (IsStroke(after) && IsEdge(before));

    private static bool IsStroke(char c) => c is '/' or '-';

    private static bool IsEdge(char c) => c is '\0' or ':' || IsStroke(c) || char.IsWhiteSpace(c);
}
