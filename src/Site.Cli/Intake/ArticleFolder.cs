using System.Text.RegularExpressions;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Intake;

/// <summary>Where the pictures of one article lie: beside it, in a folder that is its own.</summary>
public sealed partial class ArticleFolder
{
    private const string Document = ".md";
    private const string IndexName = "index.md";

    private readonly string _article;
    private bool _hasRoom;

    private ArticleFolder(string article, string folder, bool hasRoom)
    {
        _article = article;
        Folder = folder;
        _hasRoom = hasRoom;
    }

    /// <summary>It is there once <see cref="MakeRoom"/> has been called.</summary>
    public string Folder { get; }

    /// <param name="written">A file, or the folder that is an article's own.</param>
    public static (ArticleFolder? Folder, Diagnostic? Diagnostic) Find(string written, string input)
    {
        try
        {
            var article = Directory.Exists(written) ? Path.Combine(written, IndexName) : written;
            if (!File.Exists(article) || !article.EndsWith(Document, StringComparison.OrdinalIgnoreCase))
            {
                return (null, UsageFaults.ArticleMissing.Alone(written));
            }

            if (!RealPath.Overlap(RealPath.Of(article), RealPath.Of(input)))
            {
                return (null, UsageFaults.PictureElsewhere.Alone(written, input));
            }

            var around = Path.GetDirectoryName(article) is { Length: > 0 } folder ? folder : ".";
            if (string.Equals(Path.GetFileName(article), IndexName, StringComparison.OrdinalIgnoreCase) || UsesNeighbours(File.ReadAllText(article), around))
            {
                return (new ArticleFolder(article, around, hasRoom: true), null);
            }

            var own = article[..^Document.Length];
            return File.Exists(Path.Combine(own, IndexName))
                ? (null, UsageFaults.FolderTaken.Alone(article, Path.Combine(own, IndexName)))
                : (new ArticleFolder(article, own, hasRoom: false), null);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return (null, FileFaults.Unreadable.Alone(written));
        }
    }

    /// <summary>A single file becomes a folder of the same address, once.</summary>
    /// <returns>Where the article is now; null when it stays.</returns>
    /// <exception cref="IOException">The article is where it was.</exception>
    public string? MakeRoom()
    {
        if (_hasRoom)
        {
            return null;
        }

        Directory.CreateDirectory(Folder);
        var place = Path.Combine(Folder, IndexName);
        File.Move(_article, place, overwrite: false);
        _hasRoom = true;
        return place;
    }

    /// <summary>Whether the text names files from where it lies, so that it would lose them elsewhere.</summary>
    private static bool UsesNeighbours(string text, string folder)
    {
        var entries = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).ToList();
        var plain = Uri.UnescapeDataString(text);
        if (entries.Exists(name => Path.HasExtension(name) && !name.EndsWith(Document, StringComparison.OrdinalIgnoreCase) && plain.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var names = entries.Concat(entries.Select(Path.GetFileNameWithoutExtension)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return RelativeReference().Matches(text).Select(match => Uri.UnescapeDataString(match.Groups["name"].Value))
            .Any(name => name.StartsWith('.') || names.Contains(name.Split('/', '#', '?')[0]));
    }

    // What stands in a link's or an image's brackets, after a key in the same line, or in a list, and does not begin at the root or with another site's name.
    [GeneratedRegex("""(\]\(<?|(:|^[^\S\n]*-)[^\S\n]+\[?["']?)(?<name>[^\s/<>"'#\[{][^\s<>"'),\]}]*)""", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RelativeReference();
}
