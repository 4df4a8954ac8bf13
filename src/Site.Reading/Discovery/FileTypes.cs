using System.Collections.Frozen;

namespace Site.Reading.Discovery;

/// <summary>The use of a file, by its extension (with the dot, in lower case).</summary>
public static class FileTypes
{
    public const string Document = ".md";

    private static readonly FrozenSet<string> Images = FrozenSet.Create(StringComparer.Ordinal, ".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif");

    // Extensions that other programs use for Markdown.
    private static readonly FrozenSet<string> OtherDocuments = FrozenSet.Create(StringComparer.Ordinal, ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn");

    private static readonly FrozenSet<string> Attachments = FrozenSet.Create(
        StringComparer.Ordinal,
        ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".odt", ".ods", ".csv", ".txt", ".zip", ".mp3", ".m4a", ".mp4");

    /// <summary>Whether the file is a document whose extension is another program's for Markdown.</summary>
    public static bool IsOtherDocument(string extension) => OtherDocuments.Contains(extension);

    /// <summary>The format in which iPhones keep photos; only Apple's browser shows it.</summary>
    public static bool IsHeic(string extension) => extension is ".heic" or ".heif";

    /// <summary>What is read as text: a document, settings or data. An empty one is told where it is read.</summary>
    public static bool IsText(string extension) => extension is Document or ".yml" or ".yaml";

    public static bool IsImage(string extension) => Images.Contains(extension);

    public static bool IsAttachment(string extension) => Attachments.Contains(extension);
}
