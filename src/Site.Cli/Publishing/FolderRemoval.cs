namespace Site.Cli.Publishing;

/// <summary>Removes a folder of ours. The marker goes last, so that a folder left by a killed run is still known as ours.</summary>
public static class FolderRemoval
{
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        // Half of publishing is removing the previous site, and most of a site lies two folders deep (tin-tuc/2026).
        var outer = Directory.GetDirectories(folder);
        RemoveAll([.. outer.Where(IsNoLink).SelectMany(Directory.EnumerateDirectories)]);
        RemoveAll(outer);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != OutputMarker.FileName))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Removes as much as possible: the next run removes the rest.</summary>
    public static void TryRemove(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The new site is in place; a leftover beside it does no harm.
        }
    }

    // A folder replaced with --force may hold links, whose targets are not ours. Delete removes a link itself and does not follow it.
    private static bool IsNoLink(string folder) => new DirectoryInfo(folder).LinkTarget is null;

    private static void RemoveAll(string[] folders) => InParallel.Loop(
        folders.Length, Environment.ProcessorCount, CancellationToken.None, () => folders, (index, all) =>
        {
            Directory.Delete(all[index], recursive: true);
            return true;
        });
}
