using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Reading;
using Site.Rendering.Themes;

namespace Site.Cli;

/// <summary>What the pipeline keeps from one run to the next, for whoever runs it again and again: the preview.</summary>
public sealed class PipelineMemory
{
    public InputMemory Input { get; } = new();

    public ThemeMemory Theme { get; } = new();
}

/// <param name="ThemesFolder">On disk.</param>
public sealed record ThemePlace(string ThemesFolder, string Name, SiteAddress Address);

/// <summary>The theme as it was last loaded. Any change to a theme loads it anew, since it may stand on others: themes are small.</summary>
public sealed class ThemeMemory
{
    private (ThemePlace Place, ImmutableArray<(string Path, long Bytes, DateTime Written)> Files)? _known;
    private (Theme? Theme, ImmutableArray<Diagnostic> Diagnostics) _loaded;

    /// <summary>A watcher saw something in the theme change.</summary>
    public void Doubt() => _known = null;

    /// <summary>Null when it has to be loaded; <see cref="Keep"/> is to follow then.</summary>
    internal (Theme? Theme, ImmutableArray<Diagnostic> Diagnostics)? Recall(ThemePlace place)
    {
        // Looked at before loading: what changes in between is seen as changed next time.
        var files = FilesOf(place.ThemesFolder);
        if (_known is { } known && known.Place == place && known.Files.SequenceEqual(files) && !_loaded.Diagnostics.Any(told => told.Fault == FileFaults.Unreadable))
        {
            return _loaded;
        }

        _known = (place, files);
        return null;
    }

    internal (Theme? Theme, ImmutableArray<Diagnostic> Diagnostics) Keep((Theme? Theme, ImmutableArray<Diagnostic> Diagnostics) loaded) =>
        _loaded = loaded;

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
