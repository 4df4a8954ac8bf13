using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Site.Model.Text;
using Site.Reading.Markdown.PartyMarks;

namespace Site.Reading.Markdown.Tables;

/// <summary>Parses tables. The first two lines identify a table: with Markdown's line <c>|---|</c>, without it, or with tabs as pasted from Word and Excel.</summary>
/// <remarks>A table ends with its last row, whatever follows; a row is one line, so no mark of one row continues in the next.</remarks>
internal sealed class TableParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.None;
        }

        var line = processor.Line.AsSpan();
        if (!line.ContainsAny('|', '\t') || KindOf(line, LineBelow.Of(processor)) is not { } kind)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TableRows(this, kind) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        var line = processor.Line.AsSpan();
        var isRow = ((TableRows)block).Kind switch
        {
            TableKind.Ruled => line.Contains('|') && (line[0] == '|' || !BeginsBlock(line)),
            TableKind.Bars => line[0] == '|',
            _ => line.Contains('\t'),
        };
        if (!isRow)
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Puts the table where its lines stood.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        var parent = block.Parent!;
        var table = Build((TableRows)block);
        if (parent.LastChild == block)
        {
            parent.RemoveAt(parent.Count - 1);
            parent.Add(table);
        }
        else
        {
            block.ReplaceBy(table, moveChildren: false);
        }

        return false;
    }

    private static TableKind? KindOf(ReadOnlySpan<char> line, ReadOnlySpan<char> below)
    {
        if (line.Contains('|') && IsRule(below))
        {
            return TableKind.Ruled;
        }

        if (line[0] == '|' && below is ['|', ..] && line.Count('|') > 1 && below.Count('|') > 1)
        {
            return TableKind.Bars;
        }

        // One tab may separate a name from its value, "Họ tên:	Nguyễn Văn Mẫu": that is not the head of a table.
        var tabs = line.Count('\t');
        var tabsBelow = below.Count('\t');
        return tabs > 0 && tabsBelow > 0 && (tabs == tabsBelow || (tabs > 1 && tabsBelow > 1)) && TypedMark.Read(line) is null &&
            (tabs > 1 || line[..line.IndexOf('\t')].TrimEnd() is [.., not ':'])
            ? TableKind.Tabs
            : null;
    }

    /// <summary><c>|:--|---|--:|</c></summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t");

    // These lines end a Markdown table unless the row begins with a bar.
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return line[0] == '>' || (line[0] is '-' or '*' or '+' or '#' && line is [_, ' ', ..]) || (digits is > 0 and < 10 && line[digits..] is ['.' or ')', ' ', ..]);
    }

    private static Table Build(TableRows rows)
    {
        var table = new Table { Column = rows.Column, Line = rows.Line, Span = rows.Span };
        var columns = 0;
        for (var at = 0; at < rows.Lines.Count; at++)
        {
            ref var line = ref rows.Lines.Lines[at];
            var isRule = rows.Kind != TableKind.Tabs && IsRule(line.Slice.AsSpan());
            if (isRule && at == 1)
            {
                SetAlignments(table, line.Slice);
                continue;
            }

            if (isRule && rows.Kind == TableKind.Bars)
            {
                continue;
            }

            var row = new TableRow { IsHeader = at == 0, Line = line.Line };
            foreach (var cell in rows.Kind == TableKind.Tabs ? CellsOfLine.ByTabs(line.Slice) : CellsOfLine.ByBars(line.Slice))
            {
                row.Add(Cell(cell, line.Line, line.Position));
            }

            columns = Math.Max(columns, row.Count);
            table.Add(row);
        }

        foreach (var block in table)
        {
            for (var row = (TableRow)block; row.Count < columns;)
            {
                row.Add(new TableCell());
            }
        }

        return table;
    }

    private static TableCell Cell(Markdig.Helpers.StringSlice words, int line, int lineStart)
    {
        var cell = new TableCell { Line = line };
        if (!words.IsEmpty)
        {
            var paragraph = new ParagraphBlock { Line = line, Column = words.Start - lineStart, Span = new SourceSpan(words.Start, words.End) };
            paragraph.AppendLine(ref words, paragraph.Column, line, lineStart, trackTrivia: false);
            cell.Add(paragraph);
        }

        return cell;
    }

    private static void SetAlignments(Table table, Markdig.Helpers.StringSlice rule)
    {
        foreach (var cell in CellsOfLine.ByBars(rule))
        {
            var signs = cell.AsSpan();
            table.ColumnDefinitions.Add(new TableColumnDefinition
            {
                Alignment = (signs is [':', ..], signs is [.., ':']) switch
                {
                    (true, true) => TableColumnAlign.Center,
                    (true, false) => TableColumnAlign.Left,
                    (false, true) => TableColumnAlign.Right,
                    _ => null,
                },
            });
        }
    }
}
