using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Colors;
using Site.Model.Html;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>Writes tables with fixed column widths, so that a long word breaks and does not widen the table beyond the paper.</summary>
internal static class TableWriter
{
    /// <summary>The margins left and right of a cell's text, in twips.</summary>
    public const int CellMargin = 108;

    // With the header.
    private const int RowsOfOnePage = 7;

    // Of a wide table.
    private const int NarrowMargin = 60;

    private const int FewestLetters = 2;
    private const int MostLetters = 40;

    public static void Write(HtmlElement element, TableBreadth breadth, OpenXmlElement target, BlockPlace place, DocxParts parts, Func<OpenXmlElement, BlockPlace, InlineWriter> inlines)
    {
        var rows = element.Elements.SelectMany(group => group.Elements.Select(row => (Cells: row.Elements.ToList(), IsHeader: group.Name == "thead"))).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        if (columns == 0)
        {
            return;
        }

        var isWide = breadth >= TableBreadth.Wide;
        var (style, points, margin) = isWide ? (StyleIds.WideTableText, parts.Paper.WideTablePoints, NarrowMargin) : (StyleIds.TableText, Styles.SmallOf(parts.Paper), CellMargin);
        var indent = place.ListLevel < 0 ? 0 : parts.Lists.Indent(place.ListLevel);
        var widths = Widths(columns, rows, place.Width, points, margin);
        var table = Start(widths, StyleIds.TableGrid, indent, margin);
        foreach (var (cells, isHeader) in rows)
        {
            var line = Row(isHeader);
            for (var column = 0; column < columns; column++)
            {
                var paragraph = Prose.Empty(style);
                if (column < cells.Count)
                {
                    paragraph.ParagraphProperties!.Justification = Alignment(cells[column]);
                    inlines(paragraph, place with { Style = style, ListLevel = -1, Width = Math.Max(widths[column] - (2 * margin), 1) })
                        .Write(cells[column].Children, bold: isHeader);
                }

                line.Append(isHeader ? HeaderCell(widths[column], paragraph, parts.Paper.Colors) : Cell(widths[column], paragraph));
            }

            table.Append(line);
        }

        End(table, target);
    }

    /// <summary>A table of plain words with a header; widths are parts of the whole.</summary>
    /// <param name="numbersFrom">The first of the columns of numbers, which are aligned right.</param>
    public static void Write(
        OpenXmlElement target, int width, ReadOnlySpan<int> shares, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<Run>> rows, PaperColors colors,
        int numbersFrom = int.MaxValue)
    {
        var widths = Divide(shares.ToArray(), width);
        var table = Start(widths, StyleIds.TableGrid, indent: 0);
        table.Append(RowOf(isHeader: true, header.Select((words, column) => HeaderCell(widths[column], Words(Prose.Bold(words), column >= numbersFrom), colors))));
        foreach (var row in rows)
        {
            table.Append(RowOf(isHeader: false, row.Select((run, column) => Cell(widths[column], Words(run, column >= numbersFrom)))));
        }

        End(table, target);
    }

    /// <summary>Columns beside each other without lines.</summary>
    public static void Columns(OpenXmlElement target, int[] widths, TableVerticalAlignmentValues alignment, params ReadOnlySpan<IReadOnlyList<Paragraph>> columns)
    {
        var table = Start(widths, StyleIds.TableNormal, indent: 0);
        var row = Row(isHeader: false);
        for (var i = 0; i < columns.Length; i++)
        {
            var cell = Cell(widths[i], [.. columns[i]]);
            cell.TableCellProperties!.TableCellVerticalAlignment = new() { Val = alignment };
            row.Append(cell);
        }

        table.Append(row);
        End(table, target);
    }

    /// <summary>A band of colour over the whole width.</summary>
    /// <param name="columns">Above the lines, of equal width; may be none.</param>
    public static void Masthead(OpenXmlElement target, int width, Rgb color, IReadOnlyList<Paragraph> lines, params IReadOnlyList<Paragraph>[] columns)
    {
        var widths = Divide([.. Enumerable.Repeat(1, Math.Max(1, columns.Length))], width);
        var table = Start(widths, StyleIds.TableNormal, indent: 0);
        if (columns.Length > 0)
        {
            table.Append(RowOf(isHeader: false, columns.Select((column, index) => Of(widths[index], column))));
        }

        var whole = Of(widths.Sum(), lines);
        whole.TableCellProperties!.GridSpan = new() { Val = widths.Length };
        table.Append(RowOf(isHeader: false, [whole]));
        End(table, target);

        TableCell Of(int cellWidth, IReadOnlyList<Paragraph> content)
        {
            var cell = Cell(cellWidth, [.. content]);
            cell.TableCellProperties!.Shading = Shade(color);
            cell.TableCellProperties.TableCellMargin = Padding();
            return cell;
        }
    }

    /// <summary>A shaded box with a strong left edge; returns the cell to be filled, which must end in a paragraph.</summary>
    public static TableCell Box(OpenXmlElement target, BlockPlace place, int indent, PaperColors colors)
    {
        var table = Start([place.Width], StyleIds.TableNormal, indent);
        var cell = Cell(place.Width);
        var color = colors.Box.Digits;
        cell.TableCellProperties!.TableCellBorders = new()
        {
            TopBorder = new() { Val = BorderValues.Single, Size = 4, Color = color },
            LeftBorder = new() { Val = BorderValues.Single, Size = 36, Color = color },
            BottomBorder = new() { Val = BorderValues.Single, Size = 4, Color = color },
            RightBorder = new() { Val = BorderValues.Single, Size = 4, Color = color },
        };
        cell.TableCellProperties.Shading = Shade(colors.BoxFill);
        cell.TableCellProperties.TableCellMargin = Padding();
        table.Append(RowOf(isHeader: false, [cell]));
        End(table, target);
        return cell;
    }

    private static Table Start(IReadOnlyList<int> widths, string style, int indent, int margin = CellMargin) => new(
        new TableProperties
        {
            TableStyle = new() { Val = style },
            TableWidth = new() { Width = Measure.Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableIndentation = new() { Width = indent, Type = TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = margin == CellMargin ? null : new(
                new TableCellLeftMargin { Width = (short)margin, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = (short)margin, Type = TableWidthValues.Dxa }),
            TableLook = new() { Val = "0420", FirstRow = true, NoVerticalBand = true },
        },
        new TableGrid(widths.Select(width => new GridColumn { Width = Measure.Text(width) })));

    // Two consecutive tables would become one, and a cell or a note must not end in a table. A small one stands on one page; no page holds the header or a single row of others alone.
    private static void End(Table table, OpenXmlElement target)
    {
        target.Append(table, Prose.Empty(StyleIds.AfterTable));
        var rows = table.Elements<TableRow>().ToList();
        for (var i = 0; i < rows.Count - 1; i++)
        {
            if (rows.Count <= RowsOfOnePage || i == 0 || i == rows.Count - 2)
            {
                Prose.KeepWithNext(rows[i]);
            }
        }
    }

    private static TableRow Row(bool isHeader)
    {
        var row = new TableRow();
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        row.Append(properties);
        return row;
    }

    private static TableRow RowOf(bool isHeader, IEnumerable<TableCell> cells)
    {
        var row = Row(isHeader);
        row.Append(cells);
        return row;
    }

    private static Paragraph Words(Run run, bool isNumber)
    {
        var words = Prose.Paragraph(StyleIds.TableText, run);
        words.ParagraphProperties!.Justification = isNumber ? new() { Val = JustificationValues.Right } : null;
        return words;
    }

    private static TableCell HeaderCell(int width, Paragraph paragraph, PaperColors colors)
    {
        var cell = Cell(width, paragraph);
        cell.TableCellProperties!.Shading = Shade(colors.Fill);
        return cell;
    }

    private static TableCell Cell(int width, params OpenXmlElement[] content)
    {
        var cell = new TableCell { TableCellProperties = new() { TableCellWidth = new() { Width = Measure.Text(width), Type = TableWidthUnitValues.Dxa } } };
        cell.Append(content);
        return cell;
    }

    private static TableCellMargin Padding() => new()
    {
        TopMargin = new() { Width = Measure.Text(CellMargin), Type = TableWidthUnitValues.Dxa },
        BottomMargin = new() { Width = Measure.Text(CellMargin), Type = TableWidthUnitValues.Dxa },
    };

    private static Shading Shade(Rgb color) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = color.Digits };

    private static Justification? Alignment(HtmlElement cell) =>
        cell.HasClass("can-giua") ? new() { Val = JustificationValues.Center }
        : cell.HasClass("can-phai") ? new() { Val = JustificationValues.Right }
        : cell.HasClass("can-trai") ? new() { Val = JustificationValues.Left }
        : null;

    // Every column has room for a line that is read with ease, or, where that is too much, for its longest word, and a share of the rest by how much more stands
    // in one cell. The words of a heading may stand in two lines.
    private static int[] Widths(int columns, List<(List<HtmlElement> Cells, bool IsHeader)> rows, int width, double points, int margin)
    {
        var lines = new int[columns];
        var words = new int[columns];
        var letters = new int[columns];
        foreach (var (cells, isHeader) in rows)
        {
            for (var column = 0; column < cells.Count; column++)
            {
                var text = cells[column].Words.ReplaceLineEndings(" ");
                lines[column] = Math.Max(lines[column], TableBreadths.LettersInLine(text, isHeader));
                words[column] = Math.Max(words[column], text.Split(' ').Max(Room));
                letters[column] = Math.Max(letters[column], isHeader ? text.Length / 2 : text.Length);
            }
        }

        var least = Least(lines.Zip(words, Math.Max));
        if (least.Sum() > width)
        {
            least = Least(words);
        }

        var rest = width - least.Sum();
        if (rest <= 0)
        {
            return Divide(least, width);
        }

        var shares = letters.Select((count, column) => Math.Max(1, Math.Min(count, MostLetters) - words[column])).ToArray();
        return [.. Divide(shares, rest).Select((share, column) => least[column] + share)];

        // Bold letters are 0.55 of their height.
        int[] Least(IEnumerable<int> counts) => [.. counts.Select(count => (2 * margin) + (int)(Math.Clamp(count, FewestLetters, TableBreadths.LongestWord) * points * 20 * 0.55))];

        // Capitals are wider.
        static int Room(string word) => word.Length + ((word.Count(char.IsUpper) + 1) / 2);
    }

    /// <summary>A width in parts of these sizes.</summary>
    public static int[] Divide(int[] shares, int width)
    {
        var sum = shares.Sum();
        return Array.ConvertAll(shares, share => Math.Max(1, (int)((long)width * share / sum)));
    }
}
