using NetVips;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Pictures;

/// <summary>A source's pixels in the size and cut of a variant.</summary>
internal static class PictureDecoder
{
    // To the buffer's loader itself: the thumbnail's own parameter of that name reaches files only (libvips 8.18).
    private const string RefuseDoubtful = "fail_on=warning";

    private const string Held = "orientation";

    // libvips keeps all of a picture in memory while it looks for what draws the eye; a thin one grows without bounds until it covers a cut.
    private const long MostCoverPixels = 16_000_000;

    /// <exception cref="VipsException">The picture is broken.</exception>
    public static Image Decode(byte[] source, PictureVariant variant, bool moves)
    {
        return Clean(variant.Cut is { } cut ? Cut(source, variant, cut) : Sized(source, variant.Size, moves));
    }

    /// <summary>Takes the picture over; gives it in memory, so that it can be saved more than once, with a line on rights as its only metadata to keep.</summary>
    /// <exception cref="VipsException">The picture is broken.</exception>
    public static Image Clean(Image decoded)
    {
        using (decoded)
        {
            using var pixels = decoded.CopyMemory();
            var rights = RightsLine.Of(pixels);
            return pixels.Mutate(image =>
            {
                if (rights is not null)
                {
                    image.Set(GValue.BlobType, RightsLine.Field, RightsLine.Write(rights));
                }
                else if (pixels.Contains(RightsLine.Field))
                {
                    image.Remove(RightsLine.Field);
                }
            });
        }
    }

    /// <summary>In exactly this size: it is the one that pages tell.</summary>
    public static Image Sized(byte[] source, ImageSize size, bool moves = false) => Image.ThumbnailBuffer(
        source, size.Width, moves ? RefuseDoubtful + ",n=-1" : RefuseDoubtful, size.Height, Enums.Size.Force, outputProfile: "srgb");

    /// <summary>All the pixels of the part that is shown, upright.</summary>
    public static Image Shown(byte[] source, PictureWindow window)
    {
        using var kept = Image.NewFromBuffer(source, failOn: Enums.FailOn.Warning);
        var (left, top) = ((int)Math.Round(window.Left * kept.Width), (int)Math.Round(window.Top * kept.Height));
        var (right, bottom) = ((int)Math.Round((1 - window.Right) * kept.Width), (int)Math.Round((1 - window.Bottom) * kept.Height));
        left = Math.Min(left, kept.Width - 1);
        top = Math.Min(top, kept.Height - 1);
        using var part = kept.ExtractArea(left, top, Math.Max(1, right - left), Math.Max(1, bottom - top));
        var isHeld = part.Contains(Held) && part.Get(Held) is int and > 1;
        return isHeld || window.QuarterTurns == 0 ? part.Autorot() : part.Rot((Enums.Angle)window.QuarterTurns);
    }

    private static Image Cut(byte[] source, PictureVariant variant, PictureCut cut)
    {
        var (whole, piece) = (variant.Source.Image!.Value, variant.Size);
        var scale = Math.Max((double)piece.Width / whole.Width, (double)piece.Height / whole.Height);
        var cover = new ImageSize(Math.Max(piece.Width, (int)Math.Round(whole.Width * scale)), Math.Max(piece.Height, (int)Math.Round(whole.Height * scale)));
        if ((cut.Focus ?? ((long)cover.Width * cover.Height > MostCoverPixels ? new FocalPoint(50, 50) : null)) is not { } focus)
        {
            return Image.ThumbnailBuffer(
                source, piece.Width, RefuseDoubtful, piece.Height, Enums.Size.Both, crop: Enums.Interesting.Attention, outputProfile: "srgb");
        }

        using var covering = Sized(source, cover);
        return covering.ExtractArea(
            FocalPoint.Start(focus.Across, cover.Width, piece.Width), FocalPoint.Start(focus.Down, cover.Height, piece.Height), piece.Width, piece.Height);
    }
}
