using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Documents;
using Site.Reading.Markdown.Links;

namespace Site.Reading.Markdown;

/// <summary>Images alone in their paragraph: one is a figure, several in a row are a gallery; one that is a link to another site is a video.</summary>
internal sealed class FigureRenderer(BodyDraft draft, LinkRenderer links)
{
    private (ContainerBlock? Parent, int At) _last;

    /// <summary>Writes the images of the paragraph and of those right after it, as one gallery. False, with nothing written, if it holds anything but images.</summary>
    public bool TryWrite(ParagraphBlock paragraph)
    {
        if (CountImages(paragraph.Inline) == 0)
        {
            return false;
        }

        var (blocks, at) = (paragraph.Parent!, IndexOf(paragraph));
        if (at > 0 && HoldsImages(blocks[at - 1]))
        {
            return true;
        }

        List<LinkInline> images = [];
        for (; at < blocks.Count && HoldsImages(blocks[at]); at++)
        {
            images.AddRange(((ParagraphBlock)blocks[at]).Inline!.OfType<LinkInline>());
        }

        if (images.Count > 1)
        {
            draft.Html.Markup("<div class=\"bo-anh\">\n<p class=\"bo-anh-so\">Bộ ảnh: "u8);
            draft.Html.Number(images.Count);
            draft.Html.Markup(" ảnh</p>\n"u8);
        }

        foreach (var image in images)
        {
            Write(image, inGallery: images.Count > 1);
        }

        if (images.Count > 1)
        {
            draft.Html.Markup("</div>\n"u8);
        }

        return true;
    }

    // Paragraphs come in the order of the text, so the search continues where the last one was found.
    private int IndexOf(ParagraphBlock paragraph)
    {
        var at = ReferenceEquals(_last.Parent, paragraph.Parent) ? _last.At : 0;
        while (!ReferenceEquals(paragraph.Parent![at], paragraph))
        {
            at++;
        }

        _last = (paragraph.Parent, at);
        return at;
    }

    private static bool HoldsImages(Block block) => block is ParagraphBlock paragraph && CountImages(paragraph.Inline) > 0;

    private static int CountImages(ContainerInline? inlines)
    {
        var count = 0;
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline link && ImageOf(link) is not null)
            {
                count++;
            }
            else if (inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            {
                return 0;
            }
        }

        return count;
    }

    private static LinkInline? ImageOf(LinkInline link) =>
        link.IsImage ? link
        : link.FirstChild is LinkInline { IsImage: true, NextSibling: null } inner && !string.IsNullOrWhiteSpace(link.Url) ? inner
        : null;

    private void Write(LinkInline link, bool inGallery)
    {
        var image = ImageOf(link)!;
        var destination = image == link ? null : links.Resolve(links.Address(link), LinkRenderer.Place(link));
        var video = destination as OutsideDestination;
        var file = links.ImageFile(image);
        WriteStart(video is not null, file?.Asset.Image);
        if (image == link && inGallery)
        {
            // A link to the whole picture. Whoever makes the page knows an image in a link to itself and opens it large.
            destination = file;
        }

        if (destination is not null)
        {
            links.Open(destination, title: null, words: string.Empty);
        }

        links.WriteImage(image);
        if (video?.Host is { } host)
        {
            draft.Html.Markup("<span class=\"video-nhan\">Xem video tại "u8);
            draft.Html.Text(host);
            draft.Html.Markup("</span>"u8);
        }

        if (destination is not null)
        {
            links.Close(destination);
        }

        WriteCaption(image.Title);
        draft.Html.Markup("\n</figure>\n"u8);
    }

    // A class tells the width of an upright picture in tenths of its height, so that styles keep it within the screen before it has loaded.
    private void WriteStart(bool isVideo, ImageSize? size)
    {
        var html = draft.Html;
        var portrait = size is { } pixels && pixels.Width < pixels.Height ? Math.Max(1, pixels.Width * 10 / pixels.Height) : (int?)null;
        html.Markup((isVideo, portrait) switch
        {
            (false, null) => "<figure"u8,
            (true, null) => "<figure class=\"video\""u8,
            (false, _) => "<figure class=\"cao-"u8,
            (true, _) => "<figure class=\"video cao-"u8,
        });
        if (portrait is { } tenths)
        {
            html.Number(tenths);
            html.Markup("\""u8);
        }

        html.Markup(">\n"u8);
    }

    // The title is "caption | credit", either of which may be missing.
    private void WriteCaption(string? title)
    {
        var text = title.AsSpan();
        var bar = text.LastIndexOf('|');
        var caption = (bar < 0 ? text : text[..bar]).Trim();
        var credit = bar < 0 ? default : text[(bar + 1)..].Trim();
        if (caption.IsEmpty && credit.IsEmpty)
        {
            return;
        }

        var html = draft.Html;
        html.Markup("\n<figcaption>"u8);
        html.Text(caption);
        if (!credit.IsEmpty)
        {
            html.Markup(caption.IsEmpty ? "<span class=\"nguon-anh\">"u8 : " <span class=\"nguon-anh\">"u8);
            html.Text(Illustration.CreditLabel(credit));
            html.Text(credit);
            html.Markup("</span>"u8);
        }

        html.Markup("</figcaption>"u8);
        draft.Words.Add(caption);
        draft.Words.Break();
    }
}
