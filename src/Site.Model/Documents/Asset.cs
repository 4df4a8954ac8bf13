using Site.Model.Paths;

namespace Site.Model.Documents;

/// <summary>An image or attachment in <c>input/</c>. It is published only if something that is published uses it.</summary>
/// <param name="DiskPath">Where to read it, in the disk's own spelling.</param>
public sealed record Asset(SourcePath Source, UrlPath Url, string DiskPath, long Bytes, ImageSize? Image);

/// <summary>Pixels as the image is shown, a JPEG's orientation heeded.</summary>
public readonly record struct ImageSize(int Width, int Height);

/// <param name="Alt">What a person who cannot see it needs to hear.</param>
public sealed record Illustration(Asset Asset, string Alt, string? Caption, string? Credit);

/// <param name="Title">What to call it; the file's name if the editor gave none.</param>
public sealed record Attachment(Asset Asset, string Title);
