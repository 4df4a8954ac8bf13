using System.Collections.Immutable;

namespace Site.Importing.Html.Pages;

/// <summary>All pages of a folder of saved pages.</summary>
public static class OldSite
{
    /// <summary>What browsers and mirrors call a page.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the order of the paths; the second are files without a text.</summary>
    public static (ImmutableArray<OldPage> Pages, ImmutableArray<string> Empty) Read(SavedFolder folder, IEnumerable<string> paths, CancellationToken cancellation)
    {
        // A page saved whole keeps frames of advertisements in a folder beside it.
        var read = paths.Where(path => IsPage(path) && !path.Contains("_files/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered().WithCancellation(cancellation).Select(path => (Path: path, Page: OldPageReader.Read(folder, path))).ToList();
        return ([.. read.Select(each => each.Page).OfType<OldPage>()], [.. read.Where(each => each.Page is null).Select(each => each.Path)]);
    }
}
