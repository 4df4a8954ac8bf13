namespace Site.Cli.Publishing;

/// <summary>Paths with every link resolved: only such paths tell whether two folders are the same.</summary>
public static class RealPath
{
    // Linux follows this many links before it reports ELOOP.
    private const int MostLinks = 40;

    /// <summary>A full path without a slash at its end. A part that does not exist stays as written.</summary>
    /// <exception cref="IOException">The links form a circle.</exception>
    public static string Of(string path) => Follow(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a path really lies where it is written, below a folder: with no link on the way. There may be nothing at its end yet.</summary>
    /// <exception cref="IOException">The links form a circle.</exception>
    public static bool IsBelow(string folder, string path) => Of(path) == Path.Combine(Of(folder), Path.GetRelativePath(folder, Path.GetFullPath(path)));

    /// <summary>Whether one path is the other or lies in it.</summary>
    public static bool Overlap(string one, string other) => IsIn(one, other) || IsIn(other, one);

    private static bool IsIn(string inner, string outer)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var folder = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return string.Equals(inner, outer, comparison) || inner.StartsWith(folder, comparison);
    }

    private static string Follow(string fullPath, int linksLeft)
    {
        var root = Path.GetPathRoot(fullPath)!;
        var real = root;
        var names = fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < names.Length; i++)
        {
            var here = Path.Combine(real, names[i]);
            if (new DirectoryInfo(here).LinkTarget is not { } target)
            {
                real = here;
                continue;
            }

            if (linksLeft == 0)
            {
                throw new IOException($"Too many links: {fullPath}");
            }

            var aimed = Path.GetFullPath(Path.Combine([Path.Combine(real, target), .. names[(i + 1)..]]));
            return Follow(aimed, linksLeft - 1);
        }

        return real;
    }
}
