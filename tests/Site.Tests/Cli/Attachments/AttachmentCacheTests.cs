using Site.Cli.Attachments;
using Site.Model.Attachments;
using Site.Model.Documents;
using Site.Tests.Importing.Attachments;
using Site.Tests.Importing.Word;
using Site.Tests.Model;

namespace Site.Tests.Cli.Attachments;

public sealed class AttachmentCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Kept => _folder[".output.tep"];

    public void Dispose() => _folder.Dispose();

    private Asset Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder[name], bytes);
        return Samples.Asset("tep/" + name) with { DiskPath = _folder[name], Bytes = bytes.Length };
    }

    private AttachmentReading Read(Asset asset, bool ends = true)
    {
        using var cache = AttachmentCache.Beside(_folder["output"]);
        var reading = cache.Read([asset], parallelism: 1)[0]!;
        if (ends)
        {
            cache.EndBuild();
        }

        return reading;
    }

    private static string Words(AttachmentReading reading) =>
        $"{reading.State} {string.Join('|', reading.Lines.Select(line => $"{line.Place.Kind} {line.Place} {line.GoesOn} {line.Text}"))} {string.Join('|', reading.Traces)}";

    [Fact]
    public void Reading_Kept_IsTheSame()
    {
        byte[][] files =
        [
            Docx.Of(Docx.P("một\thai"), Docx.Table(true, Docx.Row("ba", "bốn"))).WithComment("lời bàn").Write(),
            Package.Workbook(Package.Row(1, "một", "2")), Pdf.Of("trang"), "hỏng"u8.ToArray(),
        ];
        foreach (var file in files)
        {
            var asset = Put("a.docx", file);
            var first = Words(Read(asset));
            Assert.Equal(first, Words(Read(asset)));
        }

        Assert.Equal(files.Length, Directory.GetFiles(Kept).Length);
    }

    /// <summary>Else a stamp would go out untold.</summary>
    [Fact]
    public void Reading_ThatIsKeptButCannotBeRead_IsMadeAgain()
    {
        var asset = Put("a.docx", Docx.Bytes(Docx.P("MẬT")));
        Read(asset);
        var kept = Assert.Single(Directory.GetFiles(Kept));
        using (new FileStream(kept, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal("MẬT", Assert.Single(Read(asset, ends: false).Lines).Text);
        }
    }

    [Fact]
    public void Reading_OfAnUnchangedFile_IsNotMadeAgain()
    {
        var asset = Put("a.docx", Docx.Bytes(Docx.P("một")));
        Read(asset);
        var kept = Assert.Single(Directory.GetFiles(Kept));
        File.WriteAllBytes(kept, KeptReading.Write(new AttachmentReading(AttachmentState.Whole, [new AttachmentLine(new AttachmentPlace(PlaceKind.Page, 9), "đã giữ")], [])));
        Assert.Equal("đã giữ", Read(asset).Lines[0].Text);
        Assert.Equal("đã giữ", AttachmentCache.ToRead(_folder["output"]).Read([asset], 1)[0]!.Lines[0].Text);
    }

    [Fact]
    public void Reading_SpoiltOrCut_IsMadeAgain()
    {
        var asset = Put("a.docx", Docx.Bytes(Docx.P("một")));
        var first = Words(Read(asset));
        var kept = Assert.Single(Directory.GetFiles(Kept));
        var bytes = File.ReadAllBytes(kept);
        for (var at = 0; at < bytes.Length; at++)
        {
            File.WriteAllBytes(kept, at % 2 == 0 ? bytes[..at] : [.. bytes[..at], (byte)~bytes[at], .. bytes[(at + 1)..]]);
            Assert.Equal(first, Words(Read(asset)));
        }

        Assert.Equal(bytes, File.ReadAllBytes(kept));
    }

    [Fact]
    public void Folder_AfterManyBuilds_IsFreeOfWhatNoneUses()
    {
        for (var turn = 0; turn <= 50; turn++)
        {
            Read(Put("a.txt", [(byte)'a', (byte)(' ' + turn)]));
            Assert.Equal(turn + 1, Directory.GetFiles(Kept).Length);
        }

        Read(Put("a.txt", "cuối"u8.ToArray()));
        Assert.Single(Directory.GetFiles(Kept));
        Assert.Empty(Directory.GetDirectories(Kept));
    }

    [Fact]
    public void WithoutAttachments_NoFolderIsMade()
    {
        using (var cache = AttachmentCache.Beside(_folder["output"]))
        {
            Assert.Empty(cache.Read([], 1));
            cache.EndBuild();
        }

        Assert.False(Directory.Exists(Kept));
    }

    [Fact]
    public void FolderThatCannotBeWritten_CostsTimeAlone()
    {
        File.WriteAllText(Kept, "một tệp ở chỗ của thư mục");
        Assert.Equal("một", Read(Put("a.docx", Docx.Bytes(Docx.P("một")))).Lines[0].Text);
    }

    [Fact]
    public void FileThatIsGone_IsNotRead() => Assert.Null(AttachmentCache.InMemory().Read([Samples.Asset("tep/a.pdf")], 1)[0]);
}
