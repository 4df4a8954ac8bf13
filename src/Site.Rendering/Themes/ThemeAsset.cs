using Site.Model.Paths;

namespace Site.Rendering.Themes;

/// <summary>A file of the theme that is published beside the pages.</summary>
/// <param name="Name">Its path below <c>assets/</c>: <c>site.css</c>, <c>bieu-tuong/tim.svg</c>.</param>
/// <param name="Url">With a part of the content's hash, so that browsers may keep it for ever: <c>/tai-san/site.3f2a91bc.css</c>.
/// <c>favicon.ico</c> alone stands at the site's root: browsers and crawlers ask for it there without being told.</param>
public sealed record ThemeAsset(string Name, UrlPath Url, ReadOnlyMemory<byte> Bytes)
{
    internal const string Favicon = "favicon.ico";

    /// <summary>Whether the URL changes with the content, so that browsers may keep it for ever.</summary>
    public bool IsLasting => Name != Favicon;
}
