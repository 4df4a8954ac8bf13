using System.Collections.Immutable;
using System.Reflection;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Themes;

/// <summary>
/// The files of a theme, from its folder on the disk or, where there is none, from within the program: the theme that the program
/// comes with. Hidden files (<c>.DS_Store</c>) and the copies that text editors leave beside a file (<c>site.css~</c>) are not the theme's.
/// </summary>
public sealed class ThemeFolder
{
    public const string TemplateExtension = ".sbn-html";
    public const string DescriptionName = "theme.yml";
    private const string FormerExtension = ".hbs";
    private const char CopyEnding = '~';
    private const int DeepestFolder = 8;
    private static readonly Assembly Program = typeof(ThemeFolder).Assembly;

    // By path below the theme's folder: layouts/home.sbn-html.
    private readonly ImmutableSortedDictionary<string, ThemeFile> _files;

    private ThemeFolder(string name, ImmutableSortedDictionary<string, ThemeFile> files)
    {
        Name = name;
        Names = [name];
        _files = files;
        Layouts = Room("layouts/", TemplateExtension);
        Partials = Room("partials/", TemplateExtension);
        Assets = Room("assets/", string.Empty);
    }

    /// <summary>The folder's, below <c>themes/</c>.</summary>
    public string Name { get; }

    /// <summary>Its own, then those of the themes that completed it.</summary>
    public ImmutableArray<string> Names { get; private init; }

    /// <summary>Its <c>theme.yml</c>, as messages call it.</summary>
    public SourcePath DescriptionPath => Shown(Name, DescriptionName);

    public ReadOnlyMemory<byte> Description => _files[DescriptionName].Bytes;

    /// <summary>By name without extension.</summary>
    internal ImmutableSortedDictionary<string, ThemeFile> Layouts { get; }

    /// <summary>By path below <c>partials/</c> without extension: <c>khoi/tin</c>.</summary>
    internal ImmutableSortedDictionary<string, ThemeFile> Partials { get; }

    /// <summary>By path below <c>assets/</c>: <c>bieu-tuong/tim.svg</c>.</summary>
    internal ImmutableSortedDictionary<string, ThemeFile> Assets { get; }

    /// <summary>Templates in the language before Scriban: they are not read, and their author is told so.</summary>
    internal IEnumerable<ThemeFile> Former => _files.Where(file => file.Key.EndsWith(FormerExtension, StringComparison.Ordinal) && !IsIn("assets/", file.Key)).Select(file => file.Value);

    /// <summary>Null if there is no theme of that name; unreadable files are told.</summary>
    /// <param name="themes">The folder on the disk that holds themes; it need not be there.</param>
    public static ThemeFolder? Find(string themes, string name, DiagnosticBag diagnostics)
    {
        if (name.Length == 0 || name != VietnameseText.Slug(name))
        {
            return null;
        }

        var folder = Path.Combine(themes, name);
        var files = File.Exists(Path.Combine(folder, DescriptionName)) ? OnDisk(folder, name, diagnostics) : InTheProgram(name);
        return files.ContainsKey(DescriptionName) ? new ThemeFolder(name, files) : null;
    }

    /// <summary>Whether a path below the folder of themes can never belong to a theme.</summary>
    public static bool IsNothingOf(string relativePath) => relativePath.EndsWith(CopyEnding) || relativePath.Split('/', '\\').Any(name => name.StartsWith('.'));

    /// <summary>This theme, completed with files of the theme that it stands on.</summary>
    public ThemeFolder Over(ThemeFolder below) => new(Name, below._files.SetItems(_files)) { Names = [.. Names, .. below.Names] };

    /// <summary>The bytes of a file by its path below the theme's folder, with or without a template's extension; null if there is none.</summary>
    public (string Path, ReadOnlyMemory<byte> Bytes)? Find(string path) =>
        _files.TryGetValue(path, out var file) ? (path, file.Bytes)
        : _files.TryGetValue(path + TemplateExtension, out var template) ? (path + TemplateExtension, template.Bytes)
        : null;

    /// <summary>The paths of its files, in order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    private static SourcePath Shown(string name, string path) => SourcePath.Parse($"themes/{name}/{path}");

    private static bool IsIn(string room, string path) => path.StartsWith(room, StringComparison.Ordinal);

    private ImmutableSortedDictionary<string, ThemeFile> Room(string room, string extension) => _files
        .Where(file => IsIn(room, file.Key) && file.Key.EndsWith(extension, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(file => file.Key[room.Length..^extension.Length], file => file.Value, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, ThemeFile> InTheProgram(string name)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        var start = $"themes/{name}/";
        foreach (var resource in Program.GetManifestResourceNames().Where(resource => IsIn(start, resource)))
        {
            using var stream = Program.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[resource[start.Length..]] = new ThemeFile(SourcePath.Parse(resource), bytes);
        }

        return files.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, ThemeFile> OnDisk(string folder, string name, DiagnosticBag diagnostics)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        IEnumerable<string> all =
        [
            Path.Combine(folder, DescriptionName),
            .. FilesIn(folder, name, "layouts", 0, diagnostics),
            .. FilesIn(folder, name, "partials", DeepestFolder, diagnostics),
            .. FilesIn(folder, name, "assets", DeepestFolder, diagnostics),
        ];
        foreach (var file in all)
        {
            var relative = VietnameseText.Compose(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
            var path = Shown(name, relative);
            try
            {
                // A pipe or a device has no length and would keep the program waiting for ever.
                files[relative] = new ThemeFile(path, new FileInfo(file) is { Exists: true, Length: 0 } ? [] : File.ReadAllBytes(file));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(FileFaults.Unreadable.In(path, path));
            }
        }

        return files.ToImmutable();
    }

    private static string[] FilesIn(string folder, string name, string room, int depth, DiagnosticBag diagnostics)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = depth > 0, MaxRecursionDepth = depth, IgnoreInaccessible = false };
        var path = Path.Combine(folder, room);
        try
        {
            return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*", options).Where(file => !file.EndsWith(CopyEnding)).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileFaults.Unreadable.In(Shown(name, room), Shown(name, room)));
            return [];
        }
    }
}
