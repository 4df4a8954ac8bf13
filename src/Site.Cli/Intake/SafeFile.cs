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

    public static void Replace(string path, byte[] bytes)
    {
        var unfinished = Write(path, bytes);
        try
        {
            File.Move(unfinished, path, overwrite: true);
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
            File.WriteAllBytes(unfinished, bytes);
            return unfinished;
        }
        catch (IOException)
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
