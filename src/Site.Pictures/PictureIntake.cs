using NetVips;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Pictures;

/// <summary>A photo on its way into <c>input/</c>: as large as the page will ever need, upright, without its position.</summary>
public static class PictureIntake
{
    /// <summary>Of the longest side, in pixels.</summary>
    public const int LongestSide = 2560;

    private const int Quality = 85;

    /// <param name="size">As its header says.</param>
    /// <param name="format">Any but GIF.</param>
    /// <returns>Null when the picture is broken.</returns>
    public static (byte[] Bytes, ImageSize Size)? Shrink(byte[] source, ImageSize size, PictureFormat format)
    {
        var small = Small(size);
        return Saved(() => PictureDecoder.Sized(source, small), format);
    }

    /// <summary>The same of a part.</summary>
    public static (byte[] Bytes, ImageSize Size)? Shrink(byte[] source, PictureWindow window, PictureFormat format) => Saved(
        () =>
        {
            using var shown = PictureDecoder.Shown(source, window);
            var small = Small(new ImageSize(shown.Width, shown.Height));
            return shown.ThumbnailImage(small.Width, small.Height, Enums.Size.Force, outputProfile: "srgb");
        },
        format);

    private static ImageSize Small(ImageSize size)
    {
        var scale = Math.Min(1.0, (double)LongestSide / Math.Max(size.Width, size.Height));
        return new ImageSize(Math.Max(1, (int)Math.Round(size.Width * scale)), Math.Max(1, (int)Math.Round(size.Height * scale)));
    }

    private static (byte[] Bytes, ImageSize Size)? Saved(Func<Image> decode, PictureFormat format)
    {
        if (!Libvips.IsAvailable)
        {
            throw new PlatformNotSupportedException("There is no libvips for this machine");
        }

        try
        {
            using var pixels = PictureDecoder.Clean(decode());
            var bytes = format switch
            {
                PictureFormat.Jpeg => pixels.JpegsaveBuffer(q: Quality, interlace: true, background: PictureEncoder.White, keep: Enums.ForeignKeep.Xmp),
                PictureFormat.Png => pixels.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.Xmp),
                _ => pixels.WebpsaveBuffer(q: Quality, effort: 4, keep: Enums.ForeignKeep.Xmp),
            };
            return (bytes, new ImageSize(pixels.Width, pixels.Height));
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
