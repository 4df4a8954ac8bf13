using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;

namespace Site.Reading.Markdown.Links;

/// <summary>Finds the target that the address of a link or image means. Pure: whether a page exists is checked when all pages are known.</summary>
internal sealed class LinkResolver
{
    private readonly SiteAddress _address;
    private readonly AssetCatalogue _assets;
    private readonly string _ownRoot;

    public LinkResolver(SiteAddress address, AssetCatalogue assets)
    {
        _address = address;
        _assets = assets;
        _ownRoot = address.Absolute(UrlPath.Home).TrimEnd('/');
    }

    /// <summary>The address of a page that the program makes.</summary>
    public string Href(UrlPath page) => _address.Href(page);

    public Destination Link(SourcePath file, string url)
    {
        url = WithoutOwnRoot(url.Trim());
        if (WrittenAddress.IsMail(url))
        {
            return new OutsideDestination("mailto:" + url, Host: null);
        }

        if (WrittenAddress.Phone(url) is { } phone)
        {
            return new OutsideDestination("tel:" + phone, Host: null);
        }

        if (WrittenAddress.IsWithoutScheme(url) && FindAsset(file, url) is null)
        {
            return new RefusedDestination(MarkdownFaults.SchemeMissing, Quoted.Cut(url));
        }

        if (Scheme(url) is { } scheme)
        {
            return scheme.ToLowerInvariant() switch
            {
                "http" or "https" => Outside(url),
                "mailto" or "tel" => new OutsideDestination(url, Host: null),
                { Length: 1 } or "file" => new RefusedDestination(AssetFaults.OutsideInput, Quoted.Cut(url)),
                _ => new RefusedDestination(MarkdownFaults.UnsafeLink, Quoted.Cut(scheme)),
            };
        }

        if (FindAsset(file, url) is { } named)
        {
            return File(named, tail: string.Empty);
        }

        var path = url.AsSpan();
        var anchor = HasHashInName(url) ? default : Cut(ref path, '#');
        var query = Cut(ref path, '?');
        var written = Decode(path);
        var id = anchor.Length > 1 ? VietnameseText.Slug(Decode(anchor[1..])) : null;
        var tail = string.Concat(query, id is null ? null : "#", id);
        if (written.Length == 0)
        {
            return new PageDestination(new InternalLink(Path: null, id), tail.Length == 0 ? "#" : tail);
        }

        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            return url.StartsWith("//", StringComparison.Ordinal)
                ? Outside("https:" + url)
                : new RefusedDestination(AssetFaults.OutsideInput, Quoted.Cut(url));
        }

        if (file.Resolve(written) is not { } target)
        {
            return new RefusedDestination(AssetFaults.OutsideInput, Quoted.Cut(url));
        }

        var isFolder = written.EndsWith('/');
        if (!isFolder && target.Extension.Length > 0 && _assets.Find(target) is { } asset)
        {
            return File(asset, tail);
        }

        var extension = target.Extension;
        if (!isFolder && FileTypes.IsImage(extension))
        {
            return Missing(AssetFaults.ImageMissing, AssetFaults.NearImage, target, written);
        }

        if (!isFolder && FileTypes.IsAttachment(extension))
        {
            return Missing(AssetFaults.AttachmentMissing, AssetFaults.NearAttachment, target, written);
        }

        var page = Page(target, written, isFolder);
        return new PageDestination(new InternalLink(page, id), _address.Href(page) + tail);
    }

    /// <summary>A file destination is an image's, or it is refused.</summary>
    public Destination Image(SourcePath file, string url)
    {
        url = WithoutOwnRoot(url.Trim());
        switch (Scheme(url)?.ToLowerInvariant())
        {
            case null:
                break;
            case "http" or "https":
                return new RefusedDestination(MarkdownFaults.ForeignImage, Quoted.Cut(url));
            case { Length: 1 } or "file":
                return new RefusedDestination(AssetFaults.OutsideInput, Quoted.Cut(url));
            case var scheme:
                return new RefusedDestination(MarkdownFaults.UnsafeLink, Quoted.Cut(scheme));
        }

        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            return new RefusedDestination(MarkdownFaults.ForeignImage, Quoted.Cut(url));
        }

        if (FindAsset(file, url) is { Image: not null } named)
        {
            return File(named, tail: string.Empty);
        }

        var path = url.AsSpan();
        if (!HasHashInName(url))
        {
            Cut(ref path, '#');
        }

        Cut(ref path, '?');
        var written = Decode(path);
        if (written.StartsWith("//", StringComparison.Ordinal) || file.Resolve(written) is not { } target)
        {
            return new RefusedDestination(AssetFaults.OutsideInput, Quoted.Cut(url));
        }

        if (_assets.Find(target) is { } asset)
        {
            return FileTypes.IsImage(asset.Source.Extension)
                ? File(asset, tail: string.Empty)
                : new RefusedDestination(AssetFaults.NotAnImage, Quoted.Cut(written));
        }

        if (FileTypes.IsHeic(target.Extension))
        {
            return new RefusedDestination(AssetFaults.HeicImage, Quoted.Cut(written));
        }

        // An unknown file type is told, unless it is a typing error (anh.pgn) for an image that exists.
        return FileTypes.IsImage(target.Extension) || _assets.Nearest(target) is not null
            ? Missing(AssetFaults.ImageMissing, AssetFaults.NearImage, target, written)
            : new RefusedDestination(AssetFaults.NotAnImage, Quoted.Cut(written));
    }

    /// <summary>A file whose name holds # or %, written as it is, although an address would escape them.</summary>
    private Asset? FindAsset(SourcePath file, string url) =>
        url.AsSpan().IndexOfAny('#', '%') >= 0 && !url.StartsWith("//", StringComparison.Ordinal) && file.Resolve(url) is { } path ? _assets.Find(path) : null;

    /// <summary><c>/anh/so#1.jpg</c>: an extension after the # shows that it is not a place on a page.</summary>
    private static bool HasHashInName(string url) =>
        url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 && Path.GetExtension(url.AsSpan(hash)).ToString().ToLowerInvariant() is var extension &&
        (extension == FileTypes.Document || FileTypes.IsImage(extension) || FileTypes.IsAttachment(extension));

    private static OutsideDestination Outside(string url) => new(url, Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : null);

    private FileDestination File(Asset asset, string tail) => new(asset, _address.Href(asset.Url) + tail);

    private RefusedDestination Missing(Fault fault, Fault nearFault, SourcePath target, string written) =>
        _assets.Nearest(target) is { } near
            ? new RefusedDestination(nearFault, Quoted.Cut(written), near)
            : new RefusedDestination(fault, Quoted.Cut(written));

    // From the root, a path is an address as it stands; a relative path names a file beside the document, as an editor sees it.
    private static UrlPath Page(SourcePath target, string written, bool isFolder)
    {
        var inside = target.InsideRoom;
        if (inside.Length == 0)
        {
            return UrlPath.Home;
        }

        if (!isFolder && target.Extension == ".md")
        {
            return UrlPath.OfDocument(inside);
        }

        var isFile = !isFolder && target.Extension.Length > 0;
        if (!written.StartsWith('/') && !isFile)
        {
            return UrlPath.OfDocument(inside + ".md");
        }

        // Addresses hold plain letters only, so /tin-tức/ can only mean /tin-tuc/.
        var asWritten = Ascii.IsValid(inside) ? UrlPath.Parse("/" + inside + (isFolder ? "/" : string.Empty)) : null;
        return asWritten ?? (isFile ? UrlPath.OfFile(inside) : UrlPath.Page(inside.Split('/')));
    }

    /// <summary>The site's own absolute address means the same as its path alone, and so does the preview's.</summary>
    private string WithoutOwnRoot(string url)
    {
        if (WrittenAddress.OfPreview(url) is { } path)
        {
            var folder = _address.Href(UrlPath.Home).TrimEnd('/');
            return folder.Length > 0 && path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[folder.Length..] : path;
        }

        if (!url.StartsWith(_ownRoot, StringComparison.OrdinalIgnoreCase))
        {
            return url;
        }

        return url.Length == _ownRoot.Length ? "/"
            : url[_ownRoot.Length] switch
            {
                '/' => url[_ownRoot.Length..],
                '?' or '#' => "/" + url[_ownRoot.Length..],
                _ => url,
            };
    }

    // RFC 3986: a letter, then letters, digits, + - . up to a colon. Anything else before a colon is a file's name.
    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(url[0]))
        {
            return null;
        }

        foreach (var c in url.AsSpan(0, colon))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return null;
            }
        }

        return url[..colon];
    }

    private static ReadOnlySpan<char> Cut(ref ReadOnlySpan<char> text, char mark)
    {
        var at = text.IndexOf(mark);
        if (at < 0)
        {
            return default;
        }

        var tail = text[at..];
        text = text[..at];
        return tail;
    }

    private static string Decode(ReadOnlySpan<char> written) => Uri.UnescapeDataString(written).Replace('\\', '/');
}
