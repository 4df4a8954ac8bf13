using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Site.Model.Html;

namespace Site.Reading.Markdown.Tables;

/// <summary>Writes a table in a box of its own, which scrolls on a narrow screen, also by keyboard. The box is no landmark: an issue has many first tables.</summary>
internal sealed class TableRenderer(BodyDraft draft, InlineRenderer inlines)
{
    private int _count;

    public void Write(Table table)
    {
        var html = draft.Html;
        html.Markup("<div class=\"bang"u8);
        if (TableBreadths.ClassOf(Breadth(table)) is { } breadth)
        {
            html.Markup(" "u8);
            html.Text(breadth);
        }

        html.Markup("\" role=\"group\" aria-label=\"Bảng "u8);
        html.Number(++_count);
        html.Markup("\" tabindex=\"0\">\n<table>\n"u8);
        var insideBody = false;
        foreach (var block in table)
        {
            var row = (TableRow)block;
            if (row.IsHeader)
            {
                html.Markup("<thead>\n"u8);
                WriteRow(table, row);
                html.Markup("</thead>\n"u8);
                continue;
            }

            if (!insideBody)
            {
                html.Markup("<tbody>\n"u8);
                insideBody = true;
            }

            WriteRow(table, row);
        }

        html.Markup(insideBody ? "</tbody>\n</table>\n</div>\n"u8 : "</table>\n</div>\n"u8);
    }

    private static TableBreadth Breadth(Table table)
    {
        var columns = new int[table.Max(row => ((TableRow)row).Count)];
        foreach (var row in table.Cast<TableRow>())
        {
            for (var column = 0; column < row.Count; column++)
            {
                foreach (var leaf in ((TableCell)row[column]).OfType<LeafBlock>())
                {
                    columns[column] = Math.Max(columns[column], TableBreadths.LettersInLine(PlainText.Of(leaf.Inline), row.IsHeader));
                }
            }
        }

        return TableBreadths.Of(columns);
    }

    private void WriteRow(Table table, TableRow row)
    {
        draft.Html.Markup("<tr>\n"u8);
        for (var column = 0; column < row.Count; column++)
        {
            var cell = (TableCell)row[column];

            // An empty header names nothing; as a plain cell it announces no nameless column.
            var isHeader = row.IsHeader && cell is [ParagraphBlock { Inline.FirstChild: not null }, ..];
            draft.Html.Markup(isHeader ? "<th scope=\"col\""u8 : "<td"u8);
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            draft.Html.Markup(alignment switch
            {
                TableColumnAlign.Left => " class=\"can-trai\">"u8,
                TableColumnAlign.Center => " class=\"can-giua\">"u8,
                TableColumnAlign.Right => " class=\"can-phai\">"u8,
                _ => ">"u8,
            });
            foreach (var block in cell)
            {
                if (block is LeafBlock leaf)
                {
                    inlines.WriteText(leaf);
                }
            }

            draft.Words.Break();
            draft.Html.Markup(isHeader ? "</th>\n"u8 : "</td>\n"u8);
        }

        draft.Html.Markup("</tr>\n"u8);
    }
}
