namespace Site.Cli.Drafts;

internal static class DraftTitle
{
    /// <summary>A title where the text has none: the file's name with its words apart.</summary>
    public static string OfFile(string source)
    {
        var words = Path.GetFileNameWithoutExtension(source).Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? "Bài nhập từ tệp" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
