namespace Site.Cli.Publishing;

/// <summary>The file that says that a folder was made by this program and may be replaced by it.</summary>
public static class OutputMarker
{
    public const string FileName = ".khoi-output";

    private const string Program = "khoi-site";

    public static void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), $"{Program}\nformat: 1\n");

    /// <summary>An empty folder may be replaced too, and one whose marker a killed run had just begun to write.</summary>
    public static bool AllowsReplacing(string folder)
    {
        var marker = Path.Combine(folder, FileName);
        return (File.Exists(marker) && File.ReadLines(marker).FirstOrDefault() == Program)
            || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == FileName);
    }
}
