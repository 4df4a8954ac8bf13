using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading;

namespace Site.Cli.Preview;

/// <summary>The folders as they were read last: only changed files are read again.</summary>
public sealed class RememberedFolders : ISiteFolders
{
    private readonly InputMemory _input = new();
    private readonly FoldersOnDisk _disk = new();
    private (ThemePlace Place, ImmutableArray<(string Path, long Bytes, DateTime Written)> Files)? _theme;
    private LoadedTheme _loaded;
    private volatile SettledFolders? _settled;

    /// <summary>What was known when the site was last made; null before.</summary>
    public SettledFolders? Settled => _settled;

    public OpenedInput OpenInput(BuildRequest request) => InputReader.Open(request.InputFolder, request.HowToRead, _input);

    /// <summary>Any change to a theme loads it again, since it may stand on other themes: themes are small.</summary>
    public LoadedTheme LoadTheme(ThemePlace place)
    {
        // Noted before loading: a change during loading is then found the next time.
        var files = FilesOf(place.ThemesFolder);
        if (_theme is not { } known || known.Place != place || !known.Files.SequenceEqual(files) || _loaded.Diagnostics.Any(told => told.Fault == FileFaults.Unreadable))
        {
            _loaded = _disk.LoadTheme(place);
            _theme = (place, files);
        }

        return _loaded;
    }

    /// <summary>The site has been made.</summary>
    public void Settle() => _settled = AsRead();

    /// <summary>The folders as they have been read until now, for others than this reader.</summary>
    public SettledFolders AsRead() => new(_input.Copy(), _theme?.Place, _loaded);

    /// <summary>A watcher saw that a file of the input was written.</summary>
    public void Touch(string diskPath) => _input.Touch(diskPath);

    /// <summary>A watcher saw that something in the theme changed.</summary>
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
            // This look ignores the fault: loading tells why the folder cannot be read.
            return [(folder, -1, default)];
        }
    }
}
