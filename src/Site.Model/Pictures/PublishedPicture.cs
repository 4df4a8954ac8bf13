using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Pictures;

/// <summary>
/// The recipe: which variants a picture has. A pure function of what the picture's header says and of its fingerprint, so that pages
/// are the same on any machine and nobody has to look at pixels to write them.
/// </summary>
/// <param name="Asset">Has an <see cref="Asset.Image"/>.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record PublishedPicture(Asset Asset, string Fingerprint)
{
    /// <summary>Nothing that is published as a picture weighs more, in bytes.</summary>
    public const int MostBytes = 600 * 1024;

    private const int FallbackWidth = 960;
    private const int PanoramaWidth = 2000;
    private const int SocialWidth = 1200;
    private const int SocialHeight = 630;

    // A long strip, such as a conversation on a phone, keeps its shape within this height.
    private const int Tallest = 5760;

    private const double MillimetresPerInch = 25.4;
    private const double DotsPerInch = 200;

    private static readonly int[] Widths = [480, 960, 1440];

    /// <summary>WebP, the narrowest first; the last one is the picture at full size.</summary>
    public ImmutableArray<PictureVariant> Web { get; } =
    [
        .. (IsPanorama(Asset) ? [.. Widths, PanoramaWidth] : Widths)
            .Select(width => Math.Min(width, Widest(Asset))).Distinct()
            .Select(width => new PictureVariant(Asset, Fingerprint, PictureFormat.WebP, AtWidth(Asset, width))),
    ];

    /// <summary>For readers whose browser knows no WebP.</summary>
    public PictureVariant Fallback { get; } = new(
        Asset, Fingerprint, Asset.Kind == PictureKind.Drawing ? PictureFormat.Png : PictureFormat.Jpeg, AtWidth(Asset, Math.Min(FallbackWidth, Widest(Asset))));

    public PictureVariant Full => Web[^1];

    /// <summary>What a page shows, whatever the reader's browser takes of it.</summary>
    public IEnumerable<PictureVariant> OnPages => Web.Append(Fallback);

    /// <summary>For a card on a social network.</summary>
    public PictureVariant Social(FocalPoint? focus) =>
        new(Asset, Fingerprint, PictureFormat.Jpeg, new ImageSize(SocialWidth, SocialHeight), new PictureCut(focus));

    /// <summary>For print: as many pixels as the paper shows at 200 dots per inch, never more than there are.</summary>
    public PictureVariant OnPaper(PaperFormat paper)
    {
        var size = Asset.Image!.Value;
        var scale = Math.Min(1, Math.Min(Dots(paper.TextWidth) / size.Width, Dots(paper.TallestPicture) / size.Height));
        return new PictureVariant(Asset, Fingerprint, PictureFormat.Jpeg, Scaled(size, scale));
    }

    private static double Dots(double millimetres) => millimetres / MillimetresPerInch * DotsPerInch;

    private static bool IsPanorama(Asset asset) => asset.Image is { } size && size.Width >= 2L * size.Height;

    private static int Widest(Asset asset)
    {
        var size = asset.Image!.Value;
        return size.Height <= Tallest ? size.Width : Math.Max(1, (int)((long)size.Width * Tallest / size.Height));
    }

    private static ImageSize AtWidth(Asset asset, int width)
    {
        var size = asset.Image!.Value;
        return new ImageSize(width, Math.Max(1, (int)Math.Round((double)size.Height * width / size.Width, MidpointRounding.AwayFromZero)));
    }

    private static ImageSize Scaled(ImageSize size, double scale) => new(
        Math.Max(1, (int)Math.Round(size.Width * scale, MidpointRounding.AwayFromZero)),
        Math.Max(1, (int)Math.Round(size.Height * scale, MidpointRounding.AwayFromZero)));
}
