using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Site.Importing.Tree;

namespace Site.Importing.Word;

/// <summary>Why a file is not read.</summary>
public enum RefusalKind
{
    /// <summary>Not a whole .docx.</summary>
    Broken,

    /// <summary>The format of Word before 2007.</summary>
    OldFormat,

    /// <summary>Locked by a password.</summary>
    Locked,

    /// <summary>It unpacks to more than a document can be.</summary>
    TooLarge,

    /// <summary>Its parts are nested deeper than any document's.</summary>
    TooDeep,
}

/// <summary>A Word file (.docx, .docm, .dotx) as a tree. Nothing is fetched, no macro is run.</summary>
public static class WordFile
{
    private static ReadOnlySpan<byte> Zip => "PK"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream that holds a locked document, as it is written inside a compound file: UTF-16.</summary>
    private static ReadOnlySpan<byte> LockedStream => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>The text; or why there is none.</summary>
    public static (ImportedText? Text, RefusalKind? Why) Read(byte[] file)
    {
        if (file.AsSpan().StartsWith(CompoundFile))
        {
            return (null, file.AsSpan().IndexOf(LockedStream) >= 0 ? RefusalKind.Locked : RefusalKind.OldFormat);
        }

        if (!file.AsSpan().StartsWith(Zip))
        {
            return (null, RefusalKind.Broken);
        }

        if (PackageLimits.Check(file) is { } refusal)
        {
            return (null, refusal);
        }

        try
        {
            using var copy = new MemoryStream();
            copy.Write(file);
            copy.Position = 0;
            using var package = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false });
            return package.MainDocumentPart is { Document.Body: { } body } main ? (Read(main, body), null) : (null, RefusalKind.Broken);
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return (null, RefusalKind.Broken);
        }
    }

    private static ImportedText Read(MainDocumentPart main, DocumentFormat.OpenXml.Wordprocessing.Body body)
    {
        SmartTags.Open(main);
        Alternatives.Settle(main);
        var source = new WordSource(main);
        source.TellWhatIsIgnored();
        var blocks = Shaping.Blocks(new FlowReader(source, main).Read(body));
        return new ImportedText(blocks, source.Notes, source.Pictures, source.Told);
    }
}
