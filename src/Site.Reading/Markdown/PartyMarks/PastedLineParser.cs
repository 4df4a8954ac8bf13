using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Site.Model.Text;
using Site.Reading.Markdown.Tables;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>
/// Reads lines as they stand in a document that was set for paper: section titles, points with typed marks, signatures, paragraphs with an indented
/// first line. It is tried where Markdown finds only plain text, and decides by the line itself, the one above and the one below.
/// </summary>
internal sealed class PastedLineParser(ParagraphBlockParser paragraphs) : BlockParser
{
    private const int MostHashes = 6;
    private const int MostTitleLines = 4;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.None;
        }

        var line = processor.Line.AsSpan();
        var above = processor.CurrentBlock as ParagraphBlock;
        if (OpenHeading(processor, line) || OpenMarked(processor, line, above) || OpenBold(processor, line, above) || OpenSignature(processor, line, above))
        {
            return BlockState.Continue;
        }

        if (processor.CurrentBlock is TableRows)
        {
            return Open(processor, new TableSource(paragraphs));
        }

        return above is not null && BeginsParagraph(processor, line, above) ? Open(processor, new ParagraphBlock(paragraphs)) : BlockState.None;
    }

    // Of the blocks that this parser opens only headings come here; paragraphs are continued by their own parser.
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line.AsSpan();
        if (block is not SectionTitle { IsCaps: true } title || title.Lines.Count >= MostTitleLines || processor.IsBlankLine ||
            !PaperLine.IsCaps(line) || TypedMark.Read(line) is not null || PaperLine.OpensSignature(line, default))
        {
            return BlockState.None;
        }

        title.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock { Lines: { Count: > 0 } lines })
        {
            for (var at = 0; at < lines.Count; at++)
            {
                lines.Lines[at].Slice.Trim();
            }
        }

        return true;
    }

    // "##Đề mục" without the space, and an indented heading.
    private bool OpenHeading(BlockProcessor processor, ReadOnlySpan<char> line)
    {
        if (line[0] != '#')
        {
            return false;
        }

        var level = line.IndexOfAnyExcept('#') is var end and >= 0 ? end : line.Length;
        var words = WithoutClosing(line[level..].TrimEnd()).Trim();
        if (level is < 2 or > MostHashes || words.IsEmpty || !(char.IsLetterOrDigit(words[0]) || words[0] is '*' or '“' or '"' or '(' or '['))
        {
            return false;
        }

        var heading = new HeadingBlock(this) { Level = level };
        Begin(processor, heading);
        Skip(processor, level);
        processor.Line.End = processor.Line.Start + WithoutClosing(line[level..].TrimEnd()).Length - 1;
        return true;
    }

    // "## Đề mục ##": the closing signs stand behind a space, unlike the sign of "C#".
    private static ReadOnlySpan<char> WithoutClosing(ReadOnlySpan<char> heading)
    {
        var rest = heading.TrimEnd('#');
        return rest.Length < heading.Length && (rest.IsEmpty || rest[^1] == ' ') ? rest.TrimEnd() : heading;
    }

    private bool OpenMarked(BlockProcessor processor, ReadOnlySpan<char> line, ParagraphBlock? above)
    {
        if (!MayBeginMark(line[0]) || TypedMark.Read(line) is not { } mark || !IsOurs(mark, processor, line))
        {
            return false;
        }

        var words = line[mark.Text..];
        var next = LineBelow.Of(processor);
        if (!Interrupts(mark, words, next, above))
        {
            return false;
        }

        var isTitle = mark is { Kind: MarkKind.Roman, Sign: not ')' } && PaperLine.ReadsAsTitle(words, next) && processor.GetCurrentContainerOpened() is not ListItemBlock;
        if (isTitle)
        {
            Begin(processor, new SectionTitle(this, mark) { Level = 2, IsCaps = PaperLine.IsCaps(words) });
            return true;
        }

        Begin(processor, new MarkedLine(this, mark, line[mark.Start..mark.End].ToString(), mark.Text > mark.End));
        Skip(processor, mark.Text);
        return true;
    }

    // "**I- MỤC ĐÍCH**" is a title too. A line with another mark in bold is a line of its own and stays bold.
    private bool OpenBold(BlockProcessor processor, ReadOnlySpan<char> line, ParagraphBlock? above)
    {
        if (!line.StartsWith("**") || TypedMark.Read(line[2..]) is not { } mark)
        {
            return false;
        }

        var words = line[(2 + mark.Text)..].TrimEnd();
        var next = LineBelow.Of(processor);
        if (!Interrupts(mark, words, next, above))
        {
            return false;
        }

        if (mark is { Kind: MarkKind.Roman, Sign: not ')' } && words.IndexOf("**") == words.Length - 2 && PaperLine.ReadsAsTitle(words, next) &&
            processor.GetCurrentContainerOpened() is not ListItemBlock)
        {
            Begin(processor, new SectionTitle(this, mark) { Level = 2 });
            return true;
        }

        if (above is null)
        {
            return false;
        }

        Begin(processor, new ParagraphBlock(paragraphs));
        return true;
    }

    private bool OpenSignature(BlockProcessor processor, ReadOnlySpan<char> line, ParagraphBlock? above)
    {
        if (above is SignatureLines || !PaperLine.IsCaps(line) || !PaperLine.OpensSignature(line, LineBelow.Of(processor)))
        {
            return false;
        }

        Begin(processor, new SignatureLines(this));
        return true;
    }

    // An indented first line begins a paragraph; a line in capitals right below a list is not part of the last item.
    private static bool BeginsParagraph(BlockProcessor processor, ReadOnlySpan<char> line, ParagraphBlock above) =>
        processor.IsCodeIndent ? above is not SignatureLines && !PaperLine.BeginsLower(line)
        : (above is MarkedLine || above.Parent is ListItemBlock { IsOpen: false }) && (PaperLine.IsCaps(line) || line.StartsWith("Nơi nhận"));

    private static bool MayBeginMark(char first) => first is not ('|' or '[' or '!' or '`' or '#' or '<');

    // Marks of Markdown's own lists come here only if they are indented far or have no space behind them.
    private static bool IsOurs(TypedMark mark, BlockProcessor processor, ReadOnlySpan<char> line) => mark switch
    {
        { Kind: MarkKind.Number, Sign: '.' or ')' } => processor.IsCodeIndent,
        { Kind: MarkKind.Dash, Sign: '-' or '+' or '*' } => processor.IsCodeIndent || mark.Text == mark.End,
        _ => true,
    };

    /// <summary>Whether the mark begins a line of its own inside a paragraph, or the line was merely broken there.</summary>
    private static bool Interrupts(TypedMark mark, ReadOnlySpan<char> words, ReadOnlySpan<char> next, ParagraphBlock? above)
    {
        if (above is null or MarkedLine or SignatureLines or TableSource || above.Parent is ListItemBlock { IsOpen: false } || mark.Kind == MarkKind.Sign || PaperLine.IsCaps(words))
        {
            return true;
        }

        return PaperLine.IsEnded(above.Lines.Lines[above.Lines.Count - 1].Slice.AsSpan()) ||
            (mark.Kind is MarkKind.Number or MarkKind.Letter && PaperLine.BeginsUpper(words)) ||
            (TypedMark.Read(next) is { } other && other.Kind == mark.Kind && other.Sign == mark.Sign);
    }

    private static BlockState Open(BlockProcessor processor, LeafBlock block)
    {
        Begin(processor, block);
        return BlockState.Continue;
    }

    private static void Begin(BlockProcessor processor, LeafBlock block)
    {
        block.Column = processor.Column;
        block.Span = new SourceSpan(processor.Line.Start, processor.Line.End);
        processor.NewBlocks.Push(block);
    }

    private static void Skip(BlockProcessor processor, int count)
    {
        for (var at = 0; at < count; at++)
        {
            processor.NextChar();
        }
    }
}
