using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Vietnamese;
using Site.Pictures;
using Site.Reading.Discovery;
using Site.Reading.Images;

namespace Site.Cli.Intake;

/// <summary>A picture that an editor hands over, wherever it lies.</summary>
internal sealed record PictureFile(byte[] Bytes, ImageFacts Facts, PictureFormat Format)
{
    public (long Bytes, ImageSize Pixels) Weight => (Bytes.Length, Facts.Size);

    /// <summary>Whether there is nothing to make smaller and nothing to take out.</summary>
    public bool IsSmall =>
        !Facts.HasLocation && Bytes.Length <= AssetReader.LargestUsefulFile && Math.Max(Facts.Size.Width, Facts.Size.Height) <= AssetReader.LargestUsefulSide;

    public static (PictureFile? File, Diagnostic? Fault) Read(string path)
    {
        try
        {
            return Of(System.IO.File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, FileFaults.Unreadable.Alone(path));
        }
    }

    /// <param name="name">How it is called in a message.</param>
    public static (PictureFile? File, Diagnostic? Fault) Of(byte[] bytes, string name)
    {
        var facts = ImageHeader.Read(new MemoryStream(bytes));
        return facts is null ? (null, AssetFaults.NotAnImage.Alone(name))
            : facts.IsTooLarge ? (null, AssetFaults.TooManyPixels.Alone(Quantity.Count(facts.MillionPixels), facts.MostMillionPixels))
            : (new PictureFile(bytes, facts, FormatOf(bytes)), null);
    }

    /// <summary>Null when it is broken. A moving picture stays as it is.</summary>
    public (byte[] Bytes, ImageSize Size, PictureFormat Format)? Shrunk(PictureFormat format, PictureWindow window = default) =>
        Facts.Kind == PictureKind.Animation ? (Bytes, Facts.Size, Format)
        : (window == default ? PictureIntake.Shrink(Bytes, Facts.Size, format) : PictureIntake.Shrink(Bytes, window, format)) is var (bytes, size) ? (bytes, size, format)
        : null;

    public static string Extension(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => ".jpg",
        PictureFormat.Png => ".png",
        PictureFormat.Gif => ".gif",
        _ => ".webp",
    };

    // ImageHeader has seen one of the four.
    private static PictureFormat FormatOf(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        0xFF => PictureFormat.Jpeg,
        0x89 => PictureFormat.Png,
        (byte)'G' => PictureFormat.Gif,
        _ => PictureFormat.WebP,
    };
}
