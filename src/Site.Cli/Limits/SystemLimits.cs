using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Limits;

/// <summary>
/// The limits that a shell or a container sets for each process (<c>ulimit</c>). Under one that is too low the runtime cannot load its own parts and ends
/// without a word for an editor, so they are looked at first. Here is only what the runtime's core library and constants give: nothing else may be loaded yet.
/// </summary>
internal static partial class SystemLimits
{
    /// <summary>
    /// The runtime holds two open files for each assembly. Measured: 125 for a build of 3,000 articles, 175 with pictures and PDFs, 235 in a preview; a thread that writes
    /// adds two, a page open in the preview one or more.
    /// </summary>
    public const int FewestOpenFiles = 320;

    /// <summary>Address space, of which the runtime reserves far more than it uses. Measured: with 4 GB libvips ends the program, with 6 GB it works.</summary>
    public const ulong LeastAddressSpace = 8UL * 1024 * 1024 * 1024;

    private const int OpenFilesLinux = 7, OpenFilesMac = 8, AddressSpaceLinux = 9; // RLIMIT_NOFILE, RLIMIT_AS
    private const int StandardError = 2;
    private const ulong Kilobyte = 1024; // what ulimit -v counts

    /// <summary>Writes to standard error what is too low.</summary>
    /// <returns>Whether something is.</returns>
    public static bool TellShortage()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var told = TooLow(OperatingSystem.IsMacOS() ? OpenFilesMac : OpenFilesLinux, FewestOpenFiles) is { } files
            ? Line("K910", SystemLimitWords.FewOpenFiles, files, FewestOpenFiles, SystemLimitWords.MoreOpenFiles)
            : OperatingSystem.IsLinux() && TooLow(AddressSpaceLinux, LeastAddressSpace) is { } bytes
            ? Line("K911", SystemLimitWords.LittleAddressSpace, bytes / Kilobyte, LeastAddressSpace / Kilobyte, SystemLimitWords.MoreAddressSpace)
            : null;
        if (told is null)
        {
            return false;
        }

        using var error = new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        error.Write(Encoding.UTF8.GetBytes(told));
        return true;
    }

    private static ulong? TooLow(int resource, ulong least) => Get(resource, out var limit) == 0 && limit.Current < least ? limit.Current : null;

    /// <summary>As every other fault is written, by what cannot be had here.</summary>
    private static string Line(string code, string message, ulong has, ulong needs, string hint) =>
        $"lỗi {code}  {message.Replace("{0}", has.ToString(), StringComparison.Ordinal).Replace("{1}", needs.ToString(), StringComparison.Ordinal)}\n     → {hint}\n";

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int Get(int resource, out Limit limit);

    private readonly struct Limit
    {
        public readonly ulong Current;
        public readonly ulong Most;
    }
}
