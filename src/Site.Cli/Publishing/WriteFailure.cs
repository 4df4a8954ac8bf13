using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Publishing;

/// <summary>Tells in Vietnamese why the system could not write.</summary>
public static class WriteFailure
{
    // errno on Unix and the low half of HRESULT_FROM_WIN32 on Windows; the meanings do not collide for those we name.
    private const int NoSpaceUnix = 28, ReadOnlyUnix = 30, QuotaLinux = 122, BusyUnix = 16, ExistsUnix = 17, NotAFolderUnix = 20, ManyFilesInAllUnix = 23, ManyFilesUnix = 24;
    private const int HeldLinux = 11, HeldMacOS = 35;
    private const int DiskFullWindows = 112, HandleDiskFullWindows = 39, WriteProtectedWindows = 19, SharingWindows = 32, ExistsWindows = 183, ManyFilesWindows = 4;

    public const string NotAFolder = "đó là một tệp, không phải thư mục";

    private const string ManyFiles = "đang mở quá nhiều tệp cùng lúc";

    /// <summary>Whether somebody else has the file open for himself alone.</summary>
    public static bool IsHeld(IOException e) => OperatingSystem.IsWindows() ? (e.HResult & 0xFFFF) == SharingWindows : e.HResult is HeldLinux or HeldMacOS;

    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    public static Diagnostic Tell(string path, Exception e) => e is SiteSetAsideException aside
        ? OutputFaults.SetAside.Alone(aside.Places.Output, aside.Places.Old)
        : Tell(path, Reason(e));

    /// <summary>Of a path that is not really below the folder it is written in.</summary>
    public static Diagnostic LeadsAway(string path) => Tell(path, "thư mục này là một liên kết dẫn ra ngoài");

    public static Diagnostic Tell(string path, string reason) => OutputFaults.WriteFailed.Alone(path, reason);

    /// <summary>In the middle of a sentence.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "không có quyền ghi",
        PathTooLongException => "đường dẫn quá dài",
        DirectoryNotFoundException or FileNotFoundException => "thư mục không còn ở đó",
        _ => OperatingSystem.IsWindows() ? WindowsReason(e) : UnixReason(e),
    };

    private static string UnixReason(Exception e) => e.HResult switch
    {
        NoSpaceUnix => "ổ đĩa hết chỗ",
        QuotaLinux => "hết dung lượng được cấp",
        ExistsUnix or NotAFolderUnix => NotAFolder,
        ManyFilesUnix or ManyFilesInAllUnix => ManyFiles,
        ReadOnlyUnix => "ổ đĩa chỉ cho đọc",
        BusyUnix => "thư mục đang được gắn vào ổ khác; hãy xuất vào một thư mục con của nó",
        _ => $"hệ thống báo \"{e.Message}\"",
    };

    private static string WindowsReason(Exception e) => (e.HResult & 0xFFFF) switch
    {
        DiskFullWindows or HandleDiskFullWindows => "ổ đĩa hết chỗ",
        ExistsWindows => NotAFolder,
        ManyFilesWindows => ManyFiles,
        WriteProtectedWindows => "ổ đĩa chỉ cho đọc",
        SharingWindows => "một chương trình khác đang mở tệp trong đó",
        _ => $"hệ thống báo \"{e.Message}\"",
    };
}
