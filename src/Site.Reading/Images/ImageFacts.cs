using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Reading.Images;

/// <param name="Size">Pixels as the image is shown: a JPEG that its camera held upright is higher than wide.</param>
/// <param name="HasLocation">Whether the file tells where the photo was taken: personal data (Luật 91/2025/QH15).</param>
public sealed record ImageFacts(ImageSize Size, bool HasLocation)
{
    private const int Million = 1_000_000;
    private const int UsualMost = 100;

    // With the file itself and everything else a build then stays below 400 MB.
    private const int MostHeldMillionBytes = 210;

    public PictureKind Kind { get; init; }

    /// <summary>The bytes that a decoder keeps for each pixel until it has read the last one: of progressive and interlaced files, and of types that are always stored so. 0 where it goes line by line.</summary>
    public int HeldBytesOfPixel { get; init; }

    /// <summary>Whether the file states an orientation that EXIF does not have.</summary>
    public bool HasUnknownTurn { get; init; }

    /// <summary>Whether what should be a colour profile is none (ICC.1, 7.2: the signature <c>acsp</c> is missing).</summary>
    public bool HasBrokenProfile { get; init; }

    public long MillionPixels => ((long)Size.Width * Size.Height + Million - 1) / Million;

    /// <summary>The most pixels. A larger picture is more likely an attack than a photo, and decoding it takes more memory than a build should.</summary>
    public int MostMillionPixels => HeldBytesOfPixel == 0 ? UsualMost : Math.Min(UsualMost, MostHeldMillionBytes / HeldBytesOfPixel);

    public bool IsTooLarge => MillionPixels > MostMillionPixels;

    internal ImageFacts With(ExifFacts exif) => this with
    {
        Size = exif.IsTurned ? new ImageSize(Size.Height, Size.Width) : Size,
        HasLocation = HasLocation || exif.HasLocation,
        HasUnknownTurn = HasUnknownTurn || exif.HasUnknownTurn,
    };
}
