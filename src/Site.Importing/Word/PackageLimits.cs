using System.IO.Compression;
using System.Xml;

namespace Site.Importing.Word;

/// <summary>
/// What a Word file may ask of the machine, looked at before anything is made of it: a small file can unpack to gigabytes, and elements nested a hundred
/// thousand deep end a program that reads them by recursion.
/// </summary>
internal static class PackageLimits
{
    private const int MostParts = 4_000;
    private const int MegaByte = 1024 * 1024;
    private const long LargestXml = 32 * MegaByte;
    private const long LargestPart = 128 * MegaByte;
    private const long LargestWhole = 512 * MegaByte;

    /// <summary>Word itself stays below a few dozen; a table in a table in a text box takes about twenty for each.</summary>
    private const int DeepestXml = 250;

    /// <summary>The part that names each other part's type (ECMA-376, part 2, 7.2.3).</summary>
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    /// <summary>Null when the file may be read.</summary>
    public static RefusalKind? Check(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts)
            {
                return RefusalKind.TooLarge;
            }

            var buffer = new byte[64 * 1024];
            var whole = 0L;
            foreach (var part in zip.Entries)
            {
                // The length that a part declares may be a lie, so it is unpacked to be measured.
                var isXml = IsXml(part.Name);
                if (part.FullName.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase) && HidesXml(part))
                {
                    return RefusalKind.Broken;
                }

                using var content = part.Open();
                using var measured = new MeasuredStream(content, isXml ? LargestXml : LargestPart);
                if (isXml && !IsShallow(measured))
                {
                    return RefusalKind.TooDeep;
                }

                while (measured.Read(buffer) > 0)
                {
                }

                whole += measured.Seen;
                if (whole > LargestWhole)
                {
                    return RefusalKind.TooLarge;
                }
            }

            return null;
        }
        catch (PartTooLargeException)
        {
            return RefusalKind.TooLarge;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException or IOException or ArgumentException)
        {
            return RefusalKind.Broken;
        }
    }

    /// <summary>Whether a part that is read as XML has a name that does not say so. No program writes such a file, and the part would not be looked at here.</summary>
    private static bool HidesXml(ZipArchiveEntry contentTypes)
    {
        using var content = contentTypes.Open();
        using var reader = XmlReader.Create(new MeasuredStream(content, LargestXml), Xml);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type &&
                type.Trim().StartsWith("application/vnd.", StringComparison.OrdinalIgnoreCase) && type.Trim().EndsWith("xml", StringComparison.OrdinalIgnoreCase) &&
                !IsXml(reader.GetAttribute("PartName") ?? "." + reader.GetAttribute("Extension")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsShallow(Stream part)
    {
        using var reader = XmlReader.Create(part, Xml);
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class PartTooLargeException : Exception;

    /// <summary>Counts what is read and stops at a limit.</summary>
    private sealed class MeasuredStream(Stream inner, long most) : Stream
    {
        public long Seen { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Seen;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            Seen += read;
            return Seen <= most ? read : throw new PartTooLargeException();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
