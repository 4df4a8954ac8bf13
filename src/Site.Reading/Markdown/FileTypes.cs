using System.Collections.Frozen;

namespace Site.Reading.Markdown;

/// <summary>By its extension, what a link to a file means when the file itself is not there to ask.</summary>
internal static class FileTypes
{
    private static readonly FrozenSet<string> Images =
        FrozenSet.ToFrozenSet([".png", ".jpg", ".jpeg", ".webp", ".gif"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attachments = FrozenSet.ToFrozenSet(
        [
            ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".odt", ".ods", ".csv", ".txt", ".zip", ".mp3", ".mp4",
        ],
        StringComparer.Ordinal);

    /// <param name="extension">With its dot, in lower case.</param>
    public static bool IsImage(string extension) => Images.Contains(extension);

    public static bool IsAttachment(string extension) => Attachments.Contains(extension);
}
