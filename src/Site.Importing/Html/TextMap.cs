using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>Every line of a text: to be changed, and nothing else with it, or to be looked at.</summary>
internal static class TextMap
{
    public static ImportedText Of(ImportedText text, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => text with
    {
        Blocks = Of(text.Blocks, change),
        Notes = [.. text.Notes.Select(note => note with { Blocks = Of(note.Blocks, change) })],
    };

    public static IReadOnlyList<ImmutableArray<Inline>> Lines(ImportedText text)
    {
        List<ImmutableArray<Inline>> lines = [];
        Of(text, line =>
        {
            lines.Add(line);
            return line;
        });
        return lines;
    }

    private static ImmutableArray<Block> Of(ImmutableArray<Block> blocks, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => [.. blocks.Select(block => Of(block, change))];

    private static Block Of(Block block, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => block switch
    {
        Paragraph paragraph => paragraph with { Text = change(paragraph.Text) },
        Heading heading => heading with { Text = change(heading.Text) },
        ListBlock list => new ListBlock([.. list.Items.Select(item => item with { Blocks = Of(item.Blocks, change) })]),
        Quote quote => new Quote(Of(quote.Blocks, change)),
        Table table => table with { Caption = change(table.Caption), Rows = [.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(cell => Of(cell, change))]))] },
        PictureBlock picture => picture with { Caption = change(picture.Caption) },
        _ => block,
    };
}
