using Site.Model.Documents;

namespace Site.Cli.Pictures;

internal static class PictureSource
{
    /// <summary>Null when the file cannot be read, or no longer has the size that it was found with.</summary>
    public static byte[]? Read(Asset picture)
    {
        try
        {
            return new FileInfo(picture.DiskPath).Length == picture.Bytes ? File.ReadAllBytes(picture.DiskPath) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
