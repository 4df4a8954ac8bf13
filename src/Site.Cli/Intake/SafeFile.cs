namespace Site.Cli.Intake;

/// <summary>Files that are whole or not there: written beside their place, then put in it.</summary>
internal static class SafeFile
{
    private const string Unfinished = ".dang-chep";

    /// <summary>False when the name is taken.</summary>
    public static bool TryCreate(string path, byte[] bytes)
    {
        var unfinished = Write(path, bytes);
        try
        {
            File.Move(unfinished, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static void Replace(string path, byte[] bytes) => Replace(path, bytes, static () => true);

    /// <summary>The new file keeps the rights of the old one.</summary>
    /// <param name="mayStill">Asked right before the new file takes the old one's place.</param>
    /// <returns>Whether it took the place.</returns>
    public static bool Replace(string path, byte[] bytes, Func<bool> mayStill)
    {
        var unfinished = Write(path, bytes);
        try
        {
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(unfinished, File.GetUnixFileMode(path));
            }

            if (!mayStill())
            {
                return false;
            }

            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string Write(string path, byte[] bytes)
    {
        // Names that begin with a full stop are nothing of a site's.
        var unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "." + Path.GetFileName(path) + Unfinished);
        try
        {
            // What a crash left there, or a link that leads elsewhere.
            File.Delete(unfinished);

            // On the disk before it has its name: a power cut leaves the old file or the new one.
            using var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            return unfinished;
        }
        catch (IOException)
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
