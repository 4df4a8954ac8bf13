using Site.Importing.Html;
using Site.Importing.Markdown;
using Site.Importing.Tree;

namespace Site.Importing;

/// <summary>What is pasted from Word, Excel, Zalo, Google Docs or a browser, as our Markdown.</summary>
public static class Clipboard
{
    private static readonly Dictionary<string, string> NoPictures = new(StringComparer.Ordinal);

    /// <param name="html">The clipboard's HTML, with or without the lines that Windows puts before it.</param>
    public static string ToMarkdown(string html) => MarkdownWriter.Write(Read(html), NoPictures);

    /// <summary>The same as a tree, with what did not come along.</summary>
    public static ImportedText Read(string html) => HtmlReader.Read(WithoutHeader(html), Surroundings.None);

    // "Version:0.9 StartHTML:0000000105 …": offsets in bytes, which nobody needs who looks for the first tag.
    private static string WithoutHeader(string html) =>
        html.StartsWith("Version:", StringComparison.Ordinal) && html.IndexOf('<', StringComparison.Ordinal) is > 0 and var start ? html[start..] : html;
}
