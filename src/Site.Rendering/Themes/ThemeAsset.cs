using Site.Model.Paths;

namespace Site.Rendering.Themes;

/// <summary>A file of the theme that is published beside the pages.</summary>
/// <param name="Name">Its path below <c>assets/</c>: <c>site.css</c>, <c>bieu-tuong/tim.svg</c>.</param>
/// <param name="Url">With a part of the content's hash, so that browsers may keep it for ever: <c>/tai-san/site.3f2a91bc.css</c>.</param>
public sealed record ThemeAsset(string Name, UrlPath Url, ReadOnlyMemory<byte> Bytes);
