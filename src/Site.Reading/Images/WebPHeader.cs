using System.Buffers;
using System.Buffers.Binary;
using Site.Model.Documents;

namespace Site.Reading.Images;

/// <summary>RFC 9649: RIFF chunks; the first one is VP8 (lossy), VP8L (lossless) or VP8X (extended, with metadata further on).</summary>
internal static class WebPHeader
{
    private const int MostChunks = 1000;
    private const int LargestExif = 64 * 1024;
    private const int ExifFlag = 0x08;

    /// <param name="bytes">After <c>RIFF</c>, the length and <c>WEBP</c>.</param>
    public static ImageFacts? Read(HeaderBytes bytes)
    {
        Span<byte> chunk = stackalloc byte[8];
        Span<byte> content = stackalloc byte[10];
        if (!bytes.Read(chunk))
        {
            return null;
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            return bytes.Read(content[..5]) && content[0] == 0x2F
                ? Facts(1 + Bits14(content[1..], 0), 1 + Bits14(content[1..], 14))
                : null;
        }

        if (!bytes.Read(content))
        {
            return null;
        }

        if (chunk.StartsWith("VP8 "u8))
        {
            return content[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? Facts(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF)
                : null;
        }

        var length = Padded(BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]));
        if (!chunk.StartsWith("VP8X"u8) || length < content.Length)
        {
            return null;
        }

        var facts = Facts(1 + UInt24(content[4..]), 1 + UInt24(content[7..]));
        return (content[0] & ExifFlag) != 0 && bytes.Skip(length - content.Length) ? facts with { HasLocation = FindLocation(bytes) } : facts;
    }

    private static ImageFacts Facts(int width, int height) => new(new ImageSize(width, height), HasLocation: false);

    private static int Bits14(ReadOnlySpan<byte> bytes, int shift) => (int)((BinaryPrimitives.ReadUInt32LittleEndian(bytes) >> shift) & 0x3FFF);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static long Padded(uint length) => (long)length + (length & 1);

    private static bool FindLocation(HeaderBytes bytes)
    {
        Span<byte> chunk = stackalloc byte[8];
        for (var count = 0; count < MostChunks && bytes.Read(chunk); count++)
        {
            var length = Padded(BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]));
            if (chunk.StartsWith("EXIF"u8))
            {
                return length <= LargestExif && HasLocation(bytes, (int)length);
            }

            if (!bytes.Skip(length))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasLocation(HeaderBytes bytes, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var content = buffer.AsSpan(0, length);
            return bytes.Read(content) && ExifFacts.OfChunk(content).HasLocation;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
