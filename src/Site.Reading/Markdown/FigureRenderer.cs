using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Reading.Markdown.Links;

namespace Site.Reading.Markdown;

/// <summary>Images alone in their paragraph: one is a figure, several are a gallery; one that is a link to another site is a video.</summary>
internal sealed class FigureRenderer(BodyDraft draft, LinkRenderer links)
{
    /// <summary>False, with nothing written, when the paragraph holds anything but images.</summary>
    public bool TryWrite(ParagraphBlock paragraph)
    {
        var count = CountImages(paragraph.Inline);
        if (count == 0)
        {
            return false;
        }

        if (count > 1)
        {
            draft.Html.Markup("<div class=\"bo-anh\">\n"u8);
        }

        for (var inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline link)
            {
                Write(link);
            }
        }

        if (count > 1)
        {
            draft.Html.Markup("</div>\n"u8);
        }

        return true;
    }

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

    private void Write(LinkInline link)
    {
        var image = ImageOf(link)!;
        var destination = image == link ? null : links.Resolve(links.Address(link), LinkRenderer.Place(link));
        var video = destination as OutsideDestination;
        draft.Html.Markup(video is null ? "<figure>\n"u8 : "<figure class=\"video\">\n"u8);
        if (destination is not null)
        {
            links.Open(destination, title: null);
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
            html.Markup(caption.IsEmpty ? "<span class=\"nguon-anh\">Ảnh: "u8 : " <span class=\"nguon-anh\">Ảnh: "u8);
            html.Text(credit);
            html.Markup("</span>"u8);
        }

        html.Markup("</figcaption>"u8);
        draft.Words.Add(caption);
        draft.Words.Break();
    }
}
