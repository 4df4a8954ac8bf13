using System.Buffers.Binary;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Reading.Images;

/// <summary>RFC 9649: RIFF chunks; the first one is VP8 (lossy), VP8L (lossless) or VP8X (extended, with metadata further on).</summary>
internal static class WebPHeader
{
    private const int MostChunks = 1000;
    private const int LargestMetadata = 64 * 1024;
    private const int AnimationFlag = 0x02, ExifFlag = 0x08, AlphaFlag = 0x10, ProfileFlag = 0x20;
    private const int LosslessPixel = 4; // bytes
    private const int LosslessAlpha = 0x10; // of the fifth byte: bit 28 of the 32 that follow the signature

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
                ? Facts(1 + Bits14(content[1..], 0), 1 + Bits14(content[1..], 14), hasAlpha: (content[4] & LosslessAlpha) != 0) with { HeldBytesOfPixel = LosslessPixel }
                : null;
        }

        if (!bytes.Read(content))
        {
            return null;
        }

        if (chunk.StartsWith("VP8 "u8))
        {
            return content[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? Facts(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF, hasAlpha: false)
                : null;
        }

        var length = Padded(BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]));
        if (!chunk.StartsWith("VP8X"u8) || length < content.Length)
        {
            return null;
        }

        var flags = content[0];
        // What follows may be lossless.
        var facts = Facts(1 + UInt24(content[4..]), 1 + UInt24(content[7..]), (flags & AlphaFlag) != 0) with { HeldBytesOfPixel = LosslessPixel };
        if ((flags & AnimationFlag) != 0)
        {
            facts = facts with { Kind = PictureKind.Animation };
        }

        return (flags & (ExifFlag | ProfileFlag)) != 0 && bytes.Skip(length - content.Length) ? ReadOn(bytes, facts) : facts;
    }

    private static ImageFacts Facts(int width, int height, bool hasAlpha) =>
        new(new ImageSize(width, height), HasLocation: false) { Kind = hasAlpha ? PictureKind.Drawing : PictureKind.Photo };

    private static int Bits14(ReadOnlySpan<byte> bytes, int shift) => (int)((BinaryPrimitives.ReadUInt32LittleEndian(bytes) >> shift) & 0x3FFF);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static long Padded(uint length) => (long)length + (length & 1);

    private static ImageFacts ReadOn(HeaderBytes bytes, ImageFacts facts)
    {
        Span<byte> chunk = stackalloc byte[8];
        for (var count = 0; count < MostChunks && bytes.Read(chunk); count++)
        {
            var length = Padded(BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]));
            var isExif = chunk.StartsWith("EXIF"u8);
            if ((isExif || chunk.StartsWith("ICCP"u8)) && length <= LargestMetadata)
            {
                var content = new byte[length];
                if (!bytes.Read(content))
                {
                    return facts;
                }

                if (isExif)
                {
                    return facts.With(ExifFacts.OfChunk(content));
                }

                facts = facts with { HasBrokenProfile = ColorProfile.IsBroken(content) };
            }
            else if (!bytes.Skip(length))
            {
                return facts;
            }
        }

        return facts;
    }
}
