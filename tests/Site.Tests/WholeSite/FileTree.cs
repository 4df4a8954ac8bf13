using System.Collections.Immutable;

namespace Site.Tests.WholeSite;

/// <summary>A folder's files as bytes, by path below it with <c>/</c>.</summary>
internal static class FileTree
{
    public static ImmutableSortedDictionary<string, byte[]> Read(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .ToImmutableSortedDictionary(
                    file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes, StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, byte[]>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>In the given order, so that a test can choose in which order a disk learns of the files.</summary>
    public static void Write(string folder, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    public static void Copy(string from, string to) => Write(to, Read(from));

    public static void Replace(string folder, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Write(folder, files);
    }
}
