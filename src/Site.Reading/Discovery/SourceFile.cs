using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Reading.Discovery;

/// <summary>A file of <c>input/</c>.</summary>
/// <param name="DiskPath">Where to read it, in the disk's own spelling.</param>
public sealed record SourceFile(SourcePath Path, string DiskPath, long Bytes);

/// <summary>A file that becomes a page.</summary>
public sealed record DocumentFile(SourceFile File, DocumentKind Kind, UrlPath Url);
