using Site.Importing.Attachments.Office;
using Site.Importing.Attachments.Pdf;
using Site.Model.Attachments;

namespace Site.Importing.Attachments;

/// <summary>
/// Reads what stands in an attachment: the text, and what its maker may not know to be in it. The content decides how it is read, not its name. Whatever
/// the bytes are, it ends with an answer, within limits of size alone.
/// </summary>
public static class AttachmentReader
{
    /// <summary>To be raised when the same bytes are read otherwise, so that kept readings are made again.</summary>
    public const int Version = 2;

    /// <summary>Files above are not read.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream that holds a locked document, as it is written inside a compound file: UTF-16.</summary>
    private static ReadOnlySpan<byte> LockedStream => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <param name="extension">With the dot, in lower case: it tells a table from a text.</param>
    public static AttachmentReading Read(byte[] file, string extension)
    {
        if (file.LongLength > LargestFile)
        {
            return AttachmentReading.Unread(AttachmentState.TooLarge);
        }

        if (PdfFile.IsPdf(file))
        {
            return PdfFile.Read(file);
        }

        if (file.AsSpan().StartsWith(CompoundFile))
        {
            return AttachmentReading.Unread(file.AsSpan().IndexOf(LockedStream) >= 0 ? AttachmentState.Locked : AttachmentState.OldFormat);
        }

        if (file.AsSpan().StartsWith("PK"u8))
        {
            return OfficeFile.Read(file);
        }

        return extension is ".csv" or ".txt" ? PlainTextFile.Read(file, isTable: extension == ".csv") : AttachmentReading.Unread(AttachmentState.Broken);
    }
}
