using Site.Model.Documents;

namespace Site.Reading.Images;

/// <summary>
/// Reads what a PNG, JPEG, WebP or GIF says about itself in its first bytes. The pixels are never decoded, a file is never
/// read whole, and the lengths that it states are not trusted.
/// </summary>
public static class ImageHeader
{
    /// <summary>Null when the image is broken, has no pixels or is of none of these types.</summary>
    /// <param name="stream">At the image's first byte. It is only read forward, and is left open wherever reading ends.</param>
    public static ImageFacts? Read(Stream stream)
    {
        var bytes = new HeaderBytes(stream);
        Span<byte> start = stackalloc byte[12];
        if (!bytes.Read(start[..2]))
        {
            return null;
        }

        if (start is [0xFF, 0xD8, ..])
        {
            return Shown(JpegHeader.Read(bytes));
        }

        if (!bytes.Read(start[2..]))
        {
            return null;
        }

        return Shown(
            start.StartsWith(PngSignature) ? PngHeader.Read(bytes, start[8..])
            : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? GifHeader.Read(bytes, start)
            : start.StartsWith("RIFF"u8) && start[8..].SequenceEqual("WEBP"u8) ? WebPHeader.Read(bytes)
            : null);
    }

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    private static ImageFacts? Shown(ImageFacts? facts) => facts is { Size: { Width: > 0, Height: > 0 } } ? facts : null;
}
