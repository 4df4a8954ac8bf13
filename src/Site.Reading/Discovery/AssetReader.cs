using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Images;

namespace Site.Reading.Discovery;

/// <summary>An image's or attachment's file to an <see cref="Asset"/>. Of an image only the header is read, of an attachment nothing.</summary>
public static class AssetReader
{
    // A broken image stays an image, so that whoever uses it is not blamed as well; the build stops at the error.
    private static readonly ImageSize Broken = new(1, 1);

    public static Asset Read(SourceFile file, DiagnosticBag diagnostics) => new(
        file.Path,
        UrlPath.OfFile(file.Path.InsideRoom),
        file.DiskPath,
        file.Bytes,
        FileTypes.IsImage(file.Path.Extension) ? Size(file, diagnostics) : null);

    private static ImageSize Size(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(file.DiskPath);
            if (ImageHeader.Read(stream) is not { } facts)
            {
                diagnostics.Add(AssetFaults.BrokenImage.In(file.Path, file.Path.FileName));
                return Broken;
            }

            if (facts.HasLocation)
            {
                diagnostics.Add(AssetFaults.LocationInPhoto.In(file.Path));
            }

            return facts.Size;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileFaults.Unreadable.In(file.Path, file.Path));
            return Broken;
        }
    }
}
