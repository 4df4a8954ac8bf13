using System.Collections.Immutable;
using NetVips;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Pictures;

/// <summary>
/// From a picture's bytes to its variants: upright, sRGB, without any metadata but a line on rights. Pure: the same bytes at each call on
/// one kind of machine, on any number of threads.
/// </summary>
public static class PictureEncoder
{
    internal static readonly double[] White = [255, 255, 255];

    // Of WebP; JPEG's counts two more for the same look. What is still too heavy then is noise, and is softened.
    private static readonly int[] Qualities = [78, 64, 50, 36, 22, 8];
    private const double Softness = 4;

    // What a variant of an animation may hold in all its frames, in pixels: they are in memory together, four bytes each.
    private const long MostFramePixels = 40_000_000;

    /// <summary>False on a machine that the program brings no encoder for.</summary>
    public static bool IsAvailable => Libvips.IsAvailable;

    /// <param name="source">The bytes that every variant's fingerprint is of.</param>
    public static EncodedPicture Encode(byte[] source, IEnumerable<PictureVariant> variants, CancellationToken cancellation)
    {
        if (!IsAvailable)
        {
            throw new PlatformNotSupportedException("There is no libvips for this machine");
        }

        if (source.Length == 0)
        {
            return EncodedPicture.Refused(PictureVerdict.Broken);
        }

        var files = ImmutableArray.CreateBuilder<(PictureVariant, byte[])>();
        try
        {
            // One decoding for all formats of a size.
            foreach (var alike in variants.GroupBy(variant => (variant.Size, variant.Cut, Moves: IsAnimated(variant))))
            {
                cancellation.ThrowIfCancellationRequested();
                if (alike.Key.Moves && Frames(source) * alike.Key.Size.Width * alike.Key.Size.Height > MostFramePixels)
                {
                    return EncodedPicture.Refused(PictureVerdict.TooLong);
                }

                using var pixels = PictureDecoder.Decode(source, alike.First(), alike.Key.Moves);
                foreach (var variant in alike)
                {
                    if (Attempts(variant, pixels).Select(save => save()).FirstOrDefault(bytes => bytes.Length <= PublishedPicture.MostBytes) is not { } bytes)
                    {
                        return EncodedPicture.Refused(PictureVerdict.TooHeavy);
                    }

                    files.Add((variant, bytes));
                }
            }
        }
        catch (VipsException)
        {
            return EncodedPicture.Refused(PictureVerdict.Broken);
        }

        return new EncodedPicture(PictureVerdict.Fine, files.ToImmutable());
    }

    private static bool IsAnimated(PictureVariant variant) =>
        variant is { Source.Kind: PictureKind.Animation, Format: PictureFormat.WebP, Cut: null };

    private static long Frames(byte[] source)
    {
        using var first = Image.NewFromBuffer(source);
        return first.Contains("n-pages") ? (int)first.Get("n-pages") : 1;
    }

    /// <summary>The best first; the next ones only for a picture that is too heavy.</summary>
    private static IEnumerable<Func<byte[]>> Attempts(PictureVariant variant, Image pixels) => variant.Format switch
    {
        PictureFormat.WebP when variant.Source.Kind == PictureKind.Drawing =>
            Lossless(pixels).Concat(Lossy(pixels)),
        PictureFormat.WebP => Lossy(pixels),
        PictureFormat.Png => Png(pixels),
        _ => Jpeg(pixels),
    };

    private static IEnumerable<Func<byte[]>> Lossless(Image pixels)
    {
        yield return () => pixels.WebpsaveBuffer(lossless: true, effort: 4, keep: Enums.ForeignKeep.Xmp);
        yield return () => pixels.WebpsaveBuffer(q: 60, nearLossless: true, effort: 4, keep: Enums.ForeignKeep.Xmp);
    }

    private static IEnumerable<Func<byte[]>> Lossy(Image pixels) =>
        Qualities.Select<int, Func<byte[]>>(quality => () => pixels.WebpsaveBuffer(q: quality, effort: 4, alphaQ: quality == Qualities[0] ? 100 : quality, keep: Enums.ForeignKeep.Xmp))
            .Append(() =>
            {
                using var soft = pixels.Gaussblur(Softness);
                return soft.WebpsaveBuffer(q: Qualities[^1], effort: 4, alphaQ: Qualities[^1], keep: Enums.ForeignKeep.Xmp);
            });

    private static IEnumerable<Func<byte[]>> Jpeg(Image pixels) =>
        Qualities.Select<int, Func<byte[]>>(quality => () => pixels.JpegsaveBuffer(q: quality + 2, interlace: true, background: White, keep: Enums.ForeignKeep.Xmp))
            .Append(() =>
            {
                using var soft = pixels.Gaussblur(Softness);
                return soft.JpegsaveBuffer(q: Qualities[^1] + 2, interlace: true, background: White, keep: Enums.ForeignKeep.Xmp);
            });

    private static IEnumerable<Func<byte[]>> Png(Image pixels)
    {
        yield return () => pixels.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.Xmp);
        foreach (var bits in new[] { 8, 4, 2, 1 })
        {
            yield return () => pixels.PngsaveBuffer(compression: 9, palette: true, bitdepth: bits, keep: Enums.ForeignKeep.Xmp);
        }
    }
}
