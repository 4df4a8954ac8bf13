using System.Collections.Immutable;
using Site.Importing;
using Site.Importing.Markdown;
using Site.Importing.Tree;

namespace Site.Cli.Desk.Incoming;

/// <summary>A paste as it was read, before its pictures are taken in.</summary>
/// <param name="Text">Pictures beyond <see cref="MostPictures"/> stay behind, which is told.</param>
internal sealed record PastedText(ImportedText Text)
{
    /// <summary>An article shows no more; a page that is pasted whole may hold hundreds of signs and thumbnails.</summary>
    public const int MostPictures = 40;

    /// <param name="html">As the browser gives it.</param>
    /// <param name="plain">The same as plain text; empty when the browser gives none.</param>
    /// <param name="rtf">What Word gives beside it, for its pictures; null when there is none.</param>
    /// <param name="files">Pictures that came as files beside the HTML.</param>
    public static PastedText Read(string html, string plain, string? rtf, IReadOnlyList<byte[]> files)
    {
        var text = Clipboard.Read(html, plain, rtf is not null ? RtfPictures.Read(rtf) : [.. files.Select(bytes => new PictureBeside(bytes))]);
        var left = text.Pictures.Skip(MostPictures).Select(_ => new Remark(RemarkKind.PictureMissing, string.Empty, null));
        return new PastedText(text with { Told = [.. text.Told, .. left], Pictures = [.. text.Pictures.Take(MostPictures)] });
    }

    /// <summary>The pictures to be taken in, each with the words from which it gets a name, and its description as the source gives it.</summary>
    public IEnumerable<(ImportedPicture Picture, string Words, string Alt)> Pictures()
    {
        var shown = ShownPictures.Of(Text.Blocks);
        foreach (var picture in Text.Pictures)
        {
            if (shown.GetValueOrDefault(picture.Id) is { } block)
            {
                var caption = PlainText.Of(block.Caption);
                yield return (picture, caption.Length > 0 ? caption : block.Alt, block.Alt);
            }
        }
    }

    /// <param name="files">For each picture that was taken in, by its id, how the article names it.</param>
    public string Markdown(IReadOnlyDictionary<string, string> files) => MarkdownWriter.Write(Text, files).Trim('\n');
}
