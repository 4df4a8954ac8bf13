using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>Writes a table between bars. Its first row names the columns; where the source names none, that row is empty.</summary>
internal sealed class TableLines(NoteNumbers notes, IReadOnlyDictionary<string, string> files)
{
    /// <summary>A new line inside a cell.</summary>
    private const string Break = @" \\ ";

    /// <param name="caption">Stands above.</param>
    public List<string> Of(Table table, List<string> caption)
    {
        var columns = table.Rows.Select(row => row.Cells.Length).DefaultIfEmpty().Max();
        if (columns == 0)
        {
            return caption;
        }

        List<string> lines = caption;
        if (lines.Count > 0)
        {
            lines.Add(string.Empty);
        }

        var rows = table.Rows.Select(row => Row(row, columns)).ToList();
        if (table.HeaderRows == 0)
        {
            rows.Insert(0, Row(new TableRow([]), columns));
        }

        lines.Add(rows[0]);
        lines.Add("|" + string.Concat(Enumerable.Repeat("---|", columns)));
        lines.AddRange(rows.Skip(1));
        return lines;
    }

    private string Row(TableRow row, int columns)
    {
        var cells = row.Cells.Select(Cell).Concat(Enumerable.Repeat(string.Empty, columns - row.Cells.Length));
        return "|" + string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"));
    }

    private string Cell(ImmutableArray<Block> blocks) => string.Join(Break, blocks.SelectMany(Parts));

    private IEnumerable<string> Parts(Block block) => block switch
    {
        Paragraph paragraph => Text(paragraph.Text),
        Heading heading => Text(Labelled(heading.Label, heading.Text)),
        ListBlock list => list.Items.SelectMany(item => Item(item)),
        Quote quote => quote.Blocks.SelectMany(Parts),
        Table table => [.. Text(table.Caption), .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).SelectMany(Parts)],
        PictureBlock picture => Picture(picture),
        _ => [],
    };

    private IEnumerable<string> Item(ListItem item) => item.Blocks is [Paragraph first, .. var nested]
        ? [.. Text(Labelled(item.Label, first.Text)), .. nested.SelectMany(Parts)]
        : [.. Text(Labelled(item.Label, [])), .. item.Blocks.SelectMany(Parts)];

    private IEnumerable<string> Picture(PictureBlock picture)
    {
        var written = PictureText.Of(picture, files, withCaption: false);
        return written is null ? Text(picture.Caption) : [written, .. Text(picture.Caption)];
    }

    private IEnumerable<string> Text(ImmutableArray<Inline> text) => Lines.Of(text, notes.Of).Select(line => LineText.Of(line, new LinePlace(InCell: true)));

    private static ImmutableArray<Inline> Labelled(string? label, ImmutableArray<Inline> text) => string.IsNullOrEmpty(label) ? text : [new TextRun(label + " "), .. text];
}
