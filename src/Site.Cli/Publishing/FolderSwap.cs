using System.Runtime.InteropServices;

namespace Site.Cli.Publishing;

/// <summary>
/// Puts the new site in the old site's place. Afterwards <see cref="OutputPlaces.New"/> holds the old site, if there was one; where the system refused
/// that last step, <see cref="OutputPlaces.Old"/> does.
/// </summary>
/// <exception cref="SiteSetAsideException">Neither site is in place: the old one is whole, but under another name.</exception>
/// <exception cref="IOException">Nothing has changed.</exception>
public delegate void FolderSwap(OutputPlaces places);

public static partial class FolderSwaps
{
    private const int FromWorkingFolder = -100; // AT_FDCWD
    private const uint RenameExchange = 2; // RENAME_EXCHANGE, linux/fs.h
    private const int InvalidArgument = 22, NoSuchCall = 38; // EINVAL, ENOSYS

    /// <summary>In one step where the system can: a whole site is in place at every instant.</summary>
    public static void Best(OutputPlaces places)
    {
        if (!Directory.Exists(places.Output))
        {
            Directory.Move(places.New, places.Output);
        }
        else if (!OperatingSystem.IsLinux() || !TryExchange(places))
        {
            ByRenames(places);
        }
    }

    /// <summary>
    /// In two steps. A run killed between them leaves no output folder but a whole <see cref="OutputPlaces.Old"/>, which
    /// <see cref="OutputClaim"/> puts back.
    /// </summary>
    public static void ByRenames(OutputPlaces places) => ByRenames(places, Move);

    /// <param name="move">Renames a folder.</param>
    internal static void ByRenames(OutputPlaces places, Action<string, string> move)
    {
        if (!Directory.Exists(places.Output))
        {
            Directory.Move(places.New, places.Output);
            return;
        }

        move(places.Output, places.Old);
        try
        {
            move(places.New, places.Output);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            PutBack(places, move);
            throw;
        }

        try
        {
            move(places.Old, places.New);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The new site is in place, and the next run finds the old one.
        }
    }

    private static void PutBack(OutputPlaces places, Action<string, string> move)
    {
        try
        {
            move(places.Old, places.Output);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            throw new SiteSetAsideException(places, e);
        }
    }

    // Windows refuses for a moment while a virus scanner or an indexer looks at the folder.
    private static void Move(string from, string to)
    {
        for (var patience = OperatingSystem.IsWindows() ? 20 : 0; ; patience--)
        {
            try
            {
                Directory.Move(from, to);
                return;
            }
            catch (Exception e) when (patience > 0 && WriteFailure.Is(e))
            {
                Thread.Sleep(100);
            }
        }
    }

    /// <returns>False if the kernel, the C library or the file system does not support it.</returns>
    private static bool TryExchange(OutputPlaces places)
    {
        try
        {
            if (RenameAt2(FromWorkingFolder, places.New, FromWorkingFolder, places.Output, RenameExchange) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return error is InvalidArgument or NoSuchCall
            ? false
            : throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
