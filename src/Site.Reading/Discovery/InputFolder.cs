using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Reading.Discovery;

/// <summary>Finds the files below <c>input/</c>; the result does not depend on the order of the disk.</summary>
public static class InputFolder
{
    /// <summary>
    /// In the order of their paths. What begins with <c>_</c> or <c>.</c> is left out, but for <c>_du-lieu/</c> and the copies of issues in a section's <c>_phat-hanh/</c>; so is what Windows, macOS and Office leave behind.
    /// Links are not followed: they could lead out of the folder or round in a circle. Pipes, sockets and devices have no length and are not opened.
    /// </summary>
    public static ImmutableArray<SourceFile> Walk(string folder, DiagnosticBag diagnostics)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
        {
            diagnostics.Add(FileFaults.InputMissing.Alone(folder));
            return [];
        }

        var files = new List<SourceFile>();
        var waiting = new Stack<(DirectoryInfo Folder, string Inside)>([(root, string.Empty)]);
        while (waiting.TryPop(out var next))
        {
            List(next.Folder, next.Inside, files, waiting, diagnostics);
        }

        return WithoutTwins(files, diagnostics);
    }

    /// <summary>The same file as it is on the disk now; null if it is no longer a plain file there.</summary>
    public static SourceFile? Look(SourceFile file)
    {
        var now = new FileInfo(file.DiskPath);
        return now.Exists && now.LinkTarget is null ? file with { Bytes = now.Length, Written = now.LastWriteTimeUtc } : null;
    }

    private static void List(
        DirectoryInfo folder, string inside, List<SourceFile> files, Stack<(DirectoryInfo, string)> waiting, DiagnosticBag diagnostics)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var path = inside + entry.Name;
                if (IsLeftOut(entry.Name) && path != SiteData.Folder && !IsReleased(path))
                {
                    continue;
                }

                // A reparse point without a target is a file kept in a cloud, not a link.
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                {
                    diagnostics.Add(FileFaults.LinkSkipped.In(SourcePath.InInput(path), path));
                }
                else if (entry is DirectoryInfo child)
                {
                    waiting.Push((child, path + "/"));
                }
                else if (entry is FileInfo { Length: 0 } empty && !FileTypes.IsText(empty.Extension.ToLowerInvariant()))
                {
                    diagnostics.Add(FileFaults.EmptyFile.In(SourcePath.InInput(path), path));
                }
                else if (entry is FileInfo file)
                {
                    files.Add(new SourceFile(SourcePath.InInput(path), file.FullName, file.Length) { Written = file.LastWriteTimeUtc });
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileFaults.Unreadable.In(SourcePath.InInput(inside), inside.TrimEnd('/')));
        }
    }

    /// <summary>Whether a path below the folder can never belong to the site: temporary files that programs make while saving, for example.</summary>
    public static bool IsNothingOf(string relativePath)
    {
        var names = relativePath.Split('/', '\\');
        var kept = names[0] == SiteData.Folder ? 0 : names.Length > 1 && names[1] == ReleasedIssue.Folder ? 1 : -1;
        return names.Where((_, place) => place != kept).Any(IsLeftOut);
    }

    /// <summary>Whether a path below the folder is that of copies of issues, <c>ban-tin/_phat-hanh</c>, or of something in it.</summary>
    internal static bool IsReleased(string inside) =>
        inside.IndexOf('/') is var slash and > 0 && inside.AsSpan(slash + 1) is var rest && rest.StartsWith(ReleasedIssue.Folder) &&
        (rest.Length == ReleasedIssue.Folder.Length || rest[ReleasedIssue.Folder.Length] == '/');

    private static bool IsLeftOut(string name) =>
        name.StartsWith('_') || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) ||
        name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>A disk may hold one name in two Unicode forms. Editors see the same name twice, and one of the files has to go.</summary>
    private static ImmutableArray<SourceFile> WithoutTwins(List<SourceFile> files, DiagnosticBag diagnostics)
    {
        var sorted = files.OrderBy(file => file.Path).ThenBy(file => file.DiskPath, StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<SourceFile>(files.Count);
        foreach (var file in sorted)
        {
            if (kept.Count > 0 && kept[^1].Path == file.Path)
            {
                diagnostics.Add(FileFaults.DuplicateUrl.In(file.Path, "/" + file.Path.InsideRoom, kept[^1].Path));
            }
            else
            {
                kept.Add(file);
            }
        }

        return kept.ToImmutable();
    }
}
