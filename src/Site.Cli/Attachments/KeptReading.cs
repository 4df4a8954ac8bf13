using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Site.Importing.Attachments;
using Site.Model.Attachments;

namespace Site.Cli.Attachments;

/// <summary>
/// A reading as it is kept on the disk: SHA-256 of all that follows, the reader's version, the state, the traces, the lines. Numbers and strings are
/// written as <see cref="BinaryWriter"/> does.
/// </summary>
internal static class KeptReading
{
    // A constant of another room costs no loading of it.
    public const long LargestFile = AttachmentReader.LargestFile;

    private const int Version = AttachmentReader.Version;

    public static byte[] Write(AttachmentReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write((byte)reading.State);
            writer.Write7BitEncodedInt(reading.Traces.Length);
            foreach (var trace in reading.Traces)
            {
                writer.Write((byte)trace.Kind);
                writer.Write(trace.Words);
                writer.Write7BitEncodedInt(trace.Count);
            }

            writer.Write7BitEncodedInt(reading.Lines.Length);
            foreach (var (place, text, goesOn) in reading.Lines)
            {
                writer.Write((byte)place.Kind);
                writer.Write7BitEncodedInt(place.Number);
                writer.Write7BitEncodedInt(place.Column);
                writer.Write(place.Of ?? string.Empty);
                writer.Write(text);
                writer.Write(goesOn);
            }
        }

        var content = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        return [.. SHA256.HashData(content), .. content];
    }

    /// <summary>Null when it is not whole, or another version's.</summary>
    public static AttachmentReading? Parse(byte[] file)
    {
        if (file.Length <= SHA256.HashSizeInBytes || !file.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(file.AsSpan(SHA256.HashSizeInBytes))))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(file, SHA256.HashSizeInBytes, file.Length - SHA256.HashSizeInBytes), Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            return null;
        }

        var state = (AttachmentState)reader.ReadByte();
        var traces = ImmutableArray.CreateBuilder<Trace>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            traces.Add(new Trace((TraceKind)reader.ReadByte(), reader.ReadString(), reader.Read7BitEncodedInt()));
        }

        // Names of sheets are the same on many lines.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var lines = ImmutableArray.CreateBuilder<AttachmentLine>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var place = new AttachmentPlace((PlaceKind)reader.ReadByte(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), Shared(reader.ReadString()));
            lines.Add(new AttachmentLine(place, reader.ReadString(), reader.ReadBoolean()));
        }

        return new AttachmentReading(state, lines.DrainToImmutable(), traces.DrainToImmutable());

        string? Shared(string name)
        {
            if (name.Length == 0)
            {
                return null;
            }

            names.Add(name);
            return names.TryGetValue(name, out var first) ? first : name;
        }
    }
}
