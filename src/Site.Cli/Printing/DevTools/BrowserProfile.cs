using Site.Cli.Publishing;

namespace Site.Cli.Printing.DevTools;

/// <summary>
/// A browser's own folder, for one run. A file beside it is held open as long as the run lives: a folder whose file nobody holds was left by a run
/// that was killed, and the next one removes it, with whatever still runs in it.
/// </summary>
internal sealed class BrowserProfile : IDisposable
{
    private const string Prefix = "khoi-in-";
    private const string LockEnding = ".khoa";

    private readonly FileStream _lock;

    private BrowserProfile(string folder, FileStream held)
    {
        Folder = folder;
        _lock = held;
    }

    public string Folder { get; }

    /// <summary>Ends what runs that were killed have left, and removes it.</summary>
    /// <param name="within">A folder for temporary files.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static void RemoveLeft(string within)
    {
        foreach (var left in Directory.EnumerateDirectories(within, Prefix + "*"))
        {
            if (TryHold(left) is { } held)
            {
                new BrowserProfile(left, held).Dispose();
            }
        }

        // Killed before the folder was there, or when it was gone: held once more, the file goes when it is let go.
        foreach (var left in Directory.EnumerateFiles(within, Prefix + "*" + LockEnding))
        {
            if (!Directory.Exists(left[..^LockEnding.Length]))
            {
                TryHold(left[..^LockEnding.Length])?.Dispose();
            }
        }
    }

    /// <param name="within">A folder for temporary files.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static BrowserProfile Create(string within)
    {
        RemoveLeft(within);
        while (true)
        {
            var folder = Path.Combine(within, Prefix + Path.GetRandomFileName());
            if (!Directory.Exists(folder) && TryHold(folder) is { } held)
            {
                // Held first: between the two, another run would take an unheld folder for one that was left.
                CreateForThisUserAlone(folder);
                return new BrowserProfile(folder, held);
            }
        }
    }

    /// <summary>Ends what still runs in it and removes it. What the system does not let go of now, the next run removes.</summary>
    public void Dispose()
    {
        StrayProcesses.End(Folder);
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // Windows frees the files of an ended process a little later.
        }

        _lock.Dispose();
    }

    private static FileStream? TryHold(string folder)
    {
        try
        {
            return new FileStream(folder + LockEnding, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // A run that lives holds it, or another user.
            return null;
        }
    }

    private static void CreateForThisUserAlone(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
