using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading;

namespace Site.Cli.Preview;

/// <summary>The folders as they were read last: only what has changed since is read again.</summary>
public sealed class RememberedFolders : ISiteFolders
{
    private readonly InputMemory _input = new();
    private readonly FoldersOnDisk _disk = new();
    private (ThemePlace Place, ImmutableArray<(string Path, long Bytes, DateTime Written)> Files)? _theme;
    private LoadedTheme _loaded;

    public OpenedInput OpenInput(BuildRequest request) => InputReader.Open(request.InputFolder, request.HowToRead, _input);

    /// <summary>Any change to a theme loads it anew, since it may stand on others: themes are small.</summary>
    public LoadedTheme LoadTheme(ThemePlace place)
    {
        // Looked at before loading: what changes in between is seen as changed next time.
        var files = FilesOf(place.ThemesFolder);
        if (_theme is not { } known || known.Place != place || !known.Files.SequenceEqual(files) || _loaded.Diagnostics.Any(told => told.Fault == FileFaults.Unreadable))
        {
            _loaded = _disk.LoadTheme(place);
            _theme = (place, files);
        }

        return _loaded;
    }

    /// <summary>A watcher saw a file of the input being written.</summary>
    public void Touch(string diskPath) => _input.Touch(diskPath);

    /// <summary>A watcher saw something in the theme change.</summary>
    public void DoubtTheme() => _theme = null;

    /// <summary>Anything may have changed.</summary>
    public void Doubt()
    {
        _input.Doubt();
        DoubtTheme();
    }

    private static ImmutableArray<(string Path, long Bytes, DateTime Written)> FilesOf(string folder)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                    .Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc))
                    .OrderBy(file => file.FullName, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A look of its own: loading tells why it cannot be read.
            return [(folder, -1, default)];
        }
    }
}
