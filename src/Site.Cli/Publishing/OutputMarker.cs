namespace Site.Cli.Publishing;

/// <summary>The file that marks a folder as made by this program, so that the program may replace it, and says which variant of the site it holds.</summary>
public static class OutputMarker
{
    public const string FileName = ".khoi-output";

    private const string Program = "khoi-site";
    private const int MostLines = 10;

    public static void Write(string folder, SiteVariant variant) =>
        File.WriteAllText(Path.Combine(folder, FileName), string.Join('\n', [Program, "format: 1", .. variant.MarkerLines, string.Empty]));

    /// <returns>Null when the folder does not say.</returns>
    public static SiteVariant? Holds(string folder)
    {
        var marker = Path.Combine(folder, FileName);
        return File.Exists(marker) ? SiteVariant.Read([.. File.ReadLines(marker).Take(MostLines)]) : null;
    }

    /// <summary>An empty folder may be replaced too, and so may a folder whose marker was only begun when a run was killed.</summary>
    public static bool AllowsReplacing(string folder)
    {
        var marker = Path.Combine(folder, FileName);
        return (File.Exists(marker) && File.ReadLines(marker).FirstOrDefault() == Program)
            || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == FileName);
    }
}
