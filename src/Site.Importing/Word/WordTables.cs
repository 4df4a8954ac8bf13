using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using TableRow = Site.Importing.Tree.TableRow;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Site.Importing.Word;

/// <summary>
/// Reads a table. One that only sets things side by side (the head of a document, photos, signatures) has no lines: it becomes what it holds, row by row.
/// In one with data, merged cells are filled down, and rows that name columns become one.
/// </summary>
internal sealed class WordTables(WordSource source, OpenXmlPart part)
{
    private const int MostColumns = 63;

    /// <param name="Items">What the cell holds; empty where a merged one covers it.</param>
    private sealed record Cell(List<FlowItem> Items, int Column, int Span, bool GoesOn)
    {
        public bool IsEmpty => Items.Count == 0;

        public bool IsBold => Items.TrueForAll(item => item is Line { IsBold: true });

        public string Plain => string.Join('\n', Items.OfType<Line>().Select(line => line.Plain));
    }

    public static bool IsDrawn(BorderType border) => border.Val?.Value is { } kind && kind != BorderValues.None && kind != BorderValues.Nil;

    public List<FlowItem> Read(WordTable table)
    {
        var rows = Rows(table);
        if (rows.Count == 0)
        {
            return [];
        }

        if (!IsData(table, rows))
        {
            return Unfold(rows);
        }

        var columns = rows.Max(row => row.Max(cell => cell.Column + cell.Span));
        var titles = rows.Take(Tree.Table.MostTitles).TakeWhile(row => row is [{ GoesOn: false } only] && only.Span == columns && only.Items is [Line { Label: null }]).Select(row => (Line)row[0].Items[0]).ToList();
        if (rows.Count - titles.Count < 2)
        {
            titles.Clear();
        }

        rows.RemoveRange(0, titles.Count);
        var hasMerged = rows.Exists(row => row.Exists(cell => cell.Span > 1 || cell.GoesOn));
        if (hasMerged)
        {
            source.Tell(RemarkKind.MergedCells, string.Empty);
        }

        var headers = HeaderRows(table, rows, titles.Count);
        var grid = rows.ConvertAll(row => Spread(row, columns));
        FillDown(rows, grid);
        var pictures = PicturesOf(rows).ToList();
        pictures.ForEach(_ => source.Tell(RemarkKind.PictureOfTable, string.Empty));
        foreach (var _ in rows.SelectMany(row => row).SelectMany(cell => cell.Items).Where(item => item is Ready { Block: Tree.Table }))
        {
            source.Tell(RemarkKind.TableInCell, string.Empty);
        }

        return [.. pictures, new Ready(Make(rows, grid, headers, columns) with { Caption = titles.Select(title => title.Text).Aggregate(ImmutableArray<Inline>.Empty, PlainText.Below) })];
    }

    private List<List<Cell>> Rows(WordTable table)
    {
        var rows = new List<List<Cell>>();
        foreach (var row in table.Descendants<WordRow>().Where(row => row.Ancestors<WordTable>().First() == table))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            {
                source.Tell(RemarkKind.DeletedText, WordSource.WordsOf(row));
                continue;
            }

            if (row.TableRowProperties?.GetFirstChild<Hidden>() is { } hidden && (hidden.Val is null || hidden.Val.Value))
            {
                source.Tell(RemarkKind.HiddenText, WordSource.WordsOf(row));
                continue;
            }

            var cells = new List<Cell>();
            var column = (int)(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
            foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<WordRow>().First() == row))
            {
                if (cell.TableCellProperties?.GetFirstChild<CellDeletion>() is not null)
                {
                    source.Tell(RemarkKind.DeletedText, WordSource.WordsOf(cell));
                    continue;
                }

                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
                var goesOn = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
                cells.Add(new Cell(goesOn && cell.InnerText.Length == 0 ? [] : new FlowReader(source, part).Read(cell), Math.Min(column, MostColumns), span, goesOn));
                column += span;
            }

            if (cells.Count > 0)
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    private bool IsData(WordTable table, List<List<Cell>> rows)
    {
        var columns = rows.Max(row => row.Count);
        if (columns < 2 || LooksLikeAHead(rows))
        {
            return false;
        }

        // Lines round a single row make no table of it: there is nothing to compare.
        if (HasLines(table) && rows.Count > 1)
        {
            return true;
        }

        var hasPictures = rows.Exists(row => row.Exists(cell => cell.Items.Exists(item => item is Ready { Block: PictureBlock })));
        return !hasPictures && ((columns > 2 && rows.Count > 2) || (rows.Count > 3 && rows.TrueForAll(row => row.Count > 1 && row.TrueForAll(cell => !cell.IsEmpty))));
    }

    // The motto or the list of recipients, in whatever table they were set.
    private static bool LooksLikeAHead(List<List<Cell>> rows) => rows.Count <= 4 && rows.Exists(row => row.Exists(cell => cell.Items.OfType<Line>().Any(line =>
        line.Plain.StartsWith("ĐẢNG CỘNG SẢN VIỆT NAM", StringComparison.OrdinalIgnoreCase) || line.Plain.StartsWith("CỘNG HÒA XÃ HỘI", StringComparison.OrdinalIgnoreCase) ||
        line.Plain.StartsWith("CỘNG HOÀ XÃ HỘI", StringComparison.OrdinalIgnoreCase) || line.Plain.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase))));

    private bool HasLines(WordTable table)
    {
        if (table.Descendants<TableCellBorders>().Any(borders => borders.ChildElements.OfType<BorderType>().Any(IsDrawn)))
        {
            return true;
        }

        var properties = table.GetFirstChild<TableProperties>();
        return properties?.TableBorders is { } own ? own.ChildElements.OfType<BorderType>().Any(IsDrawn) : source.Styles.DrawsLines(properties?.TableStyle?.Val?.Value);
    }

    private List<FlowItem> Unfold(List<List<Cell>> rows)
    {
        source.Tell(RemarkKind.LayoutTable, string.Empty);
        var items = new List<FlowItem>();
        for (var at = 0; at < rows.Count; at++)
        {
            // Photos in one row, their captions in the next.
            var captions = at + 1 < rows.Count && rows[at].Exists(IsPicture) && rows[at].TrueForAll(cell => IsPicture(cell) || cell.IsEmpty) &&
                !rows[at + 1].Exists(cell => cell.Items.Exists(item => item is not Line)) ? rows[at + 1] : null;
            foreach (var cell in rows[at])
            {
                items.AddRange(cell.Items);
                items.AddRange(captions?.Find(below => below.Column == cell.Column)?.Items ?? []);
            }

            if (captions is not null)
            {
                items.AddRange(captions.Where(below => !rows[at].Exists(cell => cell.Column == below.Column)).SelectMany(cell => cell.Items));
                at++;
            }
        }

        return items;
    }

    private static bool IsPicture(Cell cell) => cell.Items.Count > 0 && cell.Items.TrueForAll(item => item is Ready { Block: PictureBlock });

    /// <summary>A row with a place for every column.</summary>
    private static Cell?[] Spread(List<Cell> row, int columns)
    {
        var places = new Cell?[columns];
        foreach (var cell in row)
        {
            places[cell.Column] = cell;
        }

        return places;
    }

    private static void FillDown(List<List<Cell>> rows, List<Cell?[]> grid)
    {
        for (var at = 1; at < grid.Count; at++)
        {
            foreach (var cell in rows[at].Where(cell => cell is { GoesOn: true, IsEmpty: true }))
            {
                grid[at][cell.Column] = grid[at - 1][cell.Column] ?? cell;
            }
        }
    }

    /// <summary>Rows that Word repeats on every page; else the bold rows on top, and rows that only a merged cell above makes bold.</summary>
    /// <param name="titles">How many rows above were taken off: a title across the whole table.</param>
    private static int HeaderRows(WordTable table, List<List<Cell>> rows, int titles)
    {
        var marked = table.Elements<WordRow>().TakeWhile(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is { } header && header.Val?.Value != OnOffOnlyValues.Off).Count() - titles;
        if (marked > 0)
        {
            return Math.Min(marked, rows.Count - 1);
        }

        var bold = rows.TakeWhile((row, at) => row.Exists(cell => !cell.IsEmpty) && row.TrueForAll(cell => cell.IsEmpty || cell.IsBold) && (at == 0 || NamesParts(row, rows[at - 1]))).Count();
        return bold < rows.Count ? bold : Math.Min(1, rows.Count - 1);
    }

    /// <summary>Whether a row only says what the merged cells above it are made of. Another bold row is a part of the table: “I | Công tác tuyên giáo”.</summary>
    private static bool NamesParts(List<Cell> row, List<Cell> above) => row.Count > 1 && row.TrueForAll(cell => cell.GoesOn || cell.IsEmpty ||
        above.Exists(upper => upper.Span > cell.Span && upper.Column <= cell.Column && cell.Column + cell.Span <= upper.Column + upper.Span));

    private static Tree.Table Make(List<List<Cell>> rows, List<Cell?[]> grid, int headers, int columns)
    {
        var made = ImmutableArray.CreateBuilder<TableRow>();
        if (headers > 0)
        {
            made.Add(new TableRow([.. Enumerable.Range(0, columns).Select(column => HeaderOf(rows.GetRange(0, headers), grid, column))]));
        }

        foreach (var row in grid.Skip(headers))
        {
            made.Add(new TableRow([.. row.Select(cell => cell is null ? [] : Shaping.Plain(cell.Items))]));
        }

        return new Tree.Table([], headers > 0 ? 1 : 0, made.ToImmutable());
    }

    // "Thực hiện" over "Chủ trì" and "Phối hợp" is "Thực hiện: Chủ trì" and "Thực hiện: Phối hợp".
    private static ImmutableArray<Block> HeaderOf(List<List<Cell>> headers, List<Cell?[]> grid, int column)
    {
        var parts = headers.Select((row, at) => grid[at][column] ?? row.Find(cell => cell.Column <= column && column < cell.Column + cell.Span))
            .OfType<Cell>().Where(cell => !cell.IsEmpty).Distinct().ToList();
        if (parts.Count <= 1)
        {
            return parts is [var only] ? Shaping.Plain(only.Items) : [];
        }

        var words = string.Join(": ", parts.Select(cell => cell.Plain.Replace('\n', ' ')).Distinct(StringComparer.Ordinal));
        return [new Tree.Paragraph([new TextRun(words, Look.Bold)])];
    }

    // A picture cannot stand in a table of the page: it comes before it.
    private static IEnumerable<FlowItem> PicturesOf(List<List<Cell>> rows) =>
        rows.SelectMany(row => row).SelectMany(cell => cell.Items).Where(item => item is Ready { Block: PictureBlock });
}
