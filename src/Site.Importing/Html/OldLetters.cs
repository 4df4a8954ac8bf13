using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Importing.Word;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Importing.Html;

/// <summary>Decodes a text in an encoding from before Unicode whose fonts did not come along: by its syllables, paragraph by paragraph.</summary>
internal static class OldLetters
{
    public static ImportedText Decoded(ImportedText text)
    {
        if (SourceLetters.EncodingOf(string.Join('\n', text.Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Text)))) is not { } encoding)
        {
            return text;
        }

        var blocks = text.Blocks.Select(block => Of(block, encoding)).ToImmutableArray();
        return text with { Blocks = blocks, Told = [.. text.Told, new Remark(RemarkKind.OldEncoding, string.Empty, null)] };
    }

    private static Block Of(Block block, OldEncoding encoding) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Of(paragraph.Text, encoding) },
        Heading heading => heading with { Text = Of(heading.Text, encoding) },
        ListBlock list => new ListBlock([.. list.Items.Select(item => item with { Blocks = Of(item.Blocks, encoding) })]),
        Quote quote => new Quote(Of(quote.Blocks, encoding)),
        Table table => table with { Caption = Of(table.Caption, encoding), Rows = [.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(cell => Of(cell, encoding))]))] },
        PictureBlock picture => picture with { Caption = Of(picture.Caption, encoding) },
        _ => block,
    };

    private static ImmutableArray<Block> Of(ImmutableArray<Block> blocks, OldEncoding encoding) => [.. blocks.Select(block => Of(block, encoding))];

    // A paragraph that holds letters of Unicode's Vietnamese is in Unicode.
    private static ImmutableArray<Inline> Of(ImmutableArray<Inline> text, OldEncoding encoding) => OldFont.IsUnicode(PlainText.Of(text)) ? text : Turned(text, encoding);

    private static ImmutableArray<Inline> Turned(ImmutableArray<Inline> text, OldEncoding encoding) =>
    [
        .. text.Select(inline => inline switch
        {
            TextRun run => run with { Text = OldText.Decode(encoding, run.Text) },
            Link link => link with { Text = Turned(link.Text, encoding) },
            _ => inline,
        }),
    ];
}
