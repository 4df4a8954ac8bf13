using System.Collections.Immutable;
using System.Security.Cryptography;
using Site.Cli.Intake;
using Site.Cli.NewFiles;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;

namespace Site.Cli.Desk.Door;

/// <summary>
/// The one way by which the desk writes documents: only files that an editor may edit, all or nothing, and never over what changed on the disk meanwhile.
/// </summary>
/// <param name="input">The content folder.</param>
internal sealed class DocumentDoor(string input)
{
    private const string IndexName = "index.md";

    private readonly string _input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
    private readonly Lock _writing = new();

    public string Input => _input;

    /// <summary>Null when there is no such document, or the desk may not edit it.</summary>
    /// <param name="path">As <see cref="DocumentPlace.Path"/>, from a browser: anything may be in it.</param>
    /// <param name="places">Knows how the disk spells the names of files that have been read.</param>
    public DocumentPlace? Find(string path, ImmutableArray<Section> sections, SourcePlaces places)
    {
        if (!IsPlain(path) || InputLayout.KindOf(SourcePath.InInput(path), sections) is not { } kind)
        {
            return null;
        }

        var disk = places.Of(SourcePath.InInput(path)) ?? Path.Combine(_input, path.Replace('/', Path.DirectorySeparatorChar));
        var place = Moved(new DocumentPlace(path, kind, Path.GetFullPath(disk)));
        return IsOwnFile(place.DiskPath) ? place : null;
    }

    /// <summary>Where a document is now: one that gets its first picture moves from <c>ra-mat.md</c> to <c>ra-mat/index.md</c>, and a page that is open may not know.</summary>
    public DocumentPlace Moved(DocumentPlace place)
    {
        var own = place.DiskPath[..^FileTypes.Document.Length];
        return !File.Exists(place.DiskPath) && File.Exists(Path.Combine(own, IndexName))
            ? place with { Path = $"{place.Path[..^FileTypes.Document.Length]}/{IndexName}", DiskPath = Path.Combine(own, IndexName) }
            : place;
    }

    /// <summary>Does something that writes while nothing else is written.</summary>
    public T Alone<T>(Func<T> write)
    {
        lock (_writing)
        {
            return write();
        }
    }

    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(DocumentPlace place) => File.ReadAllBytes(place.DiskPath);

    /// <summary>Names the content of a file: it changes whenever a byte does.</summary>
    public static string VersionOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes the whole document, or nothing.</summary>
    /// <param name="version">Of the file from which <paramref name="bytes"/> were made.</param>
    public SaveOutcome Save(DocumentPlace place, string version, byte[] bytes)
    {
        if (bytes.Length > FileBytes.Maximum)
        {
            return new SaveOutcome.TooLarge();
        }

        // Two tabs of one browser may save at once.
        lock (_writing)
        {
            try
            {
                var now = Read(place);
                if (VersionOf(now) != version)
                {
                    return new SaveOutcome.Changed(now);
                }

                if (now.AsSpan().SequenceEqual(bytes))
                {
                    return new SaveOutcome.Saved(version);
                }

                // Another program may save while the new text is written beside: it is asked again right before the file takes its place.
                byte[]? later = null;
                return SafeFile.Replace(place.DiskPath, bytes, () => VersionOf(later = Read(place)) == version)
                    ? new SaveOutcome.Saved(VersionOf(bytes))
                    : new SaveOutcome.Changed(later!);
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return new SaveOutcome.Gone();
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return new SaveOutcome.Failed(WriteFailure.Tell(place.Source.Value, e));
            }
        }
    }

    /// <summary>Writes a new document to a free name. Its path, or why there is none.</summary>
    public (string? Path, Diagnostic? Fault) Create(NewFile file, InputAtHand site)
    {
        lock (_writing)
        {
            try
            {
                var folder = Path.Combine(_input, file.Folder.Replace('/', Path.DirectorySeparatorChar));
                if (!IsOwn(folder))
                {
                    return (null, WriteFailure.LeadsAway(file.Folder));
                }

                var (disk, fault) = file.Write(site);
                return fault is null ? (Path.GetRelativePath(_input, Path.GetFullPath(disk)).Replace(Path.DirectorySeparatorChar, '/'), null) : (null, fault);
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (null, WriteFailure.Tell(file.Folder, e));
            }
        }
    }

    /// <summary>Whether a path really lies below the content folder, with no link on the way. There may be nothing at its end yet.</summary>
    public bool IsOwn(string disk)
    {
        try
        {
            return RealPath.IsBelow(_input, disk);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return false;
        }
    }

    /// <summary>A path of plain names that the site reads: no way up, no hidden or temporary name, no sign that some system reads as something else.</summary>
    private static bool IsPlain(string path) =>
        path.Length is > 0 and <= 400 && path.EndsWith(FileTypes.Document, StringComparison.OrdinalIgnoreCase) &&
        path.Split('/') is { Length: > 1 } names && !InputFolder.IsNothingOf(path) && names.All(name =>
            name.Length > 0 && name[0] is not ('_' or '.' or ' ') && name[^1] is not ('.' or ' ') && !name.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|') && !OutputName.IsDevice(name));

    private bool IsOwnFile(string disk)
    {
        try
        {
            return IsOwn(disk) && File.Exists(disk) && new FileInfo(disk).Length <= FileBytes.Maximum;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return false;
        }
    }
}
