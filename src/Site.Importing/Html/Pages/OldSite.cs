using System.Collections.Immutable;

namespace Site.Importing.Html.Pages;

/// <summary>All pages of a folder of saved pages.</summary>
public static class OldSite
{
    /// <summary>What browsers and mirrors call a page.</summary>
    public static readonly ImmutableArray<string> Extensions = [".html", ".htm"];

    /// <param name="path">With slashes.</param>
    public static bool IsPage(string path) =>
        Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) && !path.Contains(SavedFolder.Companion + "/", StringComparison.Ordinal);

    /// <summary>In the order of the paths; the second are files without a text.</summary>
    /// <param name="paths">Pages.</param>
    public static (ImmutableArray<OldPage> Pages, ImmutableArray<string> Empty) Read(SavedFolder folder, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var read = paths.Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().WithCancellation(cancellation).Select(path => (Path: path, Page: OldPageReader.Read(folder, path))).ToList();
        return ([.. read.Select(each => each.Page).OfType<OldPage>()], [.. read.Where(each => each.Page is null).Select(each => each.Path)]);
    }
}
