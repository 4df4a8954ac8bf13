using System.Buffers;
using System.Buffers.Binary;
using Site.Model.Documents;

namespace Site.Reading.Images;

/// <summary>ITU-T T.81 annex B: segments of a marker and a 16-bit length, up to the start of scan.</summary>
internal static class JpegHeader
{
    // A real photo has about twenty segments; a file of nothing but tiny ones must not take long.
    private const int MostSegments = 1000;

    /// <param name="bytes">After the start of image.</param>
    public static ImageFacts? Read(HeaderBytes bytes)
    {
        Span<byte> prefix = stackalloc byte[2];
        Span<byte> frame = stackalloc byte[6]; // precision, height, width, colours
        ImageFacts? facts = null;
        var hasBrokenProfile = false;
        var exif = new ExifFacts(Orientation: 1, HasLocation: false);
        for (var segment = 0; segment < MostSegments; segment++)
        {
            if (ReadMarker(bytes) is not { } marker)
            {
                return null;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                continue; // stands alone, without a length
            }

            if (marker is 0xD8 or 0xD9 || !bytes.Read(prefix) || BinaryPrimitives.ReadUInt16BigEndian(prefix) is not (>= 2 and var length))
            {
                return null;
            }

            length -= 2;
            if (marker == 0xDA)
            {
                return facts?.With(exif) is { } all ? all with { HasBrokenProfile = hasBrokenProfile } : null;
            }

            if (IsFrame(marker))
            {
                if (length < frame.Length || !bytes.Read(frame) || !bytes.Skip(length - frame.Length))
                {
                    return null;
                }

                facts ??= new ImageFacts(new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..])), HasLocation: false)
                {
                    // A coefficient of two bytes for each colour, at worst none of them in half the resolution.
                    HeldBytesOfPixel = IsProgressive(marker) ? 2 * frame[5] : 0,
                };
            }
            else if (marker == 0xE1)
            {
                if (ReadExif(bytes, length) is not { } found)
                {
                    return null;
                }

                exif = new ExifFacts(found.Orientation == 1 ? exif.Orientation : found.Orientation, exif.HasLocation || found.HasLocation)
                {
                    HasUnknownTurn = exif.HasUnknownTurn || found.HasUnknownTurn,
                };
            }
            else if (marker == 0xE2)
            {
                if (ReadProfile(bytes, length) is not { } isBroken)
                {
                    return null;
                }

                hasBrokenProfile |= isBroken;
            }
            else if (!bytes.Skip(length))
            {
                return null;
            }
        }

        return null;
    }

    // Any number of fill bytes FF may stand before a marker.
    private static int? ReadMarker(HeaderBytes bytes)
    {
        Span<byte> one = stackalloc byte[1];
        if (!bytes.Read(one) || one[0] != 0xFF)
        {
            return null;
        }

        for (var fill = 0; fill < MostSegments; fill++)
        {
            if (!bytes.Read(one))
            {
                return null;
            }

            if (one[0] != 0xFF)
            {
                return one[0] == 0 ? null : one[0];
            }
        }

        return null;
    }

    // SOF0 to SOF15, without DHT, JPG and DAC, which lie in the same range.
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // The ways of coding that send the whole picture several times, each time finer: progressive and differential.
    private static bool IsProgressive(int marker) => marker is 0xC2 or 0xC6 or 0xCA or 0xCE;

    // "ICC_PROFILE", a zero, the piece's number and the number of pieces; only the first piece has the profile's header.
    private static bool? ReadProfile(HeaderBytes bytes, int length)
    {
        const int Before = 14;
        Span<byte> start = stackalloc byte[Before + ColorProfile.HeaderLength];
        start = start[..Math.Min(start.Length, length)];
        if (!bytes.Read(start) || !bytes.Skip(length - start.Length))
        {
            return null;
        }

        return start.StartsWith("ICC_PROFILE\0\u0001"u8) && ColorProfile.IsBroken(start.Length < Before ? default : start[Before..]);
    }

    private static ExifFacts? ReadExif(HeaderBytes bytes, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var content = buffer.AsSpan(0, length);
            return bytes.Read(content) ? ExifFacts.OfSegment(content) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
