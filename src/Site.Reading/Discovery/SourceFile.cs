using Site.Model.Paths;

namespace Site.Reading.Discovery;

/// <summary>A file of <c>input/</c>.</summary>
/// <param name="DiskPath">The path on the disk, in the disk's own spelling.</param>
public sealed record SourceFile(SourcePath Path, string DiskPath, long Bytes)
{
    /// <summary>The time when it was last written, by the disk: with the size it shows whether the file has changed.</summary>
    public DateTime Written { get; init; }

    /// <summary>The address of the page that the file becomes if it is a document.</summary>
    public UrlPath PageUrl => UrlPath.OfDocument(Path.InsideRoom);
}
