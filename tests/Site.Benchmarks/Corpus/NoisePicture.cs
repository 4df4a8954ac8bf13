using System.Buffers.Binary;
using System.IO.Compression;

namespace Site.Benchmarks.Corpus;

/// <summary>A small PNG of grey noise (RFC 2083): a true image of the size that articles carry, which no compression makes small.</summary>
internal static class NoisePicture
{
    private const int Width = 320;
    private const int Height = 180;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n => CrcOf((uint)n))];

    public static byte[] Draw(int number)
    {
        var dice = new Dice((ulong)(1_000_000 + number));
        var rows = new byte[Height * (Width + 1)];
        for (var i = 0; i < rows.Length; i++)
        {
            // A row begins with its filter: none.
            rows[i] = i % (Width + 1) == 0 ? (byte)0 : (byte)dice.Throw(256);
        }

        using var pixels = new MemoryStream();
        using (var compress = new ZLibStream(pixels, CompressionLevel.Fastest))
        {
            compress.Write(rows);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8; // bits, in colour type 0: grey
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, pixels.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(name);
        png.Write(data);
        var crc = 0xFFFFFFFF;
        foreach (var part in (ReadOnlySpan<byte>)[.. name, .. data])
        {
            crc = CrcTable[(crc ^ part) & 0xFF] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, crc ^ 0xFFFFFFFF);
        png.Write(number);
    }

    private static uint CrcOf(uint n)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            n = (n & 1) == 0 ? n >> 1 : 0xEDB88320 ^ (n >> 1);
        }

        return n;
    }
}
