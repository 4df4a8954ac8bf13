using System.Globalization;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Pictures;

public enum PictureFormat
{
    WebP,
    Jpeg,
    Png,

    /// <summary>Taken in, never published.</summary>
    Gif,
}

/// <summary>How a picture is brought into another shape.</summary>
/// <param name="Focus">What must stay; null: what draws the eye, as the encoder finds it.</param>
public sealed record PictureCut(FocalPoint? Focus);

/// <summary>
/// A picture as it is published: a file that is made from a source and a recipe. It is named by both and not by its own bytes, which
/// may differ from one processor to another.
/// </summary>
/// <param name="Source">The picture in <c>input/</c>.</param>
/// <param name="Fingerprint">SHA-256 of the source's bytes, in hexadecimal.</param>
/// <param name="Size">In pixels, upright.</param>
/// <param name="Cut">Null: the whole picture.</param>
public sealed record PictureVariant(Asset Source, string Fingerprint, PictureFormat Format, ImageSize Size, PictureCut? Cut = null)
{
    /// <summary>The folder of the site that holds every picture and nothing else.</summary>
    public static readonly UrlPath Folder = UrlPath.Page("hinh");

    // Raised whenever the encoder would make another picture of the same source.
    public const int Recipe = 1;

    private const int FingerprintLetters = 16;

    /// <summary><c>0123456789abcdef-960x720.1.webp</c>: the source, the size (and cut), the recipe, the format.</summary>
    public string Name { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Fingerprint[..FingerprintLetters]}-{Size.Width}x{Size.Height}{Tail(Cut)}.{Recipe}.{Extension(Format)}");

    public UrlPath Url => Folder.File(Name);

    private static string Tail(PictureCut? cut) => cut switch
    {
        null => string.Empty,
        { Focus: { } focus } => string.Create(CultureInfo.InvariantCulture, $"-{focus.Across}-{focus.Down}"),
        _ => "-c",
    };

    private static string Extension(PictureFormat format) => format switch
    {
        PictureFormat.WebP => "webp",
        PictureFormat.Jpeg => "jpg",
        _ => "png",
    };
}
