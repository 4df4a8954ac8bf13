namespace Site.Cli.Publishing;

/// <summary>Paths with every link on the way followed: the only form in which two folders can be compared.</summary>
public static class RealPath
{
    // As many as Linux follows before it says ELOOP.
    private const int MostLinks = 40;

    /// <summary>Full, without a slash at its end. What does not exist is taken as it is written.</summary>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Of(string path) => Follow(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether one is the other or lies in it.</summary>
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
