namespace Site.Cli.Publishing;

/// <summary>What the disk says of a file without opening it. A file that was written to looks different afterwards.</summary>
/// <param name="Bytes">-1 of a folder.</param>
/// <param name="Written">The time of the last change, in ticks.</param>
/// <param name="Mode">Who may read and write it; -1 of a link.</param>
public readonly record struct FileLook(long Bytes, long Written, int Mode)
{
    private static readonly FileLook Folder = new(-1, 0, 0);

    public bool IsFolder => this == Folder;

    /// <summary>Null when no file is there.</summary>
    public static FileLook? At(string path) => new FileInfo(path) is { Exists: true } file ? Of(file) : null;

    /// <summary>Everything below a folder, by path with <c>/</c>. Null when the folder is not there or holds a link, which no build makes.</summary>
    public static Dictionary<string, FileLook>? AllBelow(string folder)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
        {
            return null;
        }

        var all = new Dictionary<string, FileLook>(StringComparer.Ordinal);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        foreach (var entry in root.EnumerateFileSystemInfos("*", options))
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return null;
            }

            all[entry.FullName[(root.FullName.Length + 1)..].Replace('\\', '/')] = entry is FileInfo file ? Of(file) : Folder;
        }

        return all;
    }

    private static FileLook Of(FileInfo file) => new(
        file.Length,
        file.LastWriteTimeUtc.Ticks,
        file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? -1 : OperatingSystem.IsWindows() ? (int)(file.Attributes & FileAttributes.ReadOnly) : (int)file.UnixFileMode);
}

/// <param name="Look">On the disk, once the site was in its place.</param>
/// <param name="Print">Of its bytes; 0 of what is made elsewhere: pictures and prints.</param>
public readonly record struct WrittenFile(FileLook Look, UInt128 Print);
