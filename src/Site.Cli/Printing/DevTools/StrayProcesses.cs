using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Site.Cli.Printing.DevTools;

/// <summary>
/// Processes that a browser started and that have left its tree, so that its end is not theirs: crash handlers, what a launcher script put in the
/// background. They are known by the profile's path, in their command line or in the environment that they were given.
/// </summary>
internal static class StrayProcesses
{
    // What is being ended may still start another; each round sees one more generation.
    private const int MostRounds = 50;

    private const string Processes = "/proc";

    /// <summary>Ends them on Linux; elsewhere processes cannot be asked, and ending the tree has to do.</summary>
    public static void End(string profile)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var mark = Encoding.UTF8.GetBytes(profile);
        for (var round = 0; round < MostRounds && Of(mark) is { Count: > 0 } strays; round++)
        {
            strays.ForEach(End);
        }
    }

    private static List<int> Of(byte[] mark)
    {
        var found = new List<int>();
        foreach (var folder in Directory.EnumerateDirectories(Processes))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var process) && process != Environment.ProcessId &&
                (Holds(folder, "cmdline", mark) || Holds(folder, "environ", mark)))
            {
                found.Add(process);
            }
        }

        return found;
    }

    private static bool Holds(string folder, string file, byte[] mark)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, file)).AsSpan().IndexOf(mark) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is another user's.
            return false;
        }
    }

    private static void End(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has ended meanwhile, or may not be ended by us.
        }
    }
}
