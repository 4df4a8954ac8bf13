using System.Collections.Immutable;
using System.Text;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Publication;

namespace Site.Cli.Publication;

/// <summary>
/// A folder or share that a web server serves. A new site is copied beside the served folder and takes its place in one rename where the system can; the
/// site before it is kept beside, to be taken back.
/// </summary>
/// <param name="sources">Folders that must never be replaced: the content, the themes, the output.</param>
/// <param name="force">Publish though the folder no longer has the publication that was made from here.</param>
public sealed class FolderPlace(string folder, ImmutableArray<string> sources, SiteVariant variant, bool force, int parallelism) : IPublicationPlace
{
    /// <summary>The served folder's own manifest. Anybody may read it: addresses, titles, fingerprints, and the paths of files in the content folder.</summary>
    public const string ManifestName = ".khoi-xuat-ban";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Words => $"thư mục {folder}";

    public (PublishedState? State, ImmutableArray<Diagnostic> Why) TakeIn(PublishedManifest known, bool onlyLooks) => Claimed<PublishedState>(claim =>
    {
        var places = claim.Places;
        if (Live(places, out var unreadable) is not { } live)
        {
            return unreadable is null && (force || known.Place != Words)
                ? (new PublishedState(PublishedManifest.Empty, null), [])
                : (null, [unreadable ?? PublicationFaults.PublicationMissing.Alone(folder)]);
        }

        return (new PublishedState(live, new FolderHistory(places).Records.LastOrDefault(record => record.Id == live.Id)), []);
    });

    public ImmutableArray<Diagnostic> Publish(string built, PublishedManifest manifest, PublicationRecord record, PublishedManifest before, CancellationToken cancellation) => Claimed<PublicationRecord>(claim =>
    {
        var places = claim.Places;
        var live = Live(places, out var unreadable);
        if (unreadable is not null || (live ?? PublishedManifest.Empty).Id != before.Id)
        {
            return (null, [unreadable ?? PublicationFaults.ChangedMeanwhile.Alone()]);
        }

        try
        {
            Copy(built, places, cancellation);
            File.WriteAllText(Path.Combine(places.New, ManifestName), (manifest with { Place = null }).Write(), Utf8);
            Switch(places, record);
        }
        catch
        {
            FolderRemoval.TryRemove(places.New);
            throw;
        }

        KeepPrevious(places);
        return (record, []);
    }).Why;

    public (PublicationRecord? Back, PublishedManifest? Manifest, ImmutableArray<Diagnostic> Why) Undo(PublicationRecord record)
    {
        PublishedManifest? manifest = null;
        var (back, why) = Claimed<PublicationRecord>(claim =>
        {
            var places = claim.Places;
            var kept = Kept(places);
            var records = new FolderHistory(places).Records;
            if (PublicationRecord.Seen(records) is { } seen && seen.Id != record.Id)
            {
                return (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
            }

            if (PublicationRecord.Previous(records) is not { } previous || Live(places, out _)?.Id != records[^1].Id)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("chưa có lần xuất bản nào trước bản người đọc đang thấy, hoặc đã hoàn tác rồi")]);
            }

            manifest = Directory.Exists(kept) ? Read(kept, out _) : null;
            if (manifest?.Id != previous.Id)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("bản trước không còn được giữ")]);
            }

            Directory.Move(kept, places.New);
            try
            {
                Switch(places, record with { Id = previous.Id, IsUndo = true, What = $"trở lại bản của {previous.Who}: {previous.What}" });
            }
            catch
            {
                Directory.Move(places.New, kept);
                throw;
            }

            FolderRemoval.TryRemove(places.New);
            FolderRemoval.TryRemove(places.Old);
            return (previous, []);
        });
        return (back, manifest, why);
    }

    public (ImmutableArray<PublicationRecord> Records, ImmutableArray<Diagnostic> Why) History()
    {
        var (records, why) = Claimed<object>(claim => (new FolderHistory(claim.Places).Records, []));
        return (records is ImmutableArray<PublicationRecord> found ? found : [], why);
    }

    private static string Kept(OutputPlaces places) => OutputPlaces.Beside(places.Output, "truoc");

    /// <summary>Does something with the folder while nobody else can, and tells what the system refused.</summary>
    private (T? Result, ImmutableArray<Diagnostic> Why) Claimed<T>(Func<OutputClaim, (T? Result, ImmutableArray<Diagnostic> Why)> work)
        where T : class
    {
        // A share that is not there must not become a folder on this machine.
        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } above && !Directory.Exists(above))
        {
            return (null, [PublicationFaults.FolderMissing.Alone(above)]);
        }

        var (claim, diagnostic) = OutputClaim.Take(new PublishRequest(folder, sources, Force: false, parallelism) { Variant = variant, Rescue = PutRight });
        using (claim)
        {
            if (claim is null)
            {
                return (null, [InWordsOfSettings(diagnostic!)]);
            }

            try
            {
                return work(claim);
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (null, [WriteFailure.Tell(folder, e)]);
            }
        }
    }

    private Diagnostic InWordsOfSettings(Diagnostic told) =>
        told.Fault == OutputFaults.NotOurs ? PublicationFaults.FolderUnusable.Alone(folder, "ở đó có sẵn thứ khác, không phải trang do chương trình này xuất bản")
        : told.Fault == OutputFaults.InsideInput ? PublicationFaults.FolderUnusable.Alone(folder, "thư mục ấy là nơi để bài viết, giao diện hay trang đã dựng, nằm trong hoặc chứa các thư mục ấy")
        : told.Fault == OutputFaults.OtherVariant ? PublicationFaults.FolderUnusable.Alone(folder, "ở đó đang là một bản khác của trang")
        : told;

    /// <summary>After a run that was killed: brings its history to an end and saves the previous site, which would be taken for litter.</summary>
    private static void PutRight(OutputPlaces places)
    {
        var history = new FolderHistory(places);
        history.PutRight(Live(places, out _)?.Id);
        var known = history.Records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var aside in Directory.Exists(places.Output) ? new[] { places.Old, places.New } : [places.New])
        {
            // Where folders cannot be exchanged, the old site of a run that was killed is the live one again.
            if (Directory.Exists(aside) && Read(aside, out _) is { } manifest && known.Contains(manifest.Id))
            {
                FolderRemoval.Remove(Kept(places));
                Directory.Move(aside, Kept(places));
            }
        }
    }

    private static PublishedManifest? Live(OutputPlaces places, out Diagnostic? unreadable) => Read(places.Output, out unreadable);

    private static PublishedManifest? Read(string site, out Diagnostic? unreadable)
    {
        unreadable = null;
        var file = Path.Combine(site, ManifestName);
        if (!File.Exists(file))
        {
            return null;
        }

        var manifest = PublishedManifest.Read(File.ReadAllText(file));
        unreadable = manifest is null ? PublicationFaults.ListUnreadable.Alone(file) : null;
        return manifest;
    }

    /// <summary>A file that did not change gets a second name instead of a copy, where the system can: pictures and prints are most of a site's bytes.</summary>
    private void Copy(string built, OutputPlaces places, CancellationToken cancellation)
    {
        Directory.CreateDirectory(places.New);
        OutputMarker.Write(places.New, variant);
        var files = Directory.GetFiles(built, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(built, file)).Where(file => file != OutputMarker.FileName).ToArray();
        foreach (var inner in files.Select(Path.GetDirectoryName).OfType<string>().Where(inner => inner.Length > 0).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(places.New, inner));
        }

        InParallel.Loop(files.Length, parallelism, cancellation, () => places.New, (index, folder) =>
        {
            cancellation.ThrowIfCancellationRequested();
            var (source, seen, target) = (Path.Combine(built, files[index]), Path.Combine(places.Output, files[index]), Path.Combine(folder, files[index]));
            if (!IsCopyOf(seen, source) || !FileLink.TryCreate(seen, target))
            {
                File.Copy(source, target);
            }

            return true;
        });

        // The last moment at which the run can be cancelled.
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A copy keeps the time of its original, and a file that is made anew has another.</summary>
    private static bool IsCopyOf(string copy, string original)
    {
        var (there, here) = (new FileInfo(copy), new FileInfo(original));
        return there.Exists && there.LinkTarget is null && there.Length == here.Length && there.LastWriteTimeUtc == here.LastWriteTimeUtc;
    }

    private static void Switch(OutputPlaces places, PublicationRecord record)
    {
        var history = new FolderHistory(places);
        history.Begin(record);
        if (Directory.Exists(places.Output) && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(places.New, File.GetUnixFileMode(places.Output));
        }

        FolderSwaps.Best(places);
        try
        {
            history.End();
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // Readers see the new site; the next run brings the history to its end.
        }
    }

    private static void KeepPrevious(OutputPlaces places)
    {
        try
        {
            FolderRemoval.Remove(Kept(places));
            if (Array.Find([places.New, places.Old], Directory.Exists) is { } previous)
            {
                Directory.Move(previous, Kept(places));
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The new site is in place; the next run keeps its predecessor, or says that it is not kept.
        }
    }
}
