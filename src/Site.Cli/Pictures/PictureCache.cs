using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Pictures;

namespace Site.Cli.Pictures;

/// <summary>
/// Variants kept from build to build, each under its own name in one folder, with an index beside them. A variant is written elsewhere and
/// then put in its place, so that what has its name is whole: whoever is killed, whatever disk is full and however many are at it at once.
/// </summary>
public sealed class PictureCache : IPictureStore, IDisposable
{
    // Builds that use other pictures come and go: drafts, the other edition, a look at an older version.
    private const int Patience = 10;

    private const string IndexName = "muc-luc.txt";

    private readonly string _folder;
    private readonly Bench _bench;
    private readonly PixelBudget _budget = new();
    private readonly ConcurrentDictionary<string, bool> _kept;
    private readonly ConcurrentDictionary<string, Lock> _making = new(StringComparer.Ordinal);

    private PictureCache(string folder)
    {
        _folder = folder;
        _bench = new Bench(folder);
        Index = PictureIndex.Read(Path.Combine(folder, IndexName));
        _kept = new(Names().Select(name => KeyValuePair.Create(name, true)), StringComparer.Ordinal);
    }

    public PictureIndex Index { get; }

    /// <param name="output">As the command line says it.</param>
    public static string FolderBeside(string output) => OutputPlaces.Beside(output, "anh");

    /// <summary>The folder is made when the first variant is.</summary>
    public static PictureCache Open(string folder) => new(folder);

    /// <summary>What a build in that folder remembers, for whoever makes nothing.</summary>
    public static UnmadePictures OpenToRead(string folder) => new(PictureIndex.Read(Path.Combine(folder, IndexName)));

    public string FingerprintOf(Asset picture)
    {
        if (Index.FingerprintOf(picture) is { } known)
        {
            return known;
        }

        var fingerprint = Fingerprint.OfFile(picture.DiskPath);
        Index.Remember(picture, fingerprint);
        return fingerprint;
    }

    public PictureVerdict? VerdictOn(string fingerprint) => Index.VerdictOn(fingerprint);

    public string? PathOf(PictureVariant variant)
    {
        if (!File.Exists(PlaceOf(variant)))
        {
            // A preview stays open while builds drop what they do not use, or somebody the whole folder.
            _kept.TryRemove(variant.Name, out _);
        }

        return Make([variant], CancellationToken.None) is null ? PlaceOf(variant) : null;
    }

    /// <summary>Makes what is not there yet, one source on each thread.</summary>
    /// <param name="headway">Is told how many sources are done, and how many there are.</param>
    /// <returns>What is wrong with the sources or the disk; in no order.</returns>
    /// <exception cref="OperationCanceledException">What was made stays.</exception>
    public ImmutableArray<Diagnostic> Make(IEnumerable<PictureVariant> variants, int parallelism, CancellationToken cancellation, Action<int, int>? headway = null)
    {
        var sources = variants.Where(variant => !IsKept(variant)).GroupBy(variant => variant.Fingerprint, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        var told = new ConcurrentBag<Diagnostic>();
        var done = 0;
        InParallel.Loop(sources.Length, parallelism, cancellation, () => sources, (index, all) =>
        {
            if (Make(all[index], cancellation) is { } why)
            {
                told.Add(why);
                return why.Fault != OutputFaults.WriteFailed && why.Fault != OutputFaults.NoPictureEncoder;
            }

            headway?.Invoke(Interlocked.Increment(ref done), sources.Length);
            return true;
        });
        return [.. told];
    }

    private void Save()
    {
        try
        {
            if (Index.HasNews)
            {
                _bench.Put(Path.Combine(_folder, IndexName), Index.Lines());
                Index.Told();
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The site is whole without it; the next build learns the same again.
        }
    }

    /// <summary>The end of a build that went well: what has long gone unused is dropped, and what killed runs left.</summary>
    public void EndBuild(IEnumerable<PictureVariant> used)
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        try
        {
            foreach (var name in Index.Turn(used.Select(variant => variant.Name), _kept.Keys, Patience))
            {
                File.Delete(Path.Combine(_folder, name));
                _kept.TryRemove(name, out _);
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // Somebody looks at it; the next build drops it.
        }

        Save();
        _bench.Clear();
    }

    public void Dispose()
    {
        Save();
        _bench.Dispose();
    }

    /// <summary>Of one source.</summary>
    /// <returns>Why not, or null.</returns>
    private Diagnostic? Make(PictureVariant[] variants, CancellationToken cancellation)
    {
        var source = variants[0].Source;
        lock (_making.GetOrAdd(variants[0].Fingerprint, _ => new Lock()))
        {
            var missing = variants.Where(variant => !IsKept(variant)).ToArray();
            if (missing.Length == 0)
            {
                return null;
            }

            if (!PictureEncoder.IsAvailable)
            {
                return OutputFaults.NoPictureEncoder.Alone();
            }

            try
            {
                return PictureFaults.On(source, Encode(source, missing, cancellation));
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return WriteFailure.Tell(_folder, e);
            }
        }
    }

    private PictureVerdict Encode(Asset source, PictureVariant[] missing, CancellationToken cancellation)
    {
        if (Index.VerdictOn(missing[0].Fingerprint) is not (null or PictureVerdict.Fine) and { } known)
        {
            return known;
        }

        if (PictureSource.Read(source) is not { } bytes || Fingerprint.Of(bytes) != missing[0].Fingerprint)
        {
            return PictureVerdict.Unreadable;
        }

        EncodedPicture encoded;
        using (_budget.Take(source, cancellation))
        {
            encoded = PictureEncoder.Encode(bytes, missing, cancellation);
        }

        foreach (var (variant, file) in encoded.Files)
        {
            _bench.Put(PlaceOf(variant), file);
            _kept[variant.Name] = true;
        }

        Index.Remember(missing[0].Fingerprint, encoded.Verdict);
        return encoded.Verdict;
    }

    private bool IsKept(PictureVariant variant) => _kept.ContainsKey(variant.Name);

    private string PlaceOf(PictureVariant variant) => Path.Combine(_folder, variant.Name);

    // An empty file is what a power cut makes of one that was being written. One written to after the build that made it has been changed in the output, whose file
    // of that name is the same one; or a run that was killed made it.
    private IEnumerable<string> Names() => Directory.Exists(_folder)
        ? new DirectoryInfo(_folder).EnumerateFiles().Where(file => file.Name != IndexName && file.Length > 0 && !(file.LastWriteTimeUtc > Index.Written)).Select(file => file.Name)
        : [];
}
