using System.Buffers.Binary;
using System.Text;

namespace Site.Tests.Reading.Images;

/// <summary>The shortest files that have a header, made byte by byte.</summary>
internal static class ImageBytes
{
    /// <param name="colorType">2: plain colours; 3: a palette; 6: with an alpha channel.</param>
    /// <param name="chunks">Before the pixels, of which there are none.</param>
    public static byte[] Png(int width, int height, byte colorType = 2, bool interlaced = false, params byte[][] chunks) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Big32(13), .. "IHDR"u8, .. Big32(width), .. Big32(height), 8, colorType, 0, 0, (byte)(interlaced ? 1 : 0), 0, 0, 0, 0,
        .. chunks.SelectMany(chunk => chunk),
    ];

    public static byte[] PngChunk(string name, byte[] content) => [.. Big32(content.Length), .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];

    public static byte[] Gif(int width, int height, string version = "GIF89a") =>
        [.. Encoding.ASCII.GetBytes(version), .. Little16(width), .. Little16(height), 0, 0];

    /// <summary>Up to the start of scan, with the given segments before the frame.</summary>
    public static byte[] Jpeg(int width, int height, params byte[][] segments) => JpegOf(0xC0, width, height, segments);

    public static byte[] JpegOf(byte frameMarker, int width, int height, params byte[][] segments) =>
    [
        0xFF, 0xD8, .. segments.SelectMany(bytes => bytes), .. Segment(frameMarker, [8, .. Big16(height), .. Big16(width), 1, 1, 0x11, 0]),
        .. Segment(0xDA, []),
    ];

    public static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, .. Big16(content.Length + 2), .. content];

    public static byte[] Exif(byte[] tiff) => Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]);

    public static byte[] Xmp(string xml) => Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(xml)]);

    /// <summary>One directory with an orientation and, if asked, a GPS directory of one entry with the given tag.</summary>
    public static byte[] Tiff(int orientation, int? gpsTag = null, bool littleEndian = true)
    {
        byte[] Two(int number) => littleEndian ? Little16(number) : Big16(number);
        byte[] Four(int number) => littleEndian ? Little32(number) : Big32(number);
        byte[] orientationEntry = [.. Two(0x0112), .. Two(3), .. Four(1), .. Two(orientation), 0, 0];
        byte[] start = [.. littleEndian ? "II*\0"u8 : "MM\0*"u8, .. Four(8)];
        return gpsTag is not { } tag
            ? [.. start, .. Two(1), .. orientationEntry, .. Four(0)]
            :
            [
                .. start, .. Two(2), .. orientationEntry, .. Two(0x8825), .. Two(4), .. Four(1), .. Four(38), .. Four(0),
                .. Two(1), .. Two(tag), .. Two(2), .. Four(2), 0, 0, 0, 0, .. Four(0),
            ];
    }

    public static byte[] WebP(byte[] chunks) => [.. "RIFF"u8, .. Little32(chunks.Length + 4), .. "WEBP"u8, .. chunks];

    public static byte[] Chunk(string name, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(name), .. Little32(content.Length), .. content, .. content.Length % 2 == 1 ? (byte[])[0] : []];

    public static byte[] Lossy(int width, int height) => Chunk("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A, .. Little16(width), .. Little16(height)]);

    public static byte[] Lossless(int width, int height) => Chunk("VP8L", [0x2F, .. Little32((width - 1) | ((height - 1) << 14))]);

    public static byte[] Extended(int width, int height, byte flags = 0) =>
        Chunk("VP8X", [flags, 0, 0, 0, .. Little32(width - 1)[..3], .. Little32(height - 1)[..3]]);

    private static byte[] Big16(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Little16(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Big32(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little32(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
