using Site.Cli.Intake;
using Site.Cli.Publishing;

namespace Site.Cli.Releasing;

/// <summary>Writes the copies of an issue and then the issue itself: all of it, or nothing.</summary>
public static class ReleaseFolderWriter
{
    /// <param name="folder">Where the copies go. One that is there is left over from a release that was taken back, and is replaced.</param>
    /// <param name="issueFile">The issue's own file.</param>
    /// <param name="issue">With the day of the release.</param>
    /// <exception cref="IOException">Everything is as before.</exception>
    public static void Write(IssueRelease release, string folder, string issueFile, byte[] issue)
    {
        // Names that begin with a full stop are nothing of a site's: a run that is killed leaves nothing that a build would see.
        var parent = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        var unfinished = Path.Combine(parent, $".{Path.GetFileName(folder)}.dang-chep");
        var former = Path.Combine(parent, $".{Path.GetFileName(folder)}.cu");
        var hadParent = Directory.Exists(parent);
        try
        {
            Remove(unfinished);
            Remove(former);
            foreach (var (name, bytes) in release.Files)
            {
                var file = Path.Combine(unfinished, name.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            if (Directory.Exists(folder))
            {
                Directory.Move(folder, former);
            }

            Directory.Move(unfinished, folder);
            SafeFile.Replace(issueFile, issue);
        }
        catch (Exception exception) when (WriteFailure.Is(exception))
        {
            TakeBack(folder, unfinished, former, hadParent ? null : parent);
            throw;
        }

        FolderRemoval.TryRemove(former);
    }

    private static void TakeBack(string folder, string unfinished, string former, string? parent)
    {
        // While the unfinished copies are there, the folder is still the former one.
        if (!Directory.Exists(unfinished))
        {
            FolderRemoval.TryRemove(folder);
        }

        FolderRemoval.TryRemove(unfinished);
        if (Directory.Exists(former) && !Directory.Exists(folder))
        {
            Directory.Move(former, folder);
        }

        if (parent is not null)
        {
            FolderRemoval.TryRemove(parent);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
