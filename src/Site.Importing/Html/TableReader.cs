using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Site.Importing.Html.Lists;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>Reads tables: those that hold data stay tables with every cell filled, those that only set a page become text.</summary>
internal sealed class TableReader(Walk walk, Findings findings)
{
    private const int MostColumns = 60;

    /// <summary>Copies of merged cells; what goes beyond has no copies.</summary>
    private const int MostCopies = 20_000;

    /// <summary>A table with more places than this, most of them empty, is text: no reader would find his way in it.</summary>
    private const int MostEmpty = 20_000;
    private const int LongestCell = 1_000;
    private const int MostParts = 5;

    private sealed record Cell(IElement Element, ImmutableArray<Block> Blocks, bool IsHead);

    public void Add(IElement table, Flow flow, Around around)
    {
        var caption = Caption(table, around);
        var rows = Rows(table).ToList();
        var cells = rows.Select(row => row.Children.Where(child => child.LocalName is "td" or "th" && !walk.StaysBehind(child)).Select(cell => Read(cell, around)).ToList()).ToList();
        if (IsLayout(table, cells))
        {
            AddCaption(caption, flow);
            foreach (var block in cells.SelectMany(row => row).SelectMany(cell => cell.Blocks).ToList())
            {
                AddLoose(block, flow);
            }

            if (cells.Sum(row => row.Count) > 1)
            {
                findings.Tell(RemarkKind.LayoutTable, string.Empty);
            }

            return;
        }

        var titles = Titles(cells);
        caption = titles.Select(title => ((Paragraph)title.Blocks[0]).Text).Aggregate(caption, PlainText.Below);
        rows.RemoveRange(0, titles.Count);
        cells.RemoveRange(0, titles.Count);
        var grid = Filled(cells);
        Trim(grid);
        if (grid.Count == 0)
        {
            AddCaption(caption, flow);
            return;
        }

        flow.Add(new Table(caption, HeaderRows(rows, grid), [.. grid.Select(row => new TableRow([.. row.Select(cell => cell?.Blocks ?? [])]))]));
    }

    /// <summary>Rows on top that are one cell across the whole table: as people write a title in Excel.</summary>
    private static List<Cell> Titles(List<List<Cell>> rows)
    {
        var columns = Columns(rows);
        var titles = rows.Take(Table.MostTitles).TakeWhile(row => row is [{ Blocks: [Paragraph] } only] && Span(only, "colspan") == columns && Span(only, "rowspan") == 1).Select(row => row[0]).ToList();
        return rows.Count - titles.Count < 2 ? [] : titles;
    }

    private static int Columns(List<List<Cell>> rows) => rows.Select(row => row.Sum(cell => Span(cell, "colspan"))).DefaultIfEmpty().Max();

    // Where no table is left that could have it.
    private static void AddCaption(ImmutableArray<Inline> caption, Flow flow)
    {
        if (!caption.IsEmpty)
        {
            flow.Add(new Paragraph(caption));
        }
    }

    // A picture with its caption in the row below it.
    private static void AddLoose(Block block, Flow flow)
    {
        if (block is Paragraph { Text: var text } && flow.Items is [.., PictureBlock { Caption.Length: 0 } picture] && PlainText.Of(text).Length < LongestCell / 3)
        {
            flow.Items[^1] = picture with { Caption = text };
            return;
        }

        flow.Add(block);
    }

    private ImmutableArray<Inline> Caption(IElement table, Around around) => table.Children
        .Where(child => child.LocalName == "caption" && !walk.StaysBehind(child)).Select(own => walk.Line(own, around)).Aggregate(ImmutableArray<Inline>.Empty, PlainText.Below);

    private IEnumerable<IElement> Rows(IElement table)
    {
        foreach (var child in table.Children.Where(child => child.LocalName is "tr" or "thead" or "tbody" or "tfoot" && !walk.StaysBehind(child)))
        {
            if (child.LocalName == "tr")
            {
                yield return child;
                continue;
            }

            foreach (var row in child.Children.Where(inner => inner.LocalName == "tr" && !walk.StaysBehind(inner)))
            {
                yield return row;
            }
        }
    }

    private Cell Read(IElement cell, Around around)
    {
        var isHead = cell.LocalName == "th";
        var blocks = walk.Blocks(cell, Walk.Inside(cell, around));
        if (blocks.IsEmpty)
        {
            blocks = [.. NumbersAlone(cell).Select(number => new Paragraph([new TextRun(number)]))];
        }

        return new Cell(cell, blocks, isHead || (blocks.Length > 0 && blocks.All(block => block is Heading || (block is Paragraph words && PlainText.IsAll(words.Text, Look.Bold)))));
    }

    /// <summary>What a column of numbers that Word or Docs counts shows, where the cell itself is empty; no dots.</summary>
    private IEnumerable<string> NumbersAlone(IElement cell)
    {
        var ofLists = cell.QuerySelectorAll("ol").Where(walk.IsRead).SelectMany(list => list.Children.Where(item => item.LocalName == "li").Select(new ListNumbers(list).Of));
        var ofWord = cell.QuerySelectorAll("[style*=mso-list]").Where(line => ElementStyle.Of(line).ListLevel > 0 && walk.IsRead(line)).Select(NoteMarks.ListLabel);
        return ofLists.Concat(ofWord).Where(label => label.Any(c => c is (>= '0' and <= '9') or 'I' or 'V' or 'X'));
    }

    private static bool IsLayout(IElement table, List<List<Cell>> rows)
    {
        var all = rows.SelectMany(row => row).ToList();
        var columns = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        if (columns < 2 || (long)columns * rows.Count > Math.Max(MostEmpty, 4L * all.Count) || rows.Count(row => row.Count > 0) < 2 || table.GetAttribute("role") is "presentation" or "none")
        {
            return true;
        }

        if (all.Exists(cell => cell.Blocks.Any(block => block is Table or PictureBlock or Quote || (block is Heading && cell.Blocks.Length > 1)) || cell.Blocks.Length > MostParts || Length(cell) > LongestCell))
        {
            return true;
        }

        // Two rows side by side without lines: the head of a document, or a signature beside the list of who gets it.
        return rows.Count <= 2 && !all.Exists(cell => cell.Element.LocalName == "th") && !HasLines(table, all) && all.Exists(cell => cell.Blocks.Length > 1);
    }

    private static bool HasLines(IElement table, List<Cell> cells) =>
        (table.GetAttribute("border") is { } border && border != "0") || cells.Exists(cell => (cell.Element.GetAttribute("style") ?? string.Empty).Contains("solid", StringComparison.OrdinalIgnoreCase));

    private static int Length(Cell cell) => cell.Blocks.Sum(block => block is Paragraph words ? PlainText.Of(words.Text).Length : 0);

    private List<List<Cell?>> Filled(List<List<Cell>> rows)
    {
        List<List<Cell?>> grid = [.. rows.Select(_ => new List<Cell?>())];
        var (copies, merged, columns) = (0, false, Columns(rows));
        for (var at = 0; at < rows.Count; at++)
        {
            var column = 0;
            foreach (var cell in rows[at])
            {
                while (column < grid[at].Count && grid[at][column] is not null)
                {
                    column++;
                }

                var (across, down) = (Span(cell, "colspan"), Math.Min(Span(cell, "rowspan"), rows.Count - at));
                across = Math.Min(across, Math.Max(1, MostColumns - column));
                merged |= across * down > 1 && cell.Blocks.Length > 0;
                (across, down) = copies + (across * down) > MostCopies ? (1, 1) : (across, down);
                copies += (across * down) - 1;
                for (var row = at; row < at + down; row++)
                {
                    while (grid[row].Count < column + across)
                    {
                        grid[row].Add(null);
                    }

                    // What stands across the whole table parts its rows: once is enough.
                    var isPart = across == columns && row > 0;
                    for (var to = column; to < column + (isPart ? 1 : across); to++)
                    {
                        grid[row][to] ??= cell;
                    }
                }

                column += across;
            }
        }

        if (merged)
        {
            findings.Tell(RemarkKind.MergedCells, string.Empty);
        }

        return grid;
    }

    private static int Span(Cell cell, string name) =>
        int.TryParse(cell.Element.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1_000) : 1;

    // Excel copies empty rows and columns along.
    private static void Trim(List<List<Cell?>> grid)
    {
        grid.RemoveAll(row => row.TrueForAll(cell => cell is null || cell.Blocks.Length == 0));
        var last = grid.Select(row => row.FindLastIndex(cell => cell is { Blocks.Length: > 0 })).DefaultIfEmpty(-1).Max();
        foreach (var row in grid)
        {
            row.RemoveRange(Math.Min(last + 1, row.Count), Math.Max(0, row.Count - last - 1));
        }
    }

    // What says that it names columns; else the first row, where each column has a name and some figure stands below.
    private static int HeaderRows(List<IElement> rows, List<List<Cell?>> grid)
    {
        var heads = rows.Count(row => row.ParentElement?.LocalName == "thead");
        if (heads > 0 && heads < grid.Count)
        {
            return heads;
        }

        heads = grid.FindIndex(row => !row.TrueForAll(cell => cell is null || cell.IsHead || cell.Blocks.Length == 0));
        if (heads > 0)
        {
            return heads;
        }

        return grid.Count > 1 && grid[0].Count > 1 && grid[0].TrueForAll(cell => cell is { Blocks: [Paragraph words] } && PlainText.Of(words.Text).Any(char.IsLetter)) ? 1 : 0;
    }
}
