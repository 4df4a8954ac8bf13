using System.IO.Compression;
using System.Text;
using CsCheck;
using Site.Importing.Attachments;
using Site.Model.Attachments;
using Site.Tests.Importing.Word;
using static Site.Tests.Importing.Attachments.Package;

namespace Site.Tests.Importing.Attachments;

/// <summary>Files that are none, or that ask for more than a document may: an answer, never an end.</summary>
public class HostileAttachmentTests
{
    private const int MegaByte = 1024 * 1024;

    private static AttachmentState State(byte[] file, string extension = ".pdf") => AttachmentReader.Read(file, extension).State;

    [Theory]
    [InlineData("")]
    [InlineData("không phải")]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")]
    [InlineData("PK\u0003\u0004")]
    public void Bytes_ThatAreNoFile_AreBroken(string text) => Assert.Equal(AttachmentState.Broken, State(Encoding.UTF8.GetBytes(text), ".docx"));

    [Fact]
    public void OldLockedAndOtherFormats_AreTold()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal(AttachmentState.OldFormat, State(compound, ".doc"));
        Assert.Equal(AttachmentState.Locked, State([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], ".docx"));
        Assert.Equal(AttachmentState.UnknownFormat, State(Of(("content.xml", "<office/>")), ".odt"));
    }

    [Fact]
    public void ZipBombs_AndDeepXml_AreTooLarge()
    {
        Assert.Equal(AttachmentState.TooLarge, State(Of(("word/document.xml", $"<document>{new string(' ', 40 * MegaByte)}</document>")), ".docx"));
        Assert.Equal(AttachmentState.TooLarge, State(Docx.Bytes(string.Concat(Enumerable.Repeat("<w:sdt>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 50_000))), ".docx"));
    }

    [Fact]
    public void Entities_AreRefused() => Assert.Equal(
        AttachmentState.Broken, State(Of(("word/document.xml", "<!DOCTYPE document [<!ENTITY a \"aaaa\">]><document>&a;</document>")), ".docx"));

    [Fact]
    public void OneTextInAMillionCells_EndsAtTheLimit()
    {
        var cells = string.Concat(Enumerable.Range(1, 40).Select(row => $"<row>{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 1_000))}</row>"));
        var reading = AttachmentReader.Read(Of([.. WorkbookParts(cells), ("xl/sharedStrings.xml", $"<sst {Sheets}><si><t>{new string('x', 30_000)}</t></si></sst>")]), ".xlsx");
        Assert.Equal(AttachmentState.InPart, reading.State);
        Assert.InRange(reading.Lines.Sum(line => line.Text.Length), 7_000_000, 8_000_000);
    }

    [Fact]
    public void StreamsThatUnpackToTooMuch_AreSkippedOrRefused()
    {
        // A page of 30 MB of letters is left out; the next one is read.
        var letters = new StringBuilder("BT /F1 12 Tf ").Insert(13, $"{Pdf.Hex("a")} Tj ", 3 * MegaByte).Append("ET");
        var reading = AttachmentReader.Read(Packed(new Pdf().Drawn(letters.ToString()).Page("trang sau").Write()), ".pdf");
        Assert.Equal(AttachmentState.InPart, reading.State);
        Assert.Equal(["trang sau"], reading.Lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData("X0")]
    [InlineData("#580")] // the same name, escaped
    public void FormsThatDrawOneAnother_End(string name)
    {
        // Each draws the next one 30 times: 30 ^ 12 drawings.
        var pdf = new Pdf().Drawn($"/{name} Do").Page("trang sau");
        const int First = 11;
        for (var at = 0; at < 12; at++)
        {
            pdf.With(Pdf.Stream(string.Concat(Enumerable.Repeat($"/{name} Do ", 30)), $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 {First + at + 1} 0 R >> >>"));
        }

        pdf.With(Pdf.Stream("0 0 1 1 re f", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"));
        Assert.Equal(AttachmentState.InPart, State(pdf.Write()));
    }

    [Fact]
    public void ArraysInArraysWithoutEnd_AreRefused() => Assert.NotEqual(
        AttachmentState.Whole, State(new Pdf().Drawn(new string('[', 500_000) + " TJ").With(new string('[', 500_000)).Write()));

    [Fact]
    public void AnyDamage_IsAnswered()
    {
        byte[][] whole =
        [
            new Pdf { Information = $"/Author {Pdf.Text("Mẫu")}" }.Page("một\thai", "ba").Page("bốn").Write(),
            Docx.Bytes(Docx.P("một"), Docx.Table(true, Docx.Row("hai", "ba"))),
            Workbook(Row(1, "một", "2"), Row(2, "ba")),
            "một,\"hai\"\nba"u8.ToArray(),
        ];
        (from file in Gen.Int[0, whole.Length - 1]
         from damage in Gen.Select(Gen.Int[0, 10_000], Gen.Byte).Array[1, 12]
         from cut in Gen.Int[0, 3_000]
         select Damaged(whole[file], damage, cut)).Always(file => Assert.True(Enum.IsDefined(State(file, ".csv"))), times: 400);
    }

    private static byte[] Damaged(byte[] file, (int At, byte Value)[] damage, int cut)
    {
        var damaged = file[..^Math.Min(cut > 2_000 ? cut - 2_000 : 0, file.Length - 1)];
        foreach (var (at, value) in damage)
        {
            damaged[at % damaged.Length] = value;
        }

        return damaged;
    }

    /// <summary>The same file with the content of its first page packed: the file's table of places is wrong then, which readers mend.</summary>
    private static byte[] Packed(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var object8 = text.IndexOf("8 0 obj", StringComparison.Ordinal);
        var start = text.IndexOf("stream\n", object8, StringComparison.Ordinal) + "stream\n".Length;
        var end = text.IndexOf("\nendstream", start, StringComparison.Ordinal);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(pdf.AsSpan(start, end - start));
        }

        return [.. pdf[..object8], .. Encoding.Latin1.GetBytes($"8 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed.ToArray(), .. pdf[end..]];
    }
}
