namespace Site.Tests.Importing.Clipboard;

/// <summary>What a paste becomes.</summary>
internal static class Paste
{
    public static string Of(string html) => Site.Importing.Clipboard.ToMarkdown(html).TrimEnd('\n');

    public static void Is(string html, string markdown) => Assert.Equal(markdown, Of(html));
}
