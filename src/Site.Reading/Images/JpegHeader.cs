using System.Buffers;
using System.Buffers.Binary;
using Site.Model.Documents;

namespace Site.Reading.Images;

/// <summary>ITU-T T.81 annex B: segments of a marker and a 16-bit length, up to the start of scan.</summary>
internal static class JpegHeader
{
    // A real photo has some twenty; a file of nothing but tiny segments must not keep us.
    private const int MostSegments = 1000;

    /// <param name="bytes">After the start of image.</param>
    public static ImageFacts? Read(HeaderBytes bytes)
    {
        Span<byte> prefix = stackalloc byte[2];
        Span<byte> frame = stackalloc byte[5]; // precision, height, width
        ImageSize? size = null;
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
                return size is { } pixels ? new ImageFacts(exif.IsTurned ? new ImageSize(pixels.Height, pixels.Width) : pixels, exif.HasLocation) : null;
            }

            if (IsFrame(marker))
            {
                if (length < frame.Length || !bytes.Read(frame) || !bytes.Skip(length - frame.Length))
                {
                    return null;
                }

                size ??= new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));
            }
            else if (marker == 0xE1)
            {
                if (ReadExif(bytes, length) is not { } found)
                {
                    return null;
                }

                exif = new ExifFacts(found.Orientation == 1 ? exif.Orientation : found.Orientation, exif.HasLocation || found.HasLocation);
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

    // SOF0 to SOF15 but for DHT, JPG and DAC, which share the range.
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

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
