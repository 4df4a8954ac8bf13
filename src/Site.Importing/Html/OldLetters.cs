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

        // A paragraph that holds letters of Unicode's Vietnamese is in Unicode.
        text = TextMap.Of(text, line => OldFont.IsUnicode(PlainText.Of(line)) ? line : Turned(line, encoding));
        return text with { Told = [.. text.Told, new Remark(RemarkKind.OldEncoding, string.Empty, null)] };
    }

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
