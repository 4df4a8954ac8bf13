using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Images;

namespace Site.Reading.Discovery;

/// <summary>Makes an <see cref="Asset"/> of an image's or attachment's file. Of an image only the header is read, of an attachment nothing.</summary>
public static class AssetReader
{
    /// <summary>The longest side of a picture in <c>input/</c> that is of use, in pixels: larger pictures only fill the repository.</summary>
    public const int LargestUsefulSide = 2560;

    /// <inheritdoc cref="LargestUsefulSide"/>
    public const long LargestUsefulFile = 3 * 1024 * 1024;

    private const long LargestFile = 64 * 1024 * 1024;

    // A broken image is still an image, so that the documents that use it are not told too; its own error stops the build.
    private static readonly ImageFacts Broken = new(new ImageSize(1, 1), HasLocation: false);

    public static Asset Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var facts = FileTypes.IsImage(file.Path.Extension) ? Facts(file, diagnostics) : null;
        return new Asset(file.Path, UrlPath.OfFile(file.Path.InsideRoom), file.DiskPath, file.Bytes, facts?.Size)
        {
            Written = file.Written,
            Kind = facts?.Kind ?? default,
            HeldBytes = facts is null ? 0 : (long)facts.Size.Width * facts.Size.Height * facts.HeldBytesOfPixel,
        };
    }

    private static ImageFacts Facts(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(file.DiskPath);
            if (ImageHeader.Read(stream) is not { } facts)
            {
                diagnostics.Add(AssetFaults.BrokenImage.In(file.Path, file.Path.FileName));
                return Broken;
            }

            Check(file, facts, diagnostics);
            return facts;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileFaults.Unreadable.In(file.Path, file.Path));
            return Broken;
        }
    }

    private static void Check(SourceFile file, ImageFacts facts, DiagnosticBag diagnostics)
    {
        if (facts.IsTooLarge)
        {
            diagnostics.Add(AssetFaults.TooManyPixels.In(file.Path, Quantity.Count(facts.MillionPixels), facts.MostMillionPixels));
        }
        else if (file.Bytes > LargestFile)
        {
            diagnostics.Add(FileFaults.TooLarge.In(file.Path, Quantity.Bytes(file.Bytes), Quantity.Bytes(LargestFile)));
        }
        else if (facts.Kind != PictureKind.Animation && (file.Bytes > LargestUsefulFile || Math.Max(facts.Size.Width, facts.Size.Height) > LargestUsefulSide))
        {
            diagnostics.Add(AssetFaults.LargeSource.In(
                file.Path, string.Create(CultureInfo.InvariantCulture, $"{Quantity.Bytes(file.Bytes)}, {facts.Size.Width} × {facts.Size.Height} điểm ảnh"), file.Path));
        }

        if (facts.HasLocation)
        {
            diagnostics.Add(AssetFaults.LocationInPhoto.In(file.Path, file.Path));
        }

        if (facts.HasUnknownTurn)
        {
            diagnostics.Add(AssetFaults.UnknownTurn.In(file.Path));
        }

        if (facts.HasBrokenProfile)
        {
            diagnostics.Add(AssetFaults.BrokenProfile.In(file.Path));
        }
    }
}
