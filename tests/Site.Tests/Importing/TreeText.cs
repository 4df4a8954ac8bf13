using System.Text;
using Site.Importing.Tree;

namespace Site.Tests.Importing;

/// <summary>A tree as lines that a test can show: <c>#1 [I-] **MỤC ĐÍCH**</c>, <c>- [a)] Việc</c>, <c>| cell | cell</c>.</summary>
internal static class TreeText
{
    public static string Of(ImportedText text)
    {
        var lines = new StringBuilder();
        Write(lines, text.Blocks, 0);
        foreach (var note in text.Notes)
        {
            lines.Append("^").Append(note.Id).Append(": ").AppendJoin(" / ", note.Blocks.OfType<Paragraph>().Select(each => Of(each.Text))).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>Nothing but the words, with labels, captions and notes.</summary>
    public static string Words(ImportedText text) => Words(text.Blocks) + string.Concat(text.Notes.Select(note => Words(note.Blocks)));

    private static string Words(IEnumerable<Block> blocks) => string.Concat(blocks.Select(block => block switch
    {
        Paragraph paragraph => PlainText.Of(paragraph.Text),
        Heading heading => $"{heading.Label} {PlainText.Of(heading.Text)}",
        ListBlock list => string.Concat(list.Items.Select(item => $"{item.Label} {Words(item.Blocks)}")),
        Table table => PlainText.Of(table.Caption) + "\n" + string.Concat(table.Rows.SelectMany(row => row.Cells).Select(cell => Words(cell))),
        Quote quote => Words(quote.Blocks),
        PictureBlock picture => PlainText.Of(picture.Caption),
        _ => string.Empty,
    } + "\n"));

    public static string Of(IEnumerable<Inline> text) => string.Concat(text.Select(inline => inline switch
    {
        TextRun run => Marked(run),
        LineBreak => "↵",
        Link link => $"[{Of(link.Text)}]({link.Address})",
        NoteReference note => $"[^{note.Id}]",
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    }));

    private static string Marked(TextRun run)
    {
        var mark = (run.Look.HasFlag(Look.Bold) ? "**" : "") + (run.Look.HasFlag(Look.Italic) ? "_" : "") + (run.Look.HasFlag(Look.Struck) ? "~" : "") +
            (run.Look.HasFlag(Look.Superscript) ? "^" : "") + (run.Look.HasFlag(Look.Subscript) ? "," : "");
        return mark + run.Text + new string([.. mark.Reverse()]);
    }

    private static void Write(StringBuilder lines, IEnumerable<Block> blocks, int depth)
    {
        var indent = new string(' ', 2 * depth);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    lines.Append(indent).Append(paragraph.Align switch { Align.Center => "<> ", Align.End => ">> ", _ => "" }).Append(Of(paragraph.Text)).Append('\n');
                    break;
                case Heading heading:
                    lines.Append(indent).Append('#').Append(heading.Level).Append(' ').Append(heading.Label is { } label ? $"[{label}] " : "").Append(Of(heading.Text)).Append('\n');
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        lines.Append(indent).Append("- [").Append(item.Label).Append("] ").Append(Of(((Paragraph)item.Blocks[0]).Text)).Append('\n');
                        Write(lines, item.Blocks.Skip(1), depth + 1);
                    }

                    break;
                case Table table:
                    lines.Append(indent).Append("table ").Append(Of(table.Caption)).Append('\n');
                    for (var row = 0; row < table.Rows.Length; row++)
                    {
                        lines.Append(indent).Append(row < table.HeaderRows ? "|| " : "| ")
                            .AppendJoin(" | ", table.Rows[row].Cells.Select(cell => string.Join(" / ", cell.OfType<Paragraph>().Select(each => Of(each.Text))))).Append('\n');
                    }

                    break;
                case Quote quote:
                    lines.Append(indent).Append(">\n");
                    Write(lines, quote.Blocks, depth + 1);
                    break;
                case PictureBlock picture:
                    lines.Append(indent).Append("![").Append(picture.Alt).Append("](").Append(picture.Picture).Append(") ").Append(Of(picture.Caption)).Append('\n');
                    break;
                case Rule:
                    lines.Append(indent).Append("----\n");
                    break;
            }
        }
    }
}
