using System.IO.Compression;
using System.Text;
using Site.Importing.Word;

namespace Site.Tests.Importing.Word;

/// <summary>Files that are none, or that ask for more than a document may.</summary>
public class HostileWordTests
{
    private static RefusalKind? Refusal(byte[] file) => WordFile.Read(file).Why;

    [Fact]
    public void File_ThatIsNoZip_IsBroken() => Assert.Equal(RefusalKind.Broken, Refusal("không phải Word"u8.ToArray()));

    [Fact]
    public void File_CutShort_IsBroken() => Assert.Equal(RefusalKind.Broken, Refusal(Docx.Bytes(Docx.P("chữ"))[..^30]));

    [Fact]
    public void Zip_WithoutADocument_IsBroken()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("a.txt");
        }

        Assert.Equal(RefusalKind.Broken, Refusal(file.ToArray()));
    }

    [Fact]
    public void OldAndLockedFiles_AreTold()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal(RefusalKind.OldFormat, Refusal(compound));
        Assert.Equal(RefusalKind.Locked, Refusal([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Fact]
    public void Part_ThatUnpacksToTooMuch_IsRefused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            entry.Write("<a>"u8);
            var spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (var megabyte = 0; megabyte < 70; megabyte++)
            {
                entry.Write(spaces);
            }
        }

        Assert.True(file.Length < 1024 * 1024);
        Assert.Equal(RefusalKind.TooLarge, Refusal(file.ToArray()));
    }

    [Fact]
    public void Elements_NestedWithoutEnd_AreRefused() => Assert.Equal(
        RefusalKind.TooDeep, Refusal(Docx.Bytes(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)))));

    [Fact]
    public void XmlPart_UnderAnotherName_IsRefused() => Assert.Equal(RefusalKind.Broken, Refusal(Docx.Of(Docx.P("chữ")).WithStylesNamed("word/styles.bin", string.Empty).Write()));

    [Fact]
    public void Lists_WithoutEnd_StayWithinWordsDepth()
    {
        var numbering = string.Concat(Enumerable.Range(1, 3_000).Select(at => $"<w:abstractNum w:abstractNumId=\"{at}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>")) +
            string.Concat(Enumerable.Range(1, 3_000).Select(at => $"<w:num w:numId=\"{at}\"><w:abstractNumId w:val=\"{at}\"/></w:num>"));
        var text = WordFile.Read(Docx.Of([.. Enumerable.Range(1, 3_000).Select(at => Docx.Numbered("việc", at))]).WithNumbering(numbering).Write()).Text!;
        Assert.DoesNotContain(new string(' ', 2 * 9), TreeText.Of(text), StringComparison.Ordinal);
        Assert.Equal(3_000, TreeText.Words(text).Split("việc").Length - 1);
    }

    [Fact]
    public void Document_WithEntities_IsBroken() => Assert.Equal(
        RefusalKind.Broken,
        Refusal(Docx.Of().With("word/comments.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>").Write()));

    [Fact]
    public void StylesAndFields_ThatLeadInACircle_AreRead()
    {
        var file = Docx.Of(Docx.P("chữ", "<w:pStyle w:val=\"A\"/>"), Docx.Runs("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", Docx.R("mất")))
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"a\"/><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"b\"/><w:basedOn w:val=\"A\"/></w:style>");
        Assert.Equal("chữ\nmất\n", TreeText.Of(WordFile.Read(file.Write()).Text!));
    }
}
