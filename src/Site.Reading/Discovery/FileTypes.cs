using System.Collections.Frozen;

namespace Site.Reading.Discovery;

/// <summary>What a file is for, by its extension (with the dot, in lower case).</summary>
public static class FileTypes
{
    public const string Document = ".md";

    private static readonly FrozenSet<string> Images = FrozenSet.Create(StringComparer.Ordinal, ".png", ".jpg", ".jpeg", ".webp", ".gif");

    private static readonly FrozenSet<string> Attachments = FrozenSet.Create(
        StringComparer.Ordinal,
        ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".odt", ".ods", ".csv", ".txt", ".zip", ".mp3", ".mp4");

    public static bool IsImage(string extension) => Images.Contains(extension);

    public static bool IsAttachment(string extension) => Attachments.Contains(extension);
}
