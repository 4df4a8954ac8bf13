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

        // Half of publishing is removing what was there before, and a site's bulk lies two folders deep (tin-tuc/2026).
        var outer = Directory.GetDirectories(folder);
        RemoveAll([.. outer.Where(IsNoLink).SelectMany(Directory.EnumerateDirectories)]);
        RemoveAll(outer);
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

    // A folder taken by --force may hold links; what they lead to is not ours. Delete itself removes a link and stops there.
    private static bool IsNoLink(string folder) => new DirectoryInfo(folder).LinkTarget is null;

    private static void RemoveAll(string[] folders) => InParallel.Loop(
        folders.Length, Environment.ProcessorCount, CancellationToken.None, () => folders, (index, all) =>
        {
            Directory.Delete(all[index], recursive: true);
            return true;
        });
}
