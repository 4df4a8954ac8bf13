using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Documents;

namespace Site.Reading;

/// <summary>
/// The results of earlier reading, so that only changed files are read again. The outcome is the same as reading everything again: a
/// result is used again only while everything that it was made from is the same. For one reader at a time.
/// </summary>
public sealed class InputMemory
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly SharedNames _names = new();
    private readonly SharedValues _values = new();
    private Dictionary<SourcePath, Remembered<Asset>> _assets = [];
    private ImmutableArray<RememberedDocument> _documents = [];
    private AssetCatalogue? _catalogue;
    private RememberedLayout? _layout;
    private RememberedPaths? _paths;
    private (ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Told)? _walk;
    private ImmutableDictionary<SourcePath, RememberedFile> _whole = ImmutableDictionary<SourcePath, RememberedFile>.Empty;
    private RememberedSettings? _pictured;
    private SiteData? _data;
    private DocumentTerms? _terms;
    private (SourceFile File, byte[] Bytes)? _draft;

    public InputMemory()
    {
    }

    /// <summary>Of a folder that was walked just now, and nothing of which has been read.</summary>
    /// <param name="told">By <see cref="InputFolder.Walk"/>.</param>
    public InputMemory(ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> told) => _walk = (files, told);

    private InputMemory(InputMemory same)
    {
        (_names, _assets, _documents, _walk, _terms) = (same._names, same._assets, same._documents, same._walk, same._terms);
        (_catalogue, _layout, _paths, _whole, _pictured, _data) = (same._catalogue, same._layout, same._paths, same._whole, same._pictured, same._data);
    }

    /// <summary>What is known now, for a reader of its own: what either learns later is not known to the other.</summary>
    public InputMemory Copy() => new(this);

    /// <summary>The same, with a text that is not on the disk yet: one document reads as if it were saved, and whole whatever is read of the others.</summary>
    public InputMemory WithDraft(SourceFile file, byte[] bytes) => new(this) { _draft = (file with { Bytes = bytes.Length }, bytes) };

    /// <summary>A watcher saw that this file was written: it is read again, whatever its size and time are.</summary>
    public void Touch(string diskPath) => _touched.Add(diskPath);

    /// <summary>Files may have appeared, disappeared or moved: the folder is walked again.</summary>
    public void Doubt() => _walk = null;

    /// <summary>The files below the folder; only the reported ones are looked at if no others can have changed.</summary>
    internal ImmutableArray<SourceFile> Walk(string folder, DiagnosticBag diagnostics)
    {
        // A folder that could not be listed may become readable a moment later, and nothing reports that.
        if (_walk is not { } walk || walk.Told.Any(told => told.Fault == FileFaults.Unreadable) || Refreshed(walk.Files) is not { } files)
        {
            var told = new DiagnosticBag();
            files = InputFolder.Walk(folder, told);
            walk = (files, told.ToImmutable());
        }

        _walk = (files, walk.Told);
        diagnostics.AddRange(walk.Told);
        if (_draft is not { File: var draft } || Has(files))
        {
            return files;
        }

        // A document that is new here: another file may have moved to its place, as an article does that got a folder for its pictures.
        files = InputFolder.Walk(folder, new DiagnosticBag());
        return Has(files) ? files : [.. files.Append(draft).OrderBy(file => file.Path)];

        bool Has(ImmutableArray<SourceFile> walked) => walked.Any(file => file.DiskPath == draft.DiskPath);
    }

    internal ImmutableArray<Read<Asset>> Assets(ImmutableArray<SourceFile> files, int parallelism)
    {
        var results = InParallel.Of(files, parallelism, file => Known(file) ?? Read<Asset>.By(bag => AssetReader.Read(file, bag)));
        _assets = new Dictionary<SourcePath, Remembered<Asset>>(files.Length);
        for (var at = 0; at < files.Length; at++)
        {
            _assets[files[at].Path] = new Remembered<Asset>(files[at], results[at]);
        }

        return results;

        Read<Asset>? Known(SourceFile file) =>
            _assets.TryGetValue(file.Path, out var known) && IsUntouched(known.File, file) && known.Result.IsLasting ? known.Result : null;
    }

    /// <summary>What each file is for. It follows from the paths alone, so a file that was written again changes nothing.</summary>
    internal InputLayout Layout(ImmutableArray<SourceFile> files, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var layout = _layout is { } known && known.IsWhole == settings.IsWhole && known.Sections.SequenceEqual(settings.Sections) && HaveSamePaths(known.Files, files)
            ? known with { Files = files, Layout = known.Layout.After(known.Files, files) }
            : Sorted();
        _layout = layout;
        diagnostics.AddRange(layout.Told);
        return layout.Layout;

        RememberedLayout Sorted()
        {
            var told = new DiagnosticBag();
            return new RememberedLayout(files, settings.Sections, settings.IsWhole, InputLayout.Sort(files, settings.Sections, told, settings.IsWhole), told.ToImmutable());
        }
    }

    /// <summary>The path on the disk of each file.</summary>
    internal IReadOnlyDictionary<SourcePath, string> DiskPaths(ImmutableArray<SourceFile> files)
    {
        if (_paths is not { } known || !HaveSamePaths(known.Files, files))
        {
            _paths = known = new RememberedPaths(files, files.ToDictionary(file => file.Path, file => file.DiskPath));
        }

        return known.DiskPaths;
    }

    /// <summary>The same object as long as all assets are the same objects.</summary>
    internal AssetCatalogue Catalogue(ImmutableArray<Asset> assets) =>
        _catalogue is { } known && known.IsOf(assets) ? known : _catalogue = new AssetCatalogue(assets);

    /// <summary>What a file of settings or data says: the same objects as long as the file has the same bytes.</summary>
    /// <param name="basis">What else the reading depends on.</param>
    internal Read<T> Whole<T>(SourcePath path, byte[] bytes, object basis, Func<DiagnosticBag, T> read)
    {
        if (_whole.TryGetValue(path, out var known) && known.Basis.Equals(basis) && known.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return (Read<T>)known.Result;
        }

        var result = Read<T>.By(read);
        _whole = _whole.SetItem(path, new RememberedFile(bytes, basis, result));
        return result;
    }

    /// <summary>The settings with the pictures that they name: the same object as long as settings and pictures are.</summary>
    internal Read<SiteSettings> Pictured(SiteSettings settings, AssetCatalogue assets, Func<DiagnosticBag, SiteSettings> read)
    {
        if (_pictured is not { } known || !ReferenceEquals(known.Settings, settings) || !ReferenceEquals(known.Assets, assets))
        {
            _pictured = known = new RememberedSettings(settings, assets, Read<SiteSettings>.By(read));
        }

        return known.Result;
    }

    /// <summary>The same object as long as all lists are the same.</summary>
    internal SiteData Data(SiteData data) => data == _data ? _data : _data = data;

    /// <param name="files">A copy is listed under its article's path, so only the path on the disk says which file is meant.</param>
    /// <param name="headway">Is told how many are read, and how many there are.</param>
    internal ImmutableArray<Read<Document>> Documents(
        ImmutableArray<(SourceFile File, DocumentKind Kind)> files, DocumentTerms terms, AssetCatalogue assets, ITextStore texts, int parallelism, Action<int, int>? headway)
    {
        var former = terms == _terms ? _documents : [];
        var byPath = new Lazy<Dictionary<string, RememberedDocument>>(() => Index(former));
        var results = new RememberedDocument?[files.Length];
        var unknown = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < files.Length; at++)
        {
            results[at] = former.IsEmpty ? null : Known(files[at].File, files[at].Kind, at);
            if (results[at] is null)
            {
                unknown.Add(at);
            }
        }

        var done = files.Length - unknown.Count;
        InParallel.Of(unknown.DrainToImmutable(), parallelism, at =>
        {
            results[at] = Anew(files[at].File, files[at].Kind);
            headway?.Invoke(Interlocked.Increment(ref done), files.Length);
            return at;
        });
        _documents = ImmutableCollectionsMarshal.AsImmutableArray(results)!;
        _terms = terms;
        _touched.Clear();
        return [.. _documents.Select(result => result.Result)];

        RememberedDocument? Known(SourceFile file, DocumentKind kind, int at) =>
            !IsDraft(file) && Former(file.DiskPath, at) is { } known && IsUntouched(known.File, file) &&
            known.Result.Value.Kind == kind && known.Result.IsLasting && (ReferenceEquals(known.Assets, assets) || assets.StillSays(known.Answers)) ? known.With(assets) : null;

        // As long as no file came or went, each stands where it stood.
        RememberedDocument? Former(string diskPath, int at) =>
            at < former.Length && former[at].File.DiskPath == diskPath ? former[at] : byPath.Value.GetValueOrDefault(diskPath);

        RememberedDocument Anew(SourceFile file, DocumentKind kind)
        {
            var answers = new AssetAnswers();
            var reader = new DocumentReader(IsDraft(file) ? terms with { HeadsOnly = false } : terms, assets.Noting(answers), _names, _values, texts) { MarksLines = IsDraft(file) };
            return new RememberedDocument(file, assets, answers, Read<Document>.By(bag => reader.Read(file, kind, IsDraft(file) ? _draft!.Value.Bytes : FileBytes.Read(file, bag), bag)));
        }
    }

    private bool IsDraft(SourceFile file) => _draft is { File.DiskPath: var draft } && file.DiskPath == draft;

    private bool IsUntouched(SourceFile then, SourceFile now) => then == now && !_touched.Contains(now.DiskPath);

    /// <summary>The reported files. Null when other files may have changed too.</summary>
    private ImmutableArray<SourceFile>? Refreshed(ImmutableArray<SourceFile> files)
    {
        if (_touched.Count == 0)
        {
            return files;
        }

        var refreshed = files.ToBuilder();
        var left = _touched.Count;
        for (var index = 0; index < refreshed.Count && left > 0; index++)
        {
            var file = refreshed[index];
            if (_touched.Contains(file.DiskPath))
            {
                if (InputFolder.Look(file) is not { } now)
                {
                    return null;
                }

                refreshed[index] = now;
                left--;
            }
        }

        return left == 0 ? refreshed.MoveToImmutable() : null;
    }

    private static bool HaveSamePaths(ImmutableArray<SourceFile> then, ImmutableArray<SourceFile> now)
    {
        if (then.Length != now.Length)
        {
            return false;
        }

        for (var at = 0; at < then.Length; at++)
        {
            if (!ReferenceEquals(then[at], now[at]) && (then[at].Path != now[at].Path || then[at].DiskPath != now[at].DiskPath))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, RememberedDocument> Index(ImmutableArray<RememberedDocument> documents)
    {
        var index = new Dictionary<string, RememberedDocument>(documents.Length, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            index[document.File.DiskPath] = document;
        }

        return index;
    }

    private sealed record Remembered<T>(SourceFile File, Read<T> Result);

    /// <param name="Assets">The catalogue that gave the answers, or one that gives the same.</param>
    private sealed record RememberedDocument(SourceFile File, AssetCatalogue Assets, AssetAnswers Answers, Read<Document> Result)
    {
        public RememberedDocument With(AssetCatalogue assets) => ReferenceEquals(assets, Assets) ? this : this with { Assets = assets };
    }

    private sealed record RememberedSettings(SiteSettings Settings, AssetCatalogue Assets, Read<SiteSettings> Result);

    private sealed record RememberedFile(byte[] Bytes, object Basis, object Result);

    private sealed record RememberedLayout(
        ImmutableArray<SourceFile> Files, ImmutableArray<Section> Sections, bool IsWhole, InputLayout Layout, ImmutableArray<Diagnostic> Told);

    private sealed record RememberedPaths(ImmutableArray<SourceFile> Files, IReadOnlyDictionary<SourcePath, string> DiskPaths);
}

/// <summary>The result of reading one file, and the diagnostics.</summary>
internal sealed record Read<T>(T Value, ImmutableArray<Diagnostic> Told)
{
    /// <summary>False when the file could not be read: the program that writes it may still hold it, and the next attempt may succeed.</summary>
    public bool IsLasting => !Told.Any(told => told.Fault == FileFaults.Unreadable);

    public static Read<T> By(Func<DiagnosticBag, T> read)
    {
        var bag = new DiagnosticBag();
        var value = read(bag);
        return new Read<T>(value, bag.ToImmutable());
    }
}
