using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Paths;
using Site.Model.Pictures;

namespace Site.Rendering.Routes;

/// <summary>One URL of the site and how to get its bytes.</summary>
/// <param name="Origin">Where it comes from, to be named when another source claims the same URL.</param>
public abstract record Route(UrlPath Url, SourcePath Origin);

/// <param name="Render">Writes the whole file. A pure function: the same bytes at each call, on any thread, and no other effect.</param>
public sealed record RenderedRoute(UrlPath Url, SourcePath Origin, Action<IBufferWriter<byte>> Render) : Route(Url, Origin)
{
    /// <summary>Whether the URL changes with the content, so that browsers may keep it for ever.</summary>
    public bool IsLasting { get; init; }

    /// <summary>
    /// Whether it only says what became of a page: where it is now, or that it was withdrawn. Nothing may link to it, and it gives way to whatever else
    /// has its address.
    /// </summary>
    public bool StandsIn { get; init; }
}

/// <summary>A file of <c>input/</c> that is published as it is.</summary>
public sealed record CopiedRoute(UrlPath Url, SourcePath Origin, string DiskPath) : Route(Url, Origin);

/// <summary>A variant of a picture. Its file is made when it is first asked for, unless it was made before.</summary>
public sealed record PictureRoute(UrlPath Url, SourcePath Origin, PictureVariant Variant, IPictureFiles Files) : Route(Url, Origin)
{
    /// <summary>Null when the picture is broken or the disk full, which is told elsewhere.</summary>
    public string? DiskPath() => Files.PathOf(Variant);
}

/// <summary>
/// A file that a browser makes from a page of this site, once all pages are written. It is the one route whose bytes do not follow from the
/// graph and the theme alone.
/// </summary>
public sealed record PrintedRoute(UrlPath Url, SourcePath Origin, UrlPath Page, PrintForm Form) : Route(Url, Origin);

/// <summary>What is made of a page.</summary>
public enum PrintForm
{
    /// <summary>A PDF of as many pages as it takes.</summary>
    Pages,

    /// <summary>A PDF of one page; what does not fit is set smaller.</summary>
    OnePage,

    /// <summary>A PNG of 1080 × 1350 pixels, to be sent on a phone.</summary>
    Picture,
}

/// <summary>The whole site: a function from a URL to bytes.</summary>
public sealed class RouteTable
{
    private readonly Dictionary<UrlPath, Route> _byUrl;
    private readonly Action? _prepare;

    /// <param name="routes">With no URL twice.</param>
    /// <param name="prepare">Makes what many routes share; without it, the first of them that is rendered does.</param>
    public RouteTable(IEnumerable<Route> routes, Action? prepare = null)
    {
        _prepare = prepare;
        var all = routes.ToArray();
        Array.Sort(Array.ConvertAll(all, route => route.Url.Value), all, StringComparer.Ordinal);
        All = ImmutableCollectionsMarshal.AsImmutableArray(all);
        _byUrl = all.ToDictionary(route => route.Url);
    }

    /// <summary>In the order of their URLs.</summary>
    public ImmutableArray<Route> All { get; }

    /// <summary>To be called by whoever renders every route: makes the parts that many routes share and that take long. Routes may be rendered meanwhile.</summary>
    public void Prepare() => _prepare?.Invoke();

    public Route? Find(UrlPath url) => _byUrl.GetValueOrDefault(url);
}
