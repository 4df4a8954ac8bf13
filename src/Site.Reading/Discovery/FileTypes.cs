using System.Collections.Frozen;

namespace Site.Reading.Discovery;

/// <summary>What a file is for, by its extension (with the dot, in lower case).</summary>
public static class FileTypes
{
    public const string Document = ".md";

    private static readonly FrozenSet<string> Images = FrozenSet.Create(StringComparer.Ordinal, ".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif");

    // What other programs call Markdown.
    private static readonly FrozenSet<string> OtherDocuments = FrozenSet.Create(StringComparer.Ordinal, ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn");

    private static readonly FrozenSet<string> Attachments = FrozenSet.Create(
        StringComparer.Ordinal,
        ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".odt", ".ods", ".csv", ".txt", ".zip", ".mp3", ".mp4");

    /// <summary>A document by another program's name for Markdown.</summary>
    public static bool IsOtherDocument(string extension) => OtherDocuments.Contains(extension);

    /// <summary>How iPhones keep photos; no browser but Apple's shows it.</summary>
    public static bool IsHeic(string extension) => extension is ".heic" or ".heif";

    public static bool IsImage(string extension) => Images.Contains(extension);

    public static bool IsAttachment(string extension) => Attachments.Contains(extension);
}
