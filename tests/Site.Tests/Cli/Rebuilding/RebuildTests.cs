using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Cli.Rebuilding;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Rebuilding;

public sealed class RebuildTests : IDisposable
{
    private const string Article = "input/tin-tuc/2026/mot.md";

    private readonly EditedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Build_NothingChanged_TouchesNothingAndTellsTheSame()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "asks find");
        var (wasUnchanged, first) = _site.Build();
        var before = _site.OnDisk();

        var (isUnchanged, second) = _site.Build();

        Assert.False(wasUnchanged);
        Assert.True(isUnchanged);
        Assert.Equal(before, _site.OnDisk());
        Assert.Equal(first, second);
        Assert.Contains("  Trang ", second, StringComparison.Ordinal);
        Assert.Contains("lưu ý", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OneWordChanged_LeavesFilesWithTheSameBytesAsTheyAre()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "asks find");
        _site.Build();
        var (before, numbers) = (FileTree.Read(_site.Output), _site.Numbers());

        File.AppendAllText(_site[Article], "\nThêm một câu.\n");
        _site.Build();

        var (after, now) = (FileTree.Read(_site.Output), _site.Numbers());
        foreach (var (path, bytes) in after.Where(file => before.ContainsKey(file.Key) && file.Key != OutputMarker.FileName))
        {
            Assert.Equal((path, before[path].AsSpan().SequenceEqual(bytes)), (path, numbers[path] == now[path]));
        }

        Assert.Contains(after, file => !before.TryGetValue(file.Key, out var old) || !old.AsSpan().SequenceEqual(file.Value));
        Assert.True(File.GetLastWriteTimeUtc(_site["output/robots.txt"]) < File.GetLastWriteTimeUtc(_site[".output.lan-dung"]));
    }

    [Theory]
    [InlineData("2026-11-20 08:00", "2026-11-20 23:59", true)]
    [InlineData("2026-11-20 08:00", "2026-11-21 00:00", false)]
    [InlineData("2026-11-20 08:00", "2026-11-20 07:59", false)]
    public void Build_AtAnotherTime_KnowsTheSiteOnlyOnTheSameDayAndLater(string first, string second, bool isUnchanged)
    {
        _site.Build(date: first);
        Assert.Equal(isUnchanged, _site.Build(date: second).IsUnchanged);
    }

    [Fact]
    public void Build_AfterADocumentAppeared_IsAnotherOne()
    {
        File.WriteAllText(_site["input/tin-tuc/2026/trua.md"], "---\ntieu_de: Tin trưa (mẫu)\nngay: 2026-11-20\ndang_luc: 2026-11-20 12:00\n---\n\nĐăng giữa ngày.\n");
        _site.Build(date: "2026-11-20 08:00");

        Assert.True(_site.Build(date: "2026-11-20 11:59").IsUnchanged);
        Assert.False(_site.Build(date: "2026-11-20 12:00").IsUnchanged);
        Assert.True(File.Exists(_site["output/tin-tuc/2026/trua/index.html"]));
    }

    [Theory]
    [InlineData("--base-url", "https://khac.example")]
    [InlineData("--edition", "internal", "--force")]
    [InlineData("--force")]
    public void Build_AskedForSomethingElse_IsMade(params string[] options)
    {
        _site.Build();
        Assert.False(_site.Build(options: options).IsUnchanged);
    }

    [Fact]
    public void Build_OfAFileWithAnotherTimeAndTheSameBytes_IsKnownByItsBytes()
    {
        _site.Build();
        File.SetLastWriteTimeUtc(_site[Article], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True(_site.Build().IsUnchanged);
    }

    [Fact]
    public void Build_OfATextWithTheSameTimeAndSizeAndOtherBytes_IsMade()
    {
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_site[Article], time);
        _site.Build();
        File.WriteAllText(_site[Article], File.ReadAllText(_site[Article]).Replace("Nội dung", "Nội dunk", StringComparison.Ordinal).Replace("mẫu", "mẫy", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_site[Article], time);
        Assert.False(_site.Build().IsUnchanged);
    }

    [Theory]
    [InlineData("input/anh/hop.png")]
    [InlineData("input/tep/mau.txt")]
    public void Build_OfAnOldPictureOrAttachment_KnowsItBySizeAndTime(string file)
    {
        File.SetLastWriteTimeUtc(_site[file], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _site.Build();
        Assert.True(_site.Build().IsUnchanged);
        File.SetLastWriteTimeUtc(_site[file], new DateTime(2020, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(_site.Build().IsUnchanged);
    }

    [Fact]
    public void Build_OverAFileThatSomebodyChanged_WritesItAgain()
    {
        _site.Build();
        var whole = FileTree.Read(_site.Output);
        File.AppendAllText(_site["output/index.html"], "sửa tay");
        File.Delete(_site["output/robots.txt"]);
        File.WriteAllText(_site["output/la.html"], "lạ");
        Directory.CreateDirectory(_site["output/trong"]);

        Assert.False(_site.Build().IsUnchanged);

        Assert.Equal(string.Empty, TreeDifference.Of(whole, FileTree.Read(_site.Output)));
        Assert.False(Directory.Exists(_site["output/trong"]));
        Assert.True(_site.Build().IsUnchanged);
    }

    [Fact]
    public void Build_OverAFolderThatSomebodyMade_IsMade()
    {
        _site.Build();
        Directory.CreateDirectory(_site["output/trong"]);
        Assert.False(_site.Build().IsUnchanged);
    }

    /// <summary>Within the time that a disk counts as one, a file can change without looking different. The time that a site is made for says nothing of that.</summary>
    [Fact]
    public void Publication_ForALaterDay_LooksIntoFilesThatWereJustWritten()
    {
        const string Attachment = "input/tep/mau.txt";
        File.AppendAllText(_site["input/cau-hinh.yml"], $"xuat_ban: {{ cach: thu_muc, dich: {_site["www"]} }}\n");
        foreach (var file in Directory.GetFiles(_site["input"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, file == _site[Attachment] ? SiteRun.Now.UtcDateTime : new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        var request = SiteRun.Request(_site["input"], themes: _site["themes"]) with { Now = SiteRun.Now.AddDays(10) };
        var (steps, _) = PublicationSteps.Open(request, force: false, output: _site.Output);
        var (claim, _) = steps!.Claim();
        using (claim)
        {
            var (built, found, _) = steps.Build(claim!, PdfMode.Off, SiteRun.Now, new NoProgress(), TestContext.Current.CancellationToken);
            Assert.True(built is not null, string.Join('\n', found));
        }

        File.WriteAllText(_site[Attachment], File.ReadAllText(_site[Attachment]).Replace('m', 'n'));
        File.SetLastWriteTimeUtc(_site[Attachment], SiteRun.Now.UtcDateTime);

        Assert.NotEqual(BuildRecord.Read(new OutputPlaces(_site.Output))!.Sources, BuildSources.LookAt(request, (null, null), SiteRun.Now.AddHours(1)).Print);
    }

    [Fact]
    public void Record_WhoseNameAFolderHas_IsNotKept()
    {
        Directory.CreateDirectory(_site.Record);
        Assert.False(_site.Build().IsUnchanged);
        Assert.False(_site.Build().IsUnchanged);
        Assert.True(Directory.Exists(_site.Record));
        Assert.False(File.Exists(_site.Record + ".moi"));
    }

    [Fact]
    public void Record_ThatIsSpoilt_IsAsGoodAsNone()
    {
        _site.Build();
        var record = File.ReadAllBytes(_site.Record);
        for (var at = 0; at < record.Length; at += record.Length / 5)
        {
            var spoilt = record.ToArray();
            spoilt[at] ^= 1;
            File.WriteAllBytes(_site.Record, spoilt);
            Assert.False(_site.Build().IsUnchanged);
        }

        File.WriteAllBytes(_site.Record, record[..(record.Length / 2)]);
        Assert.False(_site.Build().IsUnchanged);
        File.WriteAllBytes(_site.Record, []);
        Assert.False(_site.Build().IsUnchanged);
        Assert.True(_site.Build().IsUnchanged);
    }

    private sealed class NoProgress : IBuildProgress
    {
        public void Report(BuildStage value)
        {
        }
    }
}
