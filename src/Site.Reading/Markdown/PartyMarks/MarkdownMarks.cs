using Markdig.Parsers;
using Markdig.Syntax;
using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>Lets a numbered line, <c>3. Việc ba</c>, begin a list below a finished line, where Markdown allows only <c>1.</c>.</summary>
internal sealed class NumberedLineParser : BlockParser
{
    public NumberedLineParser() => OpeningCharacters = [.. "0123456789"];

    // This parser opens no block. It closes the paragraph above, so that the parser of lists, which comes next, may begin a list.
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

/// <summary>Reads a line of hyphens or equals signs below a paragraph as a rule, as it stands below a motto. In Markdown it would make the line above a heading.</summary>
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

/// <summary>Keeps a <c>*</c> alone on its line as text, the star below the issuing body's name at the head of a document. In Markdown it would be an empty item.</summary>
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
        // A "*" with its words indented on the next line is an item, as in Markdown.
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

/// <summary>Keeps the <c>>></c> of <c>>> Xem thêm</c> as text, as newspapers write it, unless a quotation is open. In Markdown it would be a quotation in a quotation.</summary>
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
