using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Site.Cli.Publishing;

/// <summary>A fingerprint of many things in their order: each counts with its length, so that no two lists run together.</summary>
public sealed class Prints
{
    private readonly XxHash128 _all = new();

    public UInt128 Whole => _all.GetCurrentHashAsUInt128();

    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    /// <summary>Of what is left of a stream.</summary>
    public static UInt128 Of(Stream stream) => OfCopy(stream, Stream.Null);

    /// <summary>Of the bytes that are copied.</summary>
    public static UInt128 OfCopy(Stream from, Stream to)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        var all = new XxHash128();
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            all.Append(buffer.AsSpan(0, read));
            to.Write(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return all.GetCurrentHashAsUInt128();
    }

    public Prints Add(string? text) => text is null ? Add(-1) : Add(Encoding.UTF8.GetBytes(text));

    public Prints Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _all.Append(bytes);
        return this;
    }

    public Prints Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        _all.Append(bytes);
        return this;
    }

    public Prints Add(UInt128 print)
    {
        Add((long)(ulong)(print >> 64));
        return Add((long)(ulong)print);
    }
}
