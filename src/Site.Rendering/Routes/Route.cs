using System.Buffers;
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
