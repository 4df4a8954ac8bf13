using System.Text;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>A picture with its description and caption: <c>![Bàn họp](ban-hop.jpg "Một buổi họp")</c>.</summary>
internal static class PictureText
{
    /// <param name="withCaption">Whether the caption is the picture's title.</param>
    /// <returns>Null when the picture did not come along.</returns>
    public static string? Of(PictureBlock picture, IReadOnlyDictionary<string, string> files, bool withCaption)
    {
        if (!files.TryGetValue(picture.Picture, out var file))
        {
            return null;
        }

        var caption = withCaption ? Lines.PlainText(Lines.Joined(Lines.Of(picture.Caption, _ => 0))) : string.Empty;
        var alt = Lines.Joined(Lines.Of([new TextRun(picture.Alt.Length > 0 ? picture.Alt : caption)], _ => 0));
        var address = file.Contains(' ', StringComparison.Ordinal) ? $"<{file}>" : file;
        return caption.Length == 0 ? $"![{Alt(alt)}]({address})" : $"![{Alt(alt)}]({address} \"{Title(caption)}\")";
    }

    // The same signs as in a link's words mean something here.
    private static string Alt(List<Glyph> alt) => LineText.Of(alt, new LinePlace(InCell: true, InBrackets: true));

    private static string Title(string caption)
    {
        // Behind the last bar stands whose picture it is.
        caption = caption.Contains('|', StringComparison.Ordinal) ? caption + " |" : caption;
        var title = new StringBuilder(caption.Length);
        for (var at = 0; at < caption.Length; at++)
        {
            var c = caption[at];
            var after = at + 1 < caption.Length ? caption[at + 1] : '"';
            if (c == '"' || (c == '\\' && Signs.IsEscapable(after)))
            {
                title.Append('\\');
            }

            title.Append(c == '&' && Signs.BeginsEntity(caption.AsSpan(at)) ? Signs.Ampersand : c.ToString());
        }

        return title.ToString();
    }
}
