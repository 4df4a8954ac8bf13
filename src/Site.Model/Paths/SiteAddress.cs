namespace Site.Model.Paths;

/// <summary>
/// Where the site is served: <c>https://khoi.example</c> or <c>https://tinh.example/khoi</c>. Turns a path into what a page
/// links to (<see cref="Href"/>) and into what leaves the page: feeds, canonical links, share links (<see cref="Absolute"/>).
/// </summary>
public sealed record SiteAddress
{
    private readonly string _origin;
    private readonly string _folder;

    private SiteAddress(string origin, string folder)
    {
        _origin = origin;
        _folder = folder;
    }

    /// <summary>Null unless <paramref name="text"/> is an absolute http or https address without query or fragment.</summary>
    public static SiteAddress? Parse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) ||
            uri.Scheme is not ("https" or "http") || uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            return null;
        }

        return new SiteAddress(uri.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.TrimEnd('/'));
    }

    /// <summary>Whether its host is one that never is anybody's (RFC 2606): <c>https://trang.example</c>.</summary>
    public bool IsSample => _origin.EndsWith(".example", StringComparison.OrdinalIgnoreCase);

    public bool IsSecure => _origin.StartsWith("https:", StringComparison.Ordinal);

    public string Href(UrlPath path) => _folder + path.Value;

    public string Absolute(UrlPath path) => _origin + _folder + path.Value;

    /// <summary>The absolute address of a result of <see cref="Href"/>.</summary>
    public string AbsoluteOfHref(string href) => _origin + href;

    /// <summary>The path of what is asked for on this site's host, unescaped; null for what is elsewhere, and for what is no path of a site.</summary>
    public UrlPath? Inside(string asked)
    {
        var folder = Uri.UnescapeDataString(_folder);
        return asked.StartsWith(folder + "/", StringComparison.Ordinal) ? UrlPath.Parse(asked[folder.Length..]) : null;
    }

    /// <summary>The path of an absolute address below this one; null for what is elsewhere, and for what is no path of a site.</summary>
    public UrlPath? PathOf(Uri link)
    {
        var home = new Uri(ToString());
        var folder = Uri.UnescapeDataString(home.AbsolutePath);
        var path = Uri.UnescapeDataString(link.AbsolutePath);
        return link.Scheme == home.Scheme && link.IdnHost == home.IdnHost && link.Port == home.Port && path.StartsWith(folder, StringComparison.Ordinal)
            ? UrlPath.Parse(path[(folder.Length - 1)..])
            : null;
    }

    public override string ToString() => _origin + _folder + "/";
}
