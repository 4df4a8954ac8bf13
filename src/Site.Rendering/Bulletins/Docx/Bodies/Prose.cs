using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Text;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>Writes paragraphs and runs of plain text.</summary>
internal static class Prose
{
    public static Paragraph Empty(string style) => new() { ParagraphProperties = new() { ParagraphStyleId = new() { Val = style } } };

    public static Paragraph Paragraph(string style, params OpenXmlElement[] runs)
    {
        var paragraph = Empty(style);
        paragraph.Append(runs);
        return paragraph;
    }

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A line of a list of its own, outside any text.</summary>
    /// <param name="list">Its signs or numbers: <see cref="Numbering.Bullets"/>, or a list of <see cref="Numbering.Ordered"/>.</param>
    public static Paragraph ListLine(string style, int list, params OpenXmlElement[] runs)
    {
        var line = Paragraph(style, runs);
        line.ParagraphProperties!.NumberingProperties = new() { NumberingLevelReference = new() { Val = 0 }, NumberingId = new() { Val = list } };
        return line;
    }

    public static Run Run(string text, RunProperties? properties = null)
    {
        var run = new Run { RunProperties = properties };
        run.Append(new Text(XmlCharacters.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>Forbids a page break after a block; a table then stays with what follows by its last row.</summary>
    public static void KeepWithNext(OpenXmlElement? block)
    {
        switch (block)
        {
            case Paragraph { ParagraphProperties: { } properties } paragraph:
                properties.KeepNext = new();
                if (properties.ParagraphStyleId?.Val?.Value == StyleIds.AfterTable)
                {
                    KeepWithNext(paragraph.PreviousSibling());
                }

                break;
            case Table table when table.Elements<TableRow>().LastOrDefault() is { } row:
                KeepWithNext(row);
                break;
            case TableRow row:
                foreach (var paragraph in row.Elements<TableCell>().SelectMany(cell => cell.Elements<Paragraph>()))
                {
                    KeepWithNext(paragraph);
                }

                break;
        }
    }

    public static Run Styled(string text, string style) => Run(text, new() { RunStyle = new() { Val = style } });

    public static Run Bold(string text) => Run(text, new() { Bold = new() });

    public static Run Italic(string text) => Run(text, new() { Italic = new() });

    /// <summary>A field with its last value; Word and LibreOffice compute it again when they lay out pages.</summary>
    public static IEnumerable<Run> Field(string instruction, string shown) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(shown),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
