using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Reading.Markdown.Tables;

/// <summary>A new line inside a table's cell: <c>Ban Tuyên giáo \\ Văn phòng</c>, for a row is a line of the text.</summary>
internal sealed class CellBreak : LeafInline;

internal sealed class CellBreakParser : InlineParser
{
    public CellBreakParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock { Parent: TableCell } || slice.PeekCharExtra(-1) != ' ' || slice.PeekChar() != '\\' || slice.PeekChar(2) != ' ')
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CellBreak { Span = new SourceSpan(start, start + 1), Line = line, Column = column };
        slice.Start += 2;
        return true;
    }
}
