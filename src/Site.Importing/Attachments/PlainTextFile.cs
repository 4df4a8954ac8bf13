using System.Text;
using Site.Model.Attachments;

namespace Site.Importing.Attachments;

/// <summary>Text and CSV files, in UTF-8 or UTF-16, or in a code page of one byte for each letter.</summary>
internal static class PlainTextFile
{
    private const int Sample = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static AttachmentReading Read(byte[] file, bool isTable)
    {
        if (Decode(file) is not { } text)
        {
            return AttachmentReading.Unread(AttachmentState.Broken);
        }

        var lines = new LineList();
        if (isTable)
        {
            CsvRows.Read(text, lines);
        }
        else
        {
            var number = 0;
            foreach (var line in text.AsSpan().EnumerateLines())
            {
                lines.Add(new AttachmentPlace(PlaceKind.Line, ++number), line);
            }
        }

        return new AttachmentReading(lines.IsFull ? AttachmentState.InPart : AttachmentState.Whole, lines.ToImmutable(), []);
    }

    /// <summary>Null when it is no text.</summary>
    private static string? Decode(byte[] file)
    {
        var start = file.AsSpan(0, Math.Min(file.Length, Sample));
        if (start.StartsWith("\uFEFF"u8))
        {
            return Encoding.UTF8.GetString(file, 3, file.Length - 3);
        }

        // Of Vietnamese in UTF-16, the upper half of most letters is 0.
        if (start is [0xFF, 0xFE, ..] || (start.Contains((byte)0) && start.IndexOf((byte)0) % 2 == 1))
        {
            return Encoding.Unicode.GetString(file).TrimStart('\uFEFF');
        }

        if (start is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(file).TrimStart('\uFEFF');
        }

        if (start.Contains((byte)0))
        {
            return null;
        }

        try
        {
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(file);
        }
    }
}
