namespace Site.Cli.Publishing;

/// <summary>The file that marks a folder as made by this program, so that the program may replace it.</summary>
public static class OutputMarker
{
    public const string FileName = ".khoi-output";

    private const string Program = "khoi-site";

    public static void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), $"{Program}\nformat: 1\n");

    /// <summary>An empty folder may be replaced too, and so may a folder whose marker was only begun when a run was killed.</summary>
    public static bool AllowsReplacing(string folder)
    {
        var marker = Path.Combine(folder, FileName);
        return (File.Exists(marker) && File.ReadLines(marker).FirstOrDefault() == Program)
            || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == FileName);
    }
}
