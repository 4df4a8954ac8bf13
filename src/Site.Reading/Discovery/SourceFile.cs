using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Reading.Discovery;

/// <summary>A file of <c>input/</c>.</summary>
/// <param name="DiskPath">Where to read it, in the disk's own spelling.</param>
public sealed record SourceFile(SourcePath Path, string DiskPath, long Bytes)
{
    /// <summary>When the disk says it was last written: with the size, how a changed file is known by its looks.</summary>
    public DateTime Written { get; init; }
}

/// <summary>A file that becomes a page.</summary>
public sealed record DocumentFile(SourceFile File, DocumentKind Kind, UrlPath Url);
