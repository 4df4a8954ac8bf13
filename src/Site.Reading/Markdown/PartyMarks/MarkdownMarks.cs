using Markdig.Parsers;
using Markdig.Syntax;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>A numbered line, <c>3. Việc ba</c>, begins its list below a line that was ended, where Markdown lets only <c>1.</c> do so.</summary>
internal sealed class NumberedLineParser : BlockParser
{
    public NumberedLineParser() => OpeningCharacters = [.. "0123456789"];

    // Opens nothing itself: the list's parser is asked next, and finds no paragraph above.
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.CurrentBlock is ParagraphBlock above && !processor.IsCodeIndent && TypedMark.Read(line) is { Kind: MarkKind.Number, Sign: '.' or ')', Value: not 1 } mark &&
            PaperLine.BeginsUpper(line[mark.Text..]) && IsEnded(above, mark, processor))
        {
            processor.Close(above);
        }

        return BlockState.None;
    }

    private static bool IsEnded(ParagraphBlock above, TypedMark mark, BlockProcessor processor)
    {
        var last = above.Lines.Lines[above.Lines.Count - 1].Slice.AsSpan().TrimEnd();
        return above is MarkedLine || last is [.., '.' or ':' or ';' or '!' or '?' or '…'] || PaperLine.IsCaps(last) ||
            (TypedMark.Read(LineBelow.Of(processor)) is { } next && next.Kind == mark.Kind && next.Sign == mark.Sign && next.Value == mark.Value + 1);
    }
}

/// <summary>A line of hyphens or equals signs below a paragraph is a rule, as below a motto; it makes no heading of what stands above.</summary>
internal sealed class RuleParser : BlockParser
{
    private const int Shortest = 3;

    public RuleParser() => OpeningCharacters = ['-', '='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock || line.Length < Shortest || line.ContainsAnyExcept(line[0]))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ThematicBreakBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }
}

/// <summary>A lone <c>*</c> is the star below the body's name at the head of a document, no item without words.</summary>
internal sealed class HeaderStarParser : BlockParser
{
    private readonly ParagraphBlockParser _paragraphs;

    public HeaderStarParser(ParagraphBlockParser paragraphs)
    {
        _paragraphs = paragraphs;
        OpeningCharacters = ['*'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        // "*" with its words set in on the next line is Markdown's own.
        if (processor.IsCodeIndent || processor.Line.AsSpan().TrimEnd() is not "*" || LineBelow.Of(processor) is [' ' or '\t', ..] || IsSetIn(processor))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ParagraphBlock(_paragraphs) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.Break;
    }

    private static bool IsSetIn(BlockProcessor processor)
    {
        var line = processor.Line;
        return line.Text is { } text && line.End + 2 < text.Length && text[line.End + 2] is ' ' or '\t';
    }
}

/// <summary><c>>> Xem thêm</c> is a sign of newspapers, where no quotation is open; Markdown would take it for a quotation in a quotation.</summary>
internal sealed class ArrowsParser : BlockParser
{
    private readonly PastedLineParser _lines;

    public ArrowsParser(PastedLineParser lines)
    {
        _lines = lines;
        OpeningCharacters = ['>'];
    }

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.GetCurrentContainerOpened() is not QuoteBlock && TypedMark.Read(processor.Line.AsSpan()) is { Kind: MarkKind.Sign } ? _lines.TryOpen(processor) : BlockState.None;
}
