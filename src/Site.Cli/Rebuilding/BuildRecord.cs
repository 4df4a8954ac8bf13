using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;

namespace Site.Cli.Rebuilding;

/// <summary>
/// What is kept of a build beside its output: what it was made of, how long the same site comes out, the files as they lay on the disk, and what was told. Lost
/// or spoilt, it costs time and nothing else.
/// </summary>
/// <param name="Sources">Null when they changed while the site was made, or could not all be read.</param>
/// <param name="From">The time of the build: at none before it is the site known.</param>
/// <param name="Until">The first instant at which another site may come out.</param>
/// <param name="Files">By path below the output.</param>
/// <param name="Told">In the order of the report.</param>
/// <param name="Closing">The lines that end the build's report.</param>
public sealed record BuildRecord(
    UInt128? Sources, DateTimeOffset From, DateTimeOffset Until, Dictionary<string, WrittenFile> Files, ImmutableArray<Diagnostic> Told, ImmutableArray<string> Closing)
{
    private const string FirstLine = "khoi-lan-dung 1";
    private const int SealBytes = 16;

    public static string PlaceOf(OutputPlaces places) => OutputPlaces.Beside(places.Output, "lan-dung");

    /// <summary>Null when there is none that is whole.</summary>
    public static BuildRecord? Read(OutputPlaces places)
    {
        try
        {
            return File.Exists(PlaceOf(places)) && File.ReadAllBytes(PlaceOf(places)) is { Length: > SealBytes } bytes && Seal(bytes.AsSpan(..^SealBytes)).AsSpan().SequenceEqual(bytes.AsSpan(^SealBytes..))
                ? Read(new BinaryReader(new MemoryStream(bytes), Encoding.UTF8))
                : null;
        }
        catch (Exception e) when (WriteFailure.Is(e) || e is ArgumentException or FormatException)
        {
            // The seal fits and the rest does not: not written by this program as it is now.
            return null;
        }
    }

    /// <exception cref="IOException">There is none then.</exception>
    public void Write(OutputPlaces places)
    {
        var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes, Encoding.UTF8);
        Write(writer);
        writer.Flush();
        bytes.Write(Seal(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        var unfinished = PlaceOf(places) + ".moi";
        try
        {
            using (var file = File.Create(unfinished))
            {
                bytes.WriteTo(file);
            }

            File.Move(unfinished, PlaceOf(places), overwrite: true);
        }
        finally
        {
            // Of a full disk, or where a folder has the record's name.
            File.Delete(unfinished);
        }
    }

    /// <summary>Whether the output is, file by file, as the build left it.</summary>
    public bool IsAllOf(string output)
    {
        try
        {
            if (FileLook.AllBelow(output) is not { } found)
            {
                return false;
            }

            var folders = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in Files.Keys)
            {
                for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]);)
                {
                    slash = path.LastIndexOf('/', slash - 1);
                }
            }

            return found.Count == Files.Count + folders.Count && found.All(entry => entry.Value.IsFolder ? folders.Contains(entry.Key) : Files.TryGetValue(entry.Key, out var file) && file.Look == entry.Value);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return false;
        }
    }

    private static byte[] Seal(ReadOnlySpan<byte> bytes)
    {
        var seal = new byte[SealBytes];
        BinaryPrimitives.WriteUInt128LittleEndian(seal, Prints.Of(bytes));
        return seal;
    }

    private void Write(BinaryWriter to)
    {
        to.Write(FirstLine);
        to.Write(Sources is not null);
        Write(to, Sources ?? default);
        to.Write(From.UtcTicks);
        to.Write(Until.UtcTicks);
        to.Write(Files.Count);
        foreach (var (path, file) in Files)
        {
            to.Write(path);
            to.Write(file.Look.Bytes);
            to.Write(file.Look.Written);
            to.Write(file.Look.Mode);
            Write(to, file.Print);
        }

        to.Write(Told.Length);
        foreach (var one in Told)
        {
            KeptDiagnostic.Write(to, one);
        }

        to.Write(Closing.Length);
        foreach (var line in Closing)
        {
            to.Write(line);
        }
    }

    private static BuildRecord? Read(BinaryReader from)
    {
        if (from.ReadString() != FirstLine)
        {
            return null;
        }

        var hasSources = from.ReadBoolean();
        var sources = ReadPrint(from);
        var (begins, ends) = (new DateTimeOffset(from.ReadInt64(), TimeSpan.Zero), new DateTimeOffset(from.ReadInt64(), TimeSpan.Zero));
        var files = new Dictionary<string, WrittenFile>(StringComparer.Ordinal);
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            files.Add(from.ReadString(), new WrittenFile(new FileLook(from.ReadInt64(), from.ReadInt64(), from.ReadInt32()), ReadPrint(from)));
        }

        var told = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            if (KeptDiagnostic.Read(from) is not { } one)
            {
                return null;
            }

            told.Add(one);
        }

        var closing = ImmutableArray.CreateBuilder<string>();
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            closing.Add(from.ReadString());
        }

        return new BuildRecord(hasSources ? sources : null, begins, ends, files, told.ToImmutable(), closing.ToImmutable());
    }

    private static void Write(BinaryWriter to, UInt128 print)
    {
        to.Write((ulong)(print >> 64));
        to.Write((ulong)print);
    }

    private static UInt128 ReadPrint(BinaryReader from) => new(from.ReadUInt64(), from.ReadUInt64());
}
