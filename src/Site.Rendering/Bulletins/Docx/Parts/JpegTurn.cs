using System.Buffers.Binary;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>
/// How far a JPEG must be turned to stand upright: phones store what the sensor saw and say so in the Exif tag Orientation (CIPA DC-008,
/// 4.6.5.1.6). Browsers heed it, Word does not.
/// </summary>
internal static class JpegTurn
{
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Degrees clockwise: 0, 90, 180 or 270. Mirrored images, which no camera makes, are taken as they are.</summary>
    /// <param name="start">The file's first 64 KB or so: the tag stands before the pixels. What it says of its own lengths is not believed.</param>
    public static int Of(ReadOnlySpan<byte> start)
    {
        var at = 2;
        while (at + 4 <= start.Length && start[at] == 0xFF && start[at + 1] is not 0xDA)
        {
            var segment = start[(at + 4)..Math.Clamp(at + 2 + BinaryPrimitives.ReadUInt16BigEndian(start[(at + 2)..]), at + 4, start.Length)];
            if (start[at + 1] == 0xE1 && segment.StartsWith("Exif\0\0"u8))
            {
                return OfTiff(segment[6..]);
            }

            at += 4 + segment.Length;
        }

        return 0;
    }

    private static int OfTiff(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8)
        {
            return 0;
        }

        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 0;
        }

        var entries = tiff[((int)directory + 2)..];
        for (var count = Short(tiff[(int)directory..], isLittle); count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
        {
            if (Short(entries, isLittle) == OrientationTag)
            {
                return Short(entries[8..], isLittle) switch { 3 => 180, 6 => 90, 8 => 270, _ => 0 };
            }
        }

        return 0;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
