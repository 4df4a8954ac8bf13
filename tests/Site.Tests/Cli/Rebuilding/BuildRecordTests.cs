using System.Buffers.Binary;
using Site.Cli.Publishing;
using Site.Cli.Rebuilding;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Tests.Cli.Rebuilding;

public sealed class BuildRecordTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private OutputPlaces Places => new(_folder["output"]);

    public void Dispose() => _folder.Dispose();

    /// <summary>In all their forms: in a file and in none, milder than usual, and without a word of an internal document.</summary>
    [Fact]
    public void Read_GivesBackEveryFaultOfTheCatalogue()
    {
        var file = SourcePath.InInput("tin-tuc/một.md");
        Diagnostic[] told =
        [
            .. FaultCatalogue.All.Select(fault => fault.At(file, new SourceSpan(3, 7, 4), "một", "hai", "ba", "bốn", "năm")),
            FileFaults.InputMissing.Alone("input"),
            FileFaults.DuplicateUrl.In(file, "/a/", "b") with { Against = SourcePath.InInput("b.md") },
            .. FaultCatalogue.All.Select(fault => fault.In(file, "một", "hai", "ba", "bốn", "năm").WithoutQuotes().Softened()),
        ];
        var files = new Dictionary<string, WrittenFile>(StringComparer.Ordinal) { ["tin-tuc/index.html"] = new(new FileLook(12, 34, 420), UInt128.MaxValue - 5), ["anh.webp"] = new(new FileLook(0, 1, 0), default) };
        var record = new BuildRecord(UInt128.MaxValue / 3, SiteTime(1), SiteTime(9), files, [.. told], ["  Trang  một"]);

        record.Write(Places);
        var read = BuildRecord.Read(Places)!;

        Assert.Equal(record.Told, read.Told);
        Assert.Equal(record.Files, read.Files);
        Assert.Equal(record.Closing, read.Closing);
        Assert.Equal((record.Sources, record.From, record.Until), (read.Sources, read.From, read.Until));
    }

    [Fact]
    public void Read_OfSourcesThatAreNotKnown_KnowsTheFilesAllTheSame()
    {
        new BuildRecord(null, SiteTime(1), SiteTime(2), [], [], []).Write(Places);
        Assert.Null(BuildRecord.Read(Places)!.Sources);
        Assert.Equal([".output.lan-dung"], Directory.GetFileSystemEntries(_folder.FullPath).Select(Path.GetFileName));
    }

    /// <summary>What another release sealed may have another form behind the same first line.</summary>
    [Fact]
    public void Read_OfAnythingThatIsSealed_IsARecordOrNone()
    {
        var record = new BuildRecord(1, SiteTime(1), SiteTime(2), new Dictionary<string, WrittenFile> { ["a"] = new(new FileLook(1, 2, 3), 4), ["b"] = new(new FileLook(1, 2, 3), 4) }, [FileFaults.InputMissing.Alone("input")], ["một"]);
        record.Write(Places);
        var bytes = File.ReadAllBytes(BuildRecord.PlaceOf(Places))[..^16];
        var none = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (byte other in new byte[] { 0, 1, 0x61, 0x7F, 0xFF })
            {
                var changed = bytes.ToArray();
                changed[at] = other;
                File.WriteAllBytes(BuildRecord.PlaceOf(Places), [.. changed, .. Seal(changed)]);
                none += BuildRecord.Read(Places) is null ? 1 : 0;
            }
        }

        Assert.InRange(none, 1, bytes.Length * 4);

        static byte[] Seal(byte[] sealedBytes)
        {
            var seal = new byte[16];
            BinaryPrimitives.WriteUInt128LittleEndian(seal, Prints.Of(sealedBytes));
            return seal;
        }
    }

    private static DateTimeOffset SiteTime(int hour) => new(2026, 11, 20, hour, 0, 0, TimeSpan.Zero);
}
