using Site.Model.Paths;
using Site.Model.Publication;

namespace Site.Tests.Model.Publication;

/// <summary>Publications in a few words.</summary>
internal static class Published
{
    public static PublishedManifest Manifest(params PublishedEntry[] entries) => PublishedManifest.Of(entries) with { Id = "20261120T073000-00000000" };

    /// <summary>An article whose page, text and file are told by one word.</summary>
    public static PublishedEntry Article(string url, string title, string text = "a") => new(PublishedKind.Article, Path(url), title)
    {
        Whole = title + text,
        Text = text,
        Written = title + text,
        Source = SourcePath.InInput(url.Trim('/') + ".md"),
    };

    public static PublishedEntry Made(string url, string whole = "a") => new(PublishedKind.Made, Path(url), url) { Whole = whole };

    public static PublishedEntry File(string url, string whole = "a") => new(PublishedKind.File, Path(url), url) { Whole = whole, Source = SourcePath.InInput(url[1..]) };

    public static PublishedEntry Redirect(string from, string to) => new(PublishedKind.Redirect, Path(from), to);

    public static UrlPath Path(string url) => UrlPath.Parse(url)!.Value;
}
