using System.Buffers.Binary;

namespace Site.Reading.Images;

/// <summary>
/// The few facts that we need from a photo's metadata. EXIF is a small TIFF file: a byte order, then directories of 12-byte
/// entries (tag, type, count, value or offset), offsets from the TIFF's start.
/// </summary>
/// <param name="Orientation">1 to 8, EXIF 2.32 tag 0x0112; 1 is upright.</param>
/// <param name="HasLocation">Whether a latitude or longitude is written. Many phones write an empty GPS directory, which says nothing.</param>
internal readonly record struct ExifFacts(int Orientation, bool HasLocation)
{
    private const int LargestKnownOrientation = 8;

    private const int OrientationTag = 0x0112;
    private const int GpsDirectoryTag = 0x8825;
    private const int EntrySize = 12;

    private static readonly ExifFacts None = new(1, HasLocation: false);

    /// <summary>Whether the orientation is none of EXIF's. Cameras write 0 when they do not know it, which is no fault.</summary>
    public bool HasUnknownTurn { get; init; }

    /// <summary>Whether the image is turned by a quarter, so that width and height change places.</summary>
    public bool IsTurned => Orientation is >= 5 and <= 8;

    /// <summary>Reads a JPEG's APP1 segment. It holds EXIF, XMP or something else; only EXIF has facts for us.</summary>
    public static ExifFacts OfSegment(ReadOnlySpan<byte> content) =>
        content.StartsWith("Exif\0\0"u8) ? OfTiff(content[6..])
        : content.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8) ? None with { HasLocation = content.IndexOf("GPSLatitude"u8) >= 0 }
        : None;

    /// <summary>Reads a WebP's EXIF chunk, which some programs write with the prefix that only a JPEG should have.</summary>
    public static ExifFacts OfChunk(ReadOnlySpan<byte> content) => OfTiff(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);

    private static ExifFacts OfTiff(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return None;
        }

        var littleEndian = tiff[0] == 'I';
        var facts = None;
        var first = Directory(tiff, UInt32(tiff[4..], littleEndian), littleEndian);
        for (; first.Length >= EntrySize; first = first[EntrySize..])
        {
            switch (UInt16(first, littleEndian))
            {
                case OrientationTag when UInt16(first[8..], littleEndian) is > 0 and var orientation:
                    facts = orientation <= LargestKnownOrientation ? facts with { Orientation = orientation } : facts with { HasUnknownTurn = true };
                    break;
                case GpsDirectoryTag:
                    facts = facts with { HasLocation = facts.HasLocation || TellsPlace(Directory(tiff, UInt32(first[8..], littleEndian), littleEndian), littleEndian) };
                    break;
            }
        }

        return facts;
    }

    // GPSLatitude is tag 2, GPSLongitude tag 4.
    private static bool TellsPlace(ReadOnlySpan<byte> gps, bool littleEndian)
    {
        for (; gps.Length >= EntrySize; gps = gps[EntrySize..])
        {
            if (UInt16(gps, littleEndian) is 2 or 4)
            {
                return true;
            }
        }

        return false;
    }

    // The entries that the file really holds, however many it claims.
    private static ReadOnlySpan<byte> Directory(ReadOnlySpan<byte> tiff, uint offset, bool littleEndian)
    {
        if (offset > tiff.Length - 2)
        {
            return default;
        }

        var entries = tiff[((int)offset + 2)..];
        return entries[..Math.Min(entries.Length, UInt16(tiff[(int)offset..], littleEndian) * EntrySize)];
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, bool littleEndian) =>
        littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool littleEndian) =>
        littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
