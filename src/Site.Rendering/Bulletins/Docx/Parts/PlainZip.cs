using System.IO.Compression;
using System.Text;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>
/// Writes a package again as a zip that says nothing of when and on which system it was made; .NET's own archive writes both.
/// Field names are those of APPNOTE.TXT, sections 4.3.7 to 4.3.16.
/// </summary>
internal static class PlainZip
{
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    // 1 January 1980, the format's first day.
    private const uint FirstDay = 0x0021_0000;

    public static void Rewrite(Stream package, Stream output)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var file = new MemoryStream();
        using var directory = new MemoryStream();
        using var writer = new BinaryWriter(file, Encoding.ASCII, leaveOpen: true);
        using var index = new BinaryWriter(directory, Encoding.ASCII, leaveOpen: true);

        // The package's list of types comes first, where readers that read forward look for it.
        var entries = archive.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        foreach (var entry in entries)
        {
            var offset = (uint)file.Position;
            var name = Encoding.ASCII.GetBytes(entry.FullName);
            var content = Deflate(entry);
            writer.Write(0x04034b50u);
            WriteCommon(writer, entry, content.Length, name.Length);
            writer.Write(name);
            writer.Write(content);

            index.Write(0x02014b50u);
            index.Write(Version);
            WriteCommon(index, entry, content.Length, name.Length);
            index.Write((ushort)0); // comment
            index.Write((ushort)0); // disk
            index.Write((ushort)0); // internal attributes
            index.Write(0u); // external attributes
            index.Write(offset);
            index.Write(name);
        }

        var start = (uint)file.Position;
        writer.Write(directory.ToArray());
        writer.Write(0x06054b50u);
        writer.Write((ushort)0); // this disk
        writer.Write((ushort)0); // the directory's disk
        writer.Write((ushort)entries.Count);
        writer.Write((ushort)entries.Count);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0); // comment
        writer.Flush();
        file.Position = 0;
        file.CopyTo(output);
    }

    private static byte[] Deflate(ZipArchiveEntry entry)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var content = entry.Open())
        {
            content.CopyTo(deflate);
        }

        return packed.ToArray();
    }

    // From "version needed" to "extra field length", which both headers have.
    private static void WriteCommon(BinaryWriter writer, ZipArchiveEntry entry, int packedLength, int nameLength)
    {
        writer.Write(Version);
        writer.Write((ushort)0); // flags
        writer.Write(Deflated);
        writer.Write(FirstDay);
        writer.Write(entry.Crc32);
        writer.Write((uint)packedLength);
        writer.Write((uint)entry.Length);
        writer.Write((ushort)nameLength);
        writer.Write((ushort)0); // extra field
    }
}
