using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Reading.Discovery;

/// <summary>A file of <c>input/</c>.</summary>
/// <param name="DiskPath">The path on the disk, in the disk's own spelling.</param>
public sealed record SourceFile(SourcePath Path, string DiskPath, long Bytes)
{
    /// <summary>The time when it was last written, by the disk: with the size it shows whether the file has changed.</summary>
    public DateTime Written { get; init; }
}

/// <summary>A file that becomes a page.</summary>
public sealed record DocumentFile(SourceFile File, DocumentKind Kind, UrlPath Url);
