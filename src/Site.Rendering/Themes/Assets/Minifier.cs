using NUglify;

namespace Site.Rendering.Themes.Assets;

/// <summary>Takes out of stylesheets and scripts what browsers do not need.</summary>
internal static class Minifier
{
    private const string Stylesheet = ".css", Script = ".js";

    public static bool Reads(string name) => name.EndsWith(Stylesheet, StringComparison.Ordinal) || name.EndsWith(Script, StringComparison.Ordinal);

    /// <summary>Changes when the same text may be minified to something else.</summary>
    public static string Version => typeof(Uglify).Assembly.GetName().Version!.ToString();

    /// <param name="name">Its ending says which language it is.</param>
    /// <returns>The text as it was written if NUglify cannot read it: browsers learn faster.</returns>
    public static string Minify(string name, string text)
    {
        var made = name.EndsWith(Stylesheet, StringComparison.Ordinal) ? Uglify.Css(text) : Uglify.Js(text);
        return made.HasErrors || IsSpoilt(text, made.Code) ? text : made.Code;
    }

    /// <summary>What NUglify 1.23 writes wrongly without a word.</summary>
    private static bool IsSpoilt(string text, string minified) =>
        text.Contains("#\\", StringComparison.Ordinal) // #\31 a becomes #1a
        || text.AsSpan().Count("not (") > minified.AsSpan().Count("not (") // @media not (hover) becomes not(hover), a function
        || minified.AsSpan().Count("export*") > minified.AsSpan().Count("export*from"); // export {} becomes export*
}
