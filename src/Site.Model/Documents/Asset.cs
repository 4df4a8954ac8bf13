using Site.Model.Paths;

namespace Site.Model.Documents;

/// <summary>An image or attachment in <c>input/</c>. It is published only if something that is published uses it.</summary>
/// <param name="DiskPath">Where to read it, in the disk's own spelling.</param>
/// <param name="Url">The address by which texts refer to it. A picture is published in variants with addresses of their own (<c>PublishedPicture</c>).</param>
/// <param name="Image">Null for an attachment.</param>
public sealed record Asset(SourcePath Source, UrlPath Url, string DiskPath, long Bytes, ImageSize? Image)
{
    /// <summary>The time when it was last written, by the disk: with the size it shows whether the file has changed.</summary>
    public DateTime Written { get; init; }

    /// <summary>The media type of a recording that every browser plays (RFC 3003, RFC 4337); null of any other file.</summary>
    public string? SoundType => Source.Extension switch
    {
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        _ => null,
    };

    /// <summary>Sound or film: nothing to be read.</summary>
    public bool IsRecording => SoundType is not null || Source.Extension == ".mp4";

    /// <summary>The type of a picture; without meaning for an attachment.</summary>
    public PictureKind Kind { get; init; }

    // No two files have one path, so it tells them apart well enough.
    public override int GetHashCode() => Source.GetHashCode();

    /// <summary>The bytes that a decoder keeps of a picture until it has read all of it, beyond some lines.</summary>
    public long HeldBytes { get; init; }
}

/// <summary>Width and height in pixels as the image is shown, after a JPEG is turned upright.</summary>
public readonly record struct ImageSize(int Width, int Height);

/// <param name="Alt">The description for people who cannot see the image.</param>
public sealed record Illustration(Asset Asset, string Alt, string? Caption, string? Credit)
{
    /// <summary>The part that must stay visible where the picture is cut; null if the editor named none.</summary>
    public FocalPoint? Focus { get; init; }

    /// <summary>What stands before a credit: <c>Ảnh: </c>, or nothing where the credit says itself what the picture is, as <c>Tranh: Ban Biên tập</c> does.</summary>
    public static string CreditLabel(ReadOnlySpan<char> credit) => credit.Contains(':') ? string.Empty : "Ảnh: ";
}

/// <param name="Title">The words of its link; the file's name if the editor gave none.</param>
public sealed record Attachment(Asset Asset, string Title);
