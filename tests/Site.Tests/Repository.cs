namespace Site.Tests;

/// <summary>The working tree that the tests were built from, found by its solution file.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>
    /// The sample content as the tests know it: a copy, so that a committee may fill <c>input/</c> with its own. What a test says of
    /// new sample content stands here too.
    /// </summary>
    public static readonly string Sample = Path.Combine(Root, "tests", "Sample", "input");

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static bool Has(string relative) => File.Exists(PathOf(relative));

    /// <summary>With line ends as git keeps them.</summary>
    public static string Text(string relative) => File.ReadAllText(PathOf(relative)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Files below a folder, from the root and with <c>/</c>, without what a build leaves there; in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Split('/').Any(segment => segment is "bin" or "obj" or "output"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"Site.sln is in no folder above {start}");
    }
}
