using System.Buffers.Binary;
using System.IO.Compression;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Reading.Images;

/// <summary>PNG (W3C, third edition): the header chunk, then what stands before the pixels.</summary>
internal static class PngHeader
{
    private const int MostChunks = 1000;
    private const int LargestMetadata = 64 * 1024;
    private const int GreyAlpha = 4, ColorAlpha = 6, Palette = 3;

    /// <param name="bytes">After the signature and the first chunk's length.</param>
    /// <param name="length">The first chunk's length.</param>
    public static ImageFacts? Read(HeaderBytes bytes, ReadOnlySpan<byte> length)
    {
        // "IHDR", width, height, bits, colour type, compression, filter, interlace; then a checksum.
        Span<byte> header = stackalloc byte[21];
        if (BinaryPrimitives.ReadInt32BigEndian(length) != 13 || !bytes.Read(header) || !header.StartsWith("IHDR"u8))
        {
            return null;
        }

        var facts = new ImageFacts(new ImageSize(BinaryPrimitives.ReadInt32BigEndian(header[4..]), BinaryPrimitives.ReadInt32BigEndian(header[8..])), HasLocation: false)
        {
            Kind = header[13] is Palette or GreyAlpha or ColorAlpha ? PictureKind.Drawing : PictureKind.Photo,
            HeldBytesOfPixel = header[16] == 0 ? 0 : BytesOfPixel(bits: header[12], color: header[13]),
        };
        return ReadOn(bytes, facts);
    }

    // As decoded: with alpha if a transparent colour may follow, a palette's colours written out.
    private static int BytesOfPixel(int bits, int color) => (color is 0 or GreyAlpha ? 2 : 4) * (bits == 16 ? 2 : 1);

    // A file that is cut short keeps the facts read so far: missing pixels are noticed when they are decoded.
    private static ImageFacts ReadOn(HeaderBytes bytes, ImageFacts facts)
    {
        Span<byte> chunk = stackalloc byte[8];
        for (var count = 0; count < MostChunks && bytes.Read(chunk); count++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            var name = chunk[4..];
            if (name.SequenceEqual("IDAT"u8) || name.SequenceEqual("IEND"u8))
            {
                break;
            }

            if (name.SequenceEqual("tRNS"u8))
            {
                facts = facts with { Kind = PictureKind.Drawing };
            }

            var isMetadata = name.SequenceEqual("eXIf"u8) || name.SequenceEqual("iCCP"u8);
            if (isMetadata && length <= LargestMetadata)
            {
                var content = new byte[length];
                if (!bytes.Read(content))
                {
                    break;
                }

                facts = name[0] == 'e' ? facts.With(ExifFacts.OfChunk(content)) : facts with { HasBrokenProfile = IsBroken(content) };
                length = 0;
            }

            if (!bytes.Skip((long)length + 4))
            {
                break;
            }
        }

        return facts;
    }

    // The name, a zero, the method of compression, then the compressed profile.
    private static bool IsBroken(byte[] content)
    {
        var start = Array.IndexOf(content, (byte)0) + 2;
        if (start < 2 || start >= content.Length)
        {
            return true;
        }

        try
        {
            using var profile = new ZLibStream(new MemoryStream(content, start, content.Length - start), CompressionMode.Decompress);
            var header = new byte[ColorProfile.HeaderLength];
            return profile.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || ColorProfile.IsBroken(header);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
