using System.Runtime.InteropServices;

namespace Site.Cli.Publishing;

/// <summary>A second name for a file (a hard link), which takes no room and no time.</summary>
public static partial class FileLink
{
    /// <summary>False where the file system cannot, the two lie on different ones, or the name is taken; nothing has changed then.</summary>
    public static bool TryCreate(string existing, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint security);
}
