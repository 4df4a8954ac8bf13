namespace Site.Cli.Publishing;

/// <summary>Removes a folder of ours so that, killed on the way, it is still known as ours: its marker goes last.</summary>
public static class FolderRemoval
{
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            Directory.Delete(inner, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != OutputMarker.FileName))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As far as it goes: what stays is removed by the next run.</summary>
    public static void TryRemove(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The site is in place; a leftover beside it harms nobody.
        }
    }
}
