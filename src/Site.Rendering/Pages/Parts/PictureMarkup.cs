using System.Buffers;
using System.Net;
using System.Text;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Pictures;
using Site.Model.Settings;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

/// <summary>
/// Puts a text's pictures in their variants. A text is read without knowing them: it names the files that the editor named, so that one
/// text serves the page, the paper and Word.
/// </summary>
internal sealed class PictureMarkup(ViewContext context, PictureSizes sizes)
{
    private readonly PictureSizes _sizes = new(WebUtility.HtmlEncode(sizes.Text), WebUtility.HtmlEncode(sizes.Portrait), WebUtility.HtmlEncode(sizes.Gallery));

    /// <summary>For screens: each picture in several widths, of which the browser takes one.</summary>
    /// <param name="html">Of the body, as the page has it otherwise.</param>
    public Html OnScreen(Body body, Html html) => Put(body, html, (picture, inGallery) => (
        $"<picture><source type=\"image/webp\" srcset=\"{context.SourceSet(picture)}\" sizes=\"{SizesOf(picture, inGallery)}\">",
        context.Href(picture.Fallback.Url),
        "</picture>"));

    /// <summary>For the print page: one file, which the browser passes into the PDF as it is.</summary>
    /// <inheritdoc cref="OnScreen"/>
    public Html OnPaper(Body body, Html html, PaperFormat paper) => Put(body, html, (picture, _) => (
        string.Empty, context.Href(picture.OnPaper(paper).Url), string.Empty));

    private string SizesOf(PublishedPicture picture, bool inGallery) =>
        inGallery ? _sizes.Gallery : picture.Asset.Image is { } size && size.Width < size.Height ? _sizes.Portrait : _sizes.Text;

    private delegate (string Before, string Source, string After) Form(PublishedPicture picture, bool inGallery);

    private Html Put(Body body, Html html, Form form)
    {
        Dictionary<string, PublishedPicture>? pictures = null;
        foreach (var asset in body.Assets)
        {
            if (context.Pictures.Of(asset) is { } picture)
            {
                (pictures ??= new(StringComparer.Ordinal))[context.Href(asset.Url)] = picture;
            }
        }

        return pictures is null ? html : new Html(Put(html.Utf8.Span, pictures, form));
    }

    private ReadOnlyMemory<byte> Put(ReadOnlySpan<byte> html, Dictionary<string, PublishedPicture> pictures, Form form)
    {
        var output = new ArrayBufferWriter<byte>(html.Length + (html.Length / 2));
        var written = 0;
        PublishedPicture? around = null;
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (reader is { Token: HtmlToken.Start, Element.Name: "img" } && Find(reader.Attributes, "src", pictures) is { } shown)
            {
                // An image in a link to itself is one of a gallery.
                var (before, source, after) = form(shown.Picture, ReferenceEquals(around, shown.Picture));
                output.Write(html[written..reader.Start]);
                Write(output, before);
                output.Write(html[reader.Start..shown.Start]);
                Write(output, source);
                output.Write(html[shown.End..reader.End]);
                Write(output, after);
                written = reader.End;
            }
            else if (reader is { Token: HtmlToken.Start, Element.Name: "a" } && Find(reader.Attributes, "href", pictures) is { } linked)
            {
                output.Write(html[written..linked.Start]);
                Write(output, context.Href(linked.Picture.Full.Url));
                written = linked.End;
                around = linked.Picture;
                continue;
            }

            around = null;
        }

        output.Write(html[written..]);
        return output.WrittenMemory;
    }

    private static (PublishedPicture Picture, int Start, int End)? Find(HtmlAttributes attributes, string name, Dictionary<string, PublishedPicture> pictures)
    {
        while (attributes.MoveNext())
        {
            if (attributes.Is(name))
            {
                return pictures.TryGetValue(Encoding.UTF8.GetString(attributes.Value), out var picture)
                    ? (picture, attributes.ValueStart, attributes.ValueStart + attributes.Value.Length)
                    : null;
            }
        }

        return null;
    }

    private static void Write(ArrayBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
