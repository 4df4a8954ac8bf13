using System.Buffers.Binary;
using System.Text;

namespace Site.Pictures;

/// <summary>EXIF 2.32, tag 0x8298, as raw bytes: what libvips makes of it has lost the letters of Vietnamese.</summary>
internal static class ExifCopyright
{
    private const int Tag = 0x8298;
    private const int EntrySize = 12;
    private const int TypeText = 2;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Of(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif;
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return null;
        }

        var littleEndian = tiff[0] == 'I';
        var directory = UInt32(tiff[4..], littleEndian);
        if (directory > tiff.Length - 2)
        {
            return null;
        }

        var count = UInt16(tiff[(int)directory..], littleEndian);
        var entries = tiff[((int)directory + 2)..];
        for (; count > 0 && entries.Length >= EntrySize; count--, entries = entries[EntrySize..])
        {
            if (UInt16(entries, littleEndian) == Tag && UInt16(entries[2..], littleEndian) == TypeText)
            {
                return Text(tiff, entries, littleEndian);
            }
        }

        return null;
    }

    private static string? Text(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> entry, bool littleEndian)
    {
        var length = UInt32(entry[4..], littleEndian);
        var place = UInt32(entry[8..], littleEndian);
        if (length <= 4)
        {
            return Decode(entry.Slice(8, (int)length));
        }

        return place <= tiff.Length && length <= tiff.Length - place ? Decode(tiff.Slice((int)place, (int)length)) : null;
    }

    // ASCII by the rules; what cameras and programs write is UTF-8, or the letters of Western Europe. The photographer, a zero, the editor.
    private static string Decode(ReadOnlySpan<byte> text)
    {
        string decoded;
        try
        {
            decoded = Strict.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            decoded = Encoding.Latin1.GetString(text);
        }

        return decoded.Replace('\0', ' ').Trim();
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, bool littleEndian) =>
        littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool littleEndian) =>
        littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
