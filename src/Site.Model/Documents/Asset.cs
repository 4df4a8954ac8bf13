using Site.Model.Paths;

namespace Site.Model.Documents;

/// <summary>An image or attachment in <c>input/</c>. It is published only if something that is published uses it.</summary>
/// <param name="DiskPath">Where to read it, in the disk's own spelling.</param>
/// <param name="Url">As which texts refer to it. A picture is published in variants with addresses of their own (<c>PublishedPicture</c>).</param>
/// <param name="Image">Null for an attachment.</param>
public sealed record Asset(SourcePath Source, UrlPath Url, string DiskPath, long Bytes, ImageSize? Image)
{
    /// <summary>When the disk says it was last written: with the size, how a changed file is known by its looks.</summary>
    public DateTime Written { get; init; }

    /// <summary>Of a picture.</summary>
    public PictureKind Kind { get; init; }

    /// <summary>Whether all pixels of a picture must be in memory at once to decode it.</summary>
    public bool IsHeldWhole { get; init; }
}

/// <summary>Pixels as the image is shown, a JPEG's orientation heeded.</summary>
public readonly record struct ImageSize(int Width, int Height);

/// <param name="Alt">What a person who cannot see it needs to hear.</param>
public sealed record Illustration(Asset Asset, string Alt, string? Caption, string? Credit)
{
    /// <summary>What must stay where the picture is cut; null where the editor did not say.</summary>
    public FocalPoint? Focus { get; init; }
}

/// <param name="Title">What to call it; the file's name if the editor gave none.</param>
public sealed record Attachment(Asset Asset, string Title);
