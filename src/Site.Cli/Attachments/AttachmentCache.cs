using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Site.Cli.Pictures;
using Site.Cli.Publishing;
using Site.Importing.Attachments;
using Site.Model.Attachments;
using Site.Model.Documents;

namespace Site.Cli.Attachments;

/// <summary>
/// What attachments hold, read once for each content: readings are kept from build to build in one folder, each under the SHA-256 of the file that it is
/// of. Lost or spoilt, it costs time and nothing else.
/// </summary>
public sealed class AttachmentCache : IDisposable
{
    private const int FewUnused = 50;

    private readonly string? _folder;
    private readonly Bench? _bench;
    private readonly ConcurrentDictionary<Asset, AttachmentReading?> _known = [];
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    private AttachmentCache(string? folder, bool keeps)
    {
        _folder = folder;
        _bench = keeps && folder is not null ? new Bench(folder) : null;
    }

    /// <summary>Keeps nothing beyond this run.</summary>
    public static AttachmentCache InMemory() => new(null, keeps: false);

    /// <summary>Hidden beside the output, which is replaced as a whole by every build. The folder is made when the first reading is.</summary>
    /// <param name="output">As the command line says it.</param>
    public static AttachmentCache Beside(string output) => new(OutputPlaces.Beside(output, "tep"), keeps: true);

    /// <summary>What builds into that output have kept, for whoever writes nothing.</summary>
    /// <inheritdoc cref="Beside"/>
    public static AttachmentCache ToRead(string output) => new(OutputPlaces.Beside(output, "tep"), keeps: false);

    /// <summary>Of each attachment; null of one that cannot be opened.</summary>
    public ImmutableArray<AttachmentReading?> Read(ImmutableArray<Asset> attachments, int parallelism)
    {
        var readings = new AttachmentReading?[attachments.Length];
        InParallel.Loop(attachments.Length, parallelism, CancellationToken.None, () => attachments, (index, all) =>
        {
            readings[index] = _known.GetOrAdd(all[index], Read);
            return true;
        });
        return [.. readings];
    }

    /// <summary>
    /// The end of a build that went well. What it has not used may be of another edition, or of drafts, which are built beside it; once that is most of
    /// what is kept, it goes.
    /// </summary>
    public void EndBuild()
    {
        if (_bench is null || !Directory.Exists(_folder))
        {
            return;
        }

        try
        {
            var unused = Directory.GetFiles(_folder).Where(file => !_used.ContainsKey(Path.GetFileName(file))).ToArray();
            foreach (var file in unused.Length > Math.Max(FewUnused, _used.Count) ? unused : [])
            {
                File.Delete(file);
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // Somebody looks at it; the next build drops it.
        }

        _bench.Clear();
    }

    public void Dispose() => _bench?.Dispose();

    private AttachmentReading? Read(Asset attachment)
    {
        try
        {
            if (attachment.Bytes > KeptReading.LargestFile)
            {
                return AttachmentReading.Unread(AttachmentState.TooLarge);
            }

            return Read(File.ReadAllBytes(attachment.DiskPath), attachment.Source.Extension);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // Told when the file is to be copied.
            return null;
        }
    }

    private AttachmentReading Read(byte[] file, string extension)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(file)) + extension;
        _used[name] = true;
        if (_folder is null)
        {
            return Anew(file, extension);
        }

        var place = Path.Combine(_folder, name);
        if (Kept(place) is { } kept)
        {
            return kept;
        }

        var reading = Anew(file, extension);
        try
        {
            _bench?.Put(place, KeptReading.Write(reading));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The site is whole without it; the next build reads it again.
        }

        return reading;
    }

    /// <summary>One that cannot be read is as good as lost.</summary>
    private static AttachmentReading? Kept(string place)
    {
        try
        {
            return File.Exists(place) ? KeptReading.Parse(File.ReadAllBytes(place)) : null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return null;
        }
    }

    // The readers' libraries are loaded when this is first called: a site without attachments, or with none that are new, needs none of them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static AttachmentReading Anew(byte[] file, string extension) => AttachmentReader.Read(file, extension);
}
