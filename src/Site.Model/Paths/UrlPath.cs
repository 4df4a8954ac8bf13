using System.Buffers;
using Site.Model.Vietnamese;

namespace Site.Model.Paths;

/// <summary>
/// A URL's path from the site's root: <c>/tin-tuc/2026/ra-mat/</c> for a page, <c>/tin-tuc/rss.xml</c> for a file.
/// Only this type knows about slashes and <c>index.html</c>. What the program makes is lower-case ASCII, so that it means
/// the same on every file system and in every address bar.
/// </summary>
public readonly record struct UrlPath : IComparable<UrlPath>
{
    public static readonly UrlPath Home = new("/");

    private static readonly SearchValues<char> Impossible = SearchValues.Create("\\?#\"'<>`{}|^");

    private readonly string? _value;

    private UrlPath(string value) => _value = value;

    public string Value => _value ?? "/";

    public bool IsPage => Value.EndsWith('/');

    /// <summary>
    /// As servers compare it: percent signs resolved (RFC 3986, 2.4). Unchanged where they hide what no path should have.
    /// </summary>
    public UrlPath Plain => Parse(Uri.UnescapeDataString(Value)) ?? this;

    /// <summary>Whether any host gives it out as a page, which it knows by the name.</summary>
    public bool IsHtml => IsPage || Value.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Value.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file below the output folder: <c>tin-tuc/2026/ra-mat/index.html</c>.</summary>
    public string OutputFile => IsPage ? Value[1..] + "index.html" : Value[1..];

    /// <summary>A page's path from names as people write them; each is folded to a slug.</summary>
    public static UrlPath Page(params ReadOnlySpan<string> names)
    {
        var path = Home;
        foreach (var name in names)
        {
            path = path.Child(name);
        }

        return path;
    }

    /// <summary>
    /// The page of a source file: its path in the room, without <c>.md</c>, folded. <c>ra-mat/index.md</c> is <c>/ra-mat/</c>, so that
    /// an article may have a folder of its own for its images; pages in <c>trang/</c> stand at the root.
    /// </summary>
    public static UrlPath OfDocument(string insideRoom)
    {
        var names = insideRoom[..insideRoom.LastIndexOf('.')].Split('/', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        names = names is ["trang", ..] ? names[1..] : names;
        return Page(names is [.., "index"] ? names[..^1] : names);
    }

    /// <summary>
    /// An image's or attachment's path: folded like a page's, the extension kept, but for <c>.jfif</c>, a JPEG as Zalo and Windows name it: hosts
    /// know <c>.jpg</c> alone.
    /// </summary>
    public static UrlPath OfFile(string insideRoom)
    {
        var dot = insideRoom.LastIndexOf('.');
        var extension = dot < 0 ? string.Empty : insideRoom[dot..].ToLowerInvariant();
        extension = extension == ".jfif" ? ".jpg" : extension;
        var page = Page((dot < 0 ? insideRoom : insideRoom[..dot]).Split('/', StringSplitOptions.RemoveEmptyEntries));
        return new UrlPath(page.Value.TrimEnd('/') + extension);
    }

    /// <summary>
    /// A path as an editor writes it in a link or in settings (<c>/tin-tuc/</c>, <c>/tin-tuc</c>, <c>/rss.xml</c>); a last segment
    /// without a dot is a page. Null if it is not a path from the root, climbs (<c>..</c>), or holds what a path cannot (spaces,
    /// quotes, <c>?</c>, <c>#</c>, control characters), so that no path can break out of an attribute, a header or a folder.
    /// </summary>
    public static UrlPath? Parse(string written)
    {
        if (!written.StartsWith('/') || written.Contains("//", StringComparison.Ordinal) ||
            written.AsSpan().IndexOfAny(Impossible) >= 0 || written.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) ||
            written.Split('/').Any(segment => segment is "." or ".."))
        {
            return null;
        }

        if (written.EndsWith("/index.html", StringComparison.Ordinal))
        {
            written = written[..^"index.html".Length];
        }

        var last = written[(written.LastIndexOf('/') + 1)..];
        return new UrlPath(last.Length == 0 || last.Contains('.', StringComparison.Ordinal) ? written : written + "/");
    }

    public UrlPath Child(string name) => new($"{Value}{VietnameseText.Slug(name)}/");

    /// <summary>Whether <paramref name="other"/> is this page or a path in its folder.</summary>
    public bool Contains(UrlPath other) => other.Value.StartsWith(Value, StringComparison.Ordinal);

    /// <summary>A file in this page's folder: <c>/tin-tuc/</c> and <c>rss.xml</c> give <c>/tin-tuc/rss.xml</c>.</summary>
    public UrlPath File(string name) => new(Value + name);

    /// <summary>The n-th page of a list, besides the one that is the list itself.</summary>
    public UrlPath PageNumber(int number) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value}trang/{number}/"));

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
