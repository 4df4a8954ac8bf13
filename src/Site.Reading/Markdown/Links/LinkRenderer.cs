using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;

namespace Site.Reading.Markdown.Links;

/// <summary>Links, attachments and images inside a line.</summary>
internal sealed class LinkRenderer(BodyDraft draft, LinkResolver resolver, InlineRenderer inlines)
{
    private bool _insideLink;

    public void Write(LinkInline link)
    {
        if (_insideLink)
        {
            inlines.Write(link);
            return;
        }

        var url = Address(link);
        if (link.IsAutoLink && url.StartsWith("ftp:", StringComparison.OrdinalIgnoreCase))
        {
            inlines.Write(link); // a bare address was never asked to be a link
            return;
        }

        if (string.IsNullOrWhiteSpace(url) || !HasText(link))
        {
            draft.Tell(MarkdownFaults.EmptyLink, link.Span);
            return;
        }

        if (Resolve(url, Place(link)) is { } destination)
        {
            var words = PlainText.Of(link);
            draft.AddLinkText(words, link.Span);
            Open(destination, link.Title, words);
            _insideLink = true;
            inlines.Write(link);
            _insideLink = false;
            Close(destination);
        }
    }

    public void Write(AutolinkInline link)
    {
        if (!_insideLink && Resolve(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span) is { } destination)
        {
            Open(destination, title: null, link.Url);
            WriteUrlText(link.Url);
            Close(destination);
        }
        else
        {
            WriteUrlText(link.Url);
        }
    }

    public void WriteImage(LinkInline image)
    {
        var alt = PlainText.Of(image);
        if (alt.Length == 0)
        {
            draft.Tell(MarkdownFaults.AltTextMissing, image.Span);
        }

        var url = Address(image);
        if (string.IsNullOrWhiteSpace(url))
        {
            draft.Tell(MarkdownFaults.EmptyLink, image.Span);
            return;
        }

        switch (resolver.Image(draft.File, url))
        {
            case FileDestination file:
                draft.Add(file.Asset);
                if (FileNameAsText.Is(alt, file.Asset.Source.FileName))
                {
                    draft.Tell(AssetFaults.AltIsFileName, image.Span, alt);
                }

                WriteImage(file, alt);
                break;
            case RefusedDestination refused:
                Tell(refused, Place(image));
                break;
        }
    }

    /// <summary>The file that an image shows; null when it shows none, which is told when it is written.</summary>
    public FileDestination? ImageFile(LinkInline image) =>
        Address(image) is { } url && !string.IsNullOrWhiteSpace(url) ? resolver.Image(draft.File, url) as FileDestination : null;

    /// <summary>Null when it is refused, which has been told then.</summary>
    public Destination? Resolve(string url, SourceSpan place)
    {
        var destination = resolver.Link(draft.File, url);
        switch (destination)
        {
            case RefusedDestination refused:
                Tell(refused, place);
                return null;
            case PageDestination page:
                // A bare # or a query alone names no place to be checked.
                if (page.Link is not { Path: null, Anchor: null })
                {
                    draft.Add(page.Link, place);
                }

                break;
            case FileDestination file:
                draft.Add(file.Asset);
                break;
            case OutsideDestination { Host: not null } outside when Tracking.Find(outside.Href) is var (parts, address):
                draft.Tell(MarkdownFaults.TrackingInLink, place, parts, Quoted.Cut(address));
                break;
        }

        return destination;
    }

    /// <summary>
    /// The destination, escapes undone; but <c>..\anh\x.png</c> from Windows is taken as typed, where Markdown would read <c>\.</c> as an
    /// escaped full stop, which nobody needs in an address.
    /// </summary>
    public string Address(LinkInline link)
    {
        var written = draft.Written(link.UrlSpan);
        return written.IndexOf("\\.", StringComparison.Ordinal) >= 0 ? written.Trim("<>").ToString() : link.Url ?? string.Empty;
    }

    /// <summary>Where the address itself is written; for <c>[chữ][tên]</c> that is the line of the definition.</summary>
    public static SourceSpan Place(LinkInline link) => link.UrlSpan is { IsEmpty: false, Start: > 0 } place ? place : link.Span;

    /// <param name="words">What the link says: on paper an address that stands there already is not told again.</param>
    public void Open(Destination destination, string? title, string words)
    {
        var html = draft.Html;
        switch (destination)
        {
            case PageDestination page:
                html.Markup("<a href=\""u8);
                WriteHref(page.Href);
                break;
            case FileDestination file:
                html.Markup(IsAttachment(file.Asset) ? "<a class=\"tep\" href=\""u8 : "<a href=\""u8);
                WriteHref(file.Href);
                break;
            case OutsideDestination outside:
                var isSaid = outside.Host is not null && ShownAddress.IsSaidBy(words, outside.Href);
                html.Markup(isSaid ? "<a class=\"dia-chi\" href=\""u8 : "<a href=\""u8);
                WriteHref(outside.Href, isSaid);
                html.Markup(outside.Host is null ? default : " rel=\"noopener\""u8);
                break;
        }

        if (!string.IsNullOrWhiteSpace(title))
        {
            html.Markup(" title=\""u8);
            html.Text(title);
            html.Markup("\""u8);
        }

        html.Markup(">"u8);
    }

    public void Close(Destination destination)
    {
        if (destination is FileDestination { Asset: var asset } && IsAttachment(asset))
        {
            draft.Html.Markup(" <span class=\"tep-loai\">("u8);
            draft.Html.Text(asset.Source.Extension.TrimStart('.').ToUpperInvariant());
            draft.Html.Markup(", "u8);
            draft.Html.Text(Quantity.Bytes(asset.Bytes));
            draft.Html.Markup(")</span>"u8);
        }

        draft.Html.Markup("</a>"u8);
    }

    private static bool IsAttachment(Asset asset) => !FileTypes.IsImage(asset.Source.Extension);

    private static bool HasText(LinkInline link) =>
        PlainText.Of(link).Length > 0 || link.FindDescendants<LinkInline>().Any(inner => inner.IsImage);

    private void Tell(RefusedDestination refused, SourceSpan place) => draft.Tell(refused.Fault, place, refused.Word, refused.Near ?? string.Empty);

    /// <summary>Up to the end of the attribute; where people would not read what is in it, what paper shows instead follows.</summary>
    /// <param name="isSaid">Paper shows no address beside words that are the address.</param>
    private void WriteHref(string href, bool isSaid = false)
    {
        var html = draft.Html;
        var begins = html.Length;
        html.Url(href);
        var escaped = isSaid || html.Written[begins..].IndexOf((byte)'%') < 0 ? string.Empty : EscapedText.Read(html.Written[begins..]);
        html.Markup("\""u8);
        if (ShownAddress.WithLetters(escaped) is var shown && shown != escaped)
        {
            html.Markup(" data-dia-chi=\""u8);
            html.Text(shown);
            html.Markup("\""u8);
        }
    }

    private void WriteUrlText(string url)
    {
        draft.Words.Add(url);
        draft.Html.Text(url);
    }

    private void WriteImage(FileDestination file, string alt)
    {
        var html = draft.Html;
        html.Markup("<img src=\""u8);
        html.Url(file.Href);
        html.Markup("\" alt=\""u8);
        html.Text(alt);
        html.Markup("\""u8);
        if (file.Asset.Image is { } size)
        {
            html.Markup(" width=\""u8);
            html.Number(size.Width);
            html.Markup("\" height=\""u8);
            html.Number(size.Height);
            html.Markup("\""u8);
        }

        html.Markup(" loading=\"lazy\" decoding=\"async\">"u8);
    }
}
