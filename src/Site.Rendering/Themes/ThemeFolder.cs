using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Themes;

/// <summary>The files of a theme, by name. Hidden files (<c>.DS_Store</c>) are not the theme's.</summary>
/// <param name="Layouts">By name without extension.</param>
/// <param name="Partials">By path below <c>partials/</c> without extension: <c>khoi/tin</c>.</param>
/// <param name="Assets">By path below <c>assets/</c>: <c>bieu-tuong/tim.svg</c>.</param>
internal sealed record ThemeFolder(
    ImmutableSortedDictionary<string, ThemeFile> Layouts,
    ImmutableSortedDictionary<string, ThemeFile> Partials,
    ImmutableSortedDictionary<string, ThemeFile> Assets)
{
    public const string TemplateExtension = ".sbn-html";
    private const int DeepestFolder = 8;

    /// <summary>Reads the folder on disk; <paramref name="name"/> is what messages call it.</summary>
    public static ThemeFolder Read(string folder, string name, DiagnosticBag diagnostics)
    {
        ImmutableSortedDictionary<string, ThemeFile> Room(string room, string extension, int depth) =>
            ReadRoom(Path.Combine(folder, room), SourcePath.Parse($"themes/{name}/{room}"), extension, depth, diagnostics);

        return new ThemeFolder(
            Room("layouts", TemplateExtension, 0), Room("partials", TemplateExtension, DeepestFolder), Room("assets", string.Empty, DeepestFolder));
    }

    private static ImmutableSortedDictionary<string, ThemeFile> ReadRoom(
        string room, SourcePath shown, string extension, int depth, DiagnosticBag diagnostics)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var file in FilesIn(room, shown, depth, diagnostics))
        {
            var relative = VietnameseText.Compose(Path.GetRelativePath(room, file).Replace(Path.DirectorySeparatorChar, '/'));
            if (relative.EndsWith(extension, StringComparison.Ordinal))
            {
                var path = SourcePath.Parse($"{shown}/{relative}");
                try
                {
                    files[relative[..^extension.Length]] = new ThemeFile(path, File.ReadAllBytes(file));
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    diagnostics.Add(FileFaults.Unreadable.In(path, path));
                }
            }
        }

        return files.ToImmutable();
    }

    private static string[] FilesIn(string room, SourcePath shown, int depth, DiagnosticBag diagnostics)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = depth > 0,
            MaxRecursionDepth = depth,
            IgnoreInaccessible = false,
        };
        try
        {
            return Directory.Exists(room) ? [.. Directory.EnumerateFiles(room, "*", options).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileFaults.Unreadable.In(shown, shown));
            return [];
        }
    }
}
