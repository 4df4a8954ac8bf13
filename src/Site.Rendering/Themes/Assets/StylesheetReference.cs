using Site.Model.Diagnostics;

namespace Site.Rendering.Themes.Assets;

/// <summary>A file that a stylesheet names: <c>url("chu.woff2")</c>, <c>@import "co-so.css"</c>.</summary>
/// <param name="File">The path as written, without <c>?…</c> and <c>#…</c>; relative to the stylesheet.</param>
/// <param name="Start">Where it stands in the stylesheet's text; only the path itself is replaced.</param>
internal readonly record struct StylesheetReference(string File, int Start, SourceSpan Span)
{
    public int End => Start + File.Length;
}
