using System.Buffers.Binary;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Reading.Images;

/// <summary>GIF89a: the screen's size, then blocks until it is known whether there is a second frame.</summary>
internal static class GifHeader
{
    private const int Extension = 0x21, Frame = 0x2C;
    private const int HasTable = 0x80;

    // A frame of a large picture has many thousand pieces of 255 bytes.
    private const int MostPieces = 1_000_000;

    /// <param name="bytes">After <paramref name="start"/>.</param>
    /// <param name="start">The signature, the screen's size, its flags and the background: 12 bytes.</param>
    public static ImageFacts Read(HeaderBytes bytes, ReadOnlySpan<byte> start) => new(
        new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(start[6..]), BinaryPrimitives.ReadUInt16LittleEndian(start[8..])), HasLocation: false)
    {
        Kind = bytes.Skip(1 + TableLength(start[10])) && HasSecondFrame(bytes) ? PictureKind.Animation : PictureKind.Drawing,
        HeldBytesOfPixel = 4,
    };

    private static int TableLength(byte flags) => (flags & HasTable) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static bool HasSecondFrame(HeaderBytes bytes)
    {
        Span<byte> one = stackalloc byte[1];
        Span<byte> frame = stackalloc byte[9]; // place, size, flags
        var pieces = 0;
        for (var frames = 0; bytes.Read(one);)
        {
            switch (one[0])
            {
                case Frame when ++frames == 2:
                    return true;
                case Frame when bytes.Read(frame) && bytes.Skip(TableLength(frame[8]) + 1):
                case Extension when bytes.Skip(1):
                    break;
                default:
                    return false;
            }

            do
            {
                if (!bytes.Read(one) || !bytes.Skip(one[0]) || ++pieces > MostPieces)
                {
                    return false;
                }
            }
            while (one[0] != 0);
        }

        return false;
    }
}
