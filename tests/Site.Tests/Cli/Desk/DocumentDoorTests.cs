using System.Collections.Immutable;
using System.Text;
using Site.Cli.Desk.Door;
using Site.Cli.Pipeline;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Tests.Cli.Publishing;

namespace Site.Tests.Cli.Desk;

/// <summary>The one way by which the desk writes, alone.</summary>
public sealed class DocumentDoorTests : IDisposable
{
    private static readonly ImmutableArray<Section> Sections = [new("tin-tuc", DocumentKind.News, "Tin tức", null)];

    private readonly TemporaryFolder _folder = new();
    private readonly DocumentDoor _door;

    public DocumentDoorTests()
    {
        _folder.WriteFile("input/tin-tuc/mot.md", "cũ");
        _folder.WriteFile("input/cau-hinh.yml", "x");
        _folder.WriteFile("input/README.md", "x");
        _folder.WriteFile("input/tin-tuc/.an.md", "x");
        _folder.WriteFile("input/tin-tuc/_an.md", "x");
        _folder.WriteFile("input/tin-tuc/anh.png", "x");
        _folder.WriteFile("input/khac/hai.md", "x");
        _folder.WriteFile("ngoai/bi-mat.md", "bí mật");
        _door = new DocumentDoor(_folder["input"]);
    }

    public void Dispose() => _folder.Dispose();

    private DocumentPlace? Find(string path) => _door.Find(path, Sections, SourcePlaces.None);

    private DocumentPlace One => Find("tin-tuc/mot.md")!;

    private string Text => File.ReadAllText(_folder["input/tin-tuc/mot.md"]);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Version(string text) => DocumentDoor.VersionOf(Bytes(text));

    [Theory]
    [InlineData("")]
    [InlineData("cau-hinh.yml")]
    [InlineData("README.md")]
    [InlineData("tin-tuc/khong-co.md")]
    [InlineData("tin-tuc/anh.png")]
    [InlineData("tin-tuc/.an.md")]
    [InlineData("tin-tuc/_an.md")]
    [InlineData("khac/hai.md")]
    [InlineData("../ngoai/bi-mat.md")]
    [InlineData("tin-tuc/../../ngoai/bi-mat.md")]
    [InlineData("tin-tuc/../tin-tuc/mot.md")]
    [InlineData("tin-tuc/./mot.md")]
    [InlineData("tin-tuc//mot.md")]
    [InlineData("/tin-tuc/mot.md")]
    [InlineData("tin-tuc\\mot.md")]
    [InlineData("tin-tuc/..\\..\\ngoai\\bi-mat.md")]
    [InlineData("C:/tin-tuc/mot.md")]
    [InlineData("tin-tuc/mot.md:an.md")]
    [InlineData("tin-tuc/mot.md\0.md")]
    [InlineData("tin-tuc/con.md")]
    [InlineData("tin-tuc/mot.md ")]
    [InlineData("tin-tuc /mot.md")]
    [InlineData("%2e%2e/ngoai/bi-mat.md")]
    public void OtherPaths_AreNoDocuments(string path) => Assert.Null(Find(path));

    [Fact]
    public void EndlessPath_IsNoDocument() => Assert.Null(Find("tin-tuc/" + new string('a', 100_000) + ".md"));

    [Fact]
    public void Links_AreNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        File.CreateSymbolicLink(_folder["input/tin-tuc/lien-ket.md"], _folder["ngoai/bi-mat.md"]);
        Directory.CreateSymbolicLink(_folder["input/tin-tuc/thu-muc"], _folder["ngoai"]);
        Assert.Null(Find("tin-tuc/lien-ket.md"));
        Assert.Null(Find("tin-tuc/thu-muc/bi-mat.md"));
    }

    [Fact]
    public void InputFolderBehindALink_IsTheEditorsOwnAffair()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateSymbolicLink(_folder["loi-tat"], _folder["input"]);
        Assert.NotNull(new DocumentDoor(_folder["loi-tat"]).Find("tin-tuc/mot.md", Sections, SourcePlaces.None));
    }

    [Fact]
    public void InputFolderWithASlashAtItsEnd_IsTheSame()
    {
        var door = new DocumentDoor(_folder["input"] + Path.DirectorySeparatorChar);
        Assert.Equal(_folder["input"], door.Input);
        Assert.NotNull(door.Find("tin-tuc/mot.md", Sections, SourcePlaces.None));
        Assert.True(door.IsOwn(_folder["input/tin-tuc/khong-co"]));
        Assert.False(door.IsOwn(_folder["ngoai"]));
    }

    [Fact]
    public void Save_WritesAllAndLeavesNothingBeside()
    {
        var saved = Assert.IsType<SaveOutcome.Saved>(_door.Save(One, Version("cũ"), Bytes("mới")));
        Assert.Equal(Version("mới"), saved.Version);
        Assert.Equal("mới", Text);
        Assert.Equal([".an.md", "_an.md", "anh.png", "mot.md"], Directory.GetFiles(_folder["input/tin-tuc"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Save_OverWhatChangedMeanwhile_WritesNothingAndShowsTheOther()
    {
        File.WriteAllText(_folder["input/tin-tuc/mot.md"], "của người khác");
        var changed = Assert.IsType<SaveOutcome.Changed>(_door.Save(One, Version("cũ"), Bytes("mới")));
        Assert.Equal("của người khác", Encoding.UTF8.GetString(changed.Theirs));
        Assert.Equal("của người khác", Text);
    }

    [Fact]
    public void Save_OfWhatWasRemovedMeanwhile_DoesNotBringItBack()
    {
        var place = One;
        File.Delete(place.DiskPath);
        Assert.IsType<SaveOutcome.Gone>(_door.Save(place, Version("cũ"), Bytes("mới")));
        Assert.False(File.Exists(place.DiskPath));
    }

    [Fact]
    public void SaveOfTheSameBytes_LeavesTheFileAsItIs()
    {
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(One.DiskPath, written);
        Assert.IsType<SaveOutcome.Saved>(_door.Save(One, Version("cũ"), Bytes("cũ")));
        Assert.Equal(written, File.GetLastWriteTimeUtc(One.DiskPath));
    }

    [Fact]
    public void TwoTabsSavingAtOnce_OneSavesAndEachOtherIsShownIt()
    {
        var outcomes = new SaveOutcome[8];
        Parallel.For(0, outcomes.Length, tab => outcomes[tab] = _door.Save(One, Version("cũ"), Bytes($"bản {tab}")));
        var winner = Array.FindIndex(outcomes, outcome => outcome is SaveOutcome.Saved);
        Assert.Single(outcomes, outcome => outcome is SaveOutcome.Saved);
        Assert.Equal($"bản {winner}", Text);
        Assert.All(outcomes.Where((_, tab) => tab != winner), outcome => Assert.Equal($"bản {winner}", Encoding.UTF8.GetString(Assert.IsType<SaveOutcome.Changed>(outcome).Theirs)));
    }

    [Fact]
    public void CrashBetweenWritingAndTakingThePlace_LeavesTheOldFileAndStopsNobody()
    {
        // What a process that was killed there leaves behind.
        File.WriteAllText(_folder["input/tin-tuc/.mot.md.dang-chep"], "nửa ch");
        Assert.Equal("cũ", Text);
        Assert.IsType<SaveOutcome.Saved>(_door.Save(One, Version("cũ"), Bytes("mới")));
        Assert.Equal("mới", Text);
        Assert.False(File.Exists(_folder["input/tin-tuc/.mot.md.dang-chep"]));
    }

    [SmallDiskFact]
    public void FullDisk_IsToldAndTheOldFileIsWhole()
    {
        using var disk = new SmallDisk();
        var file = Path.Combine(disk.FullPath, "input", "tin-tuc", "mot.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "cũ");
        File.WriteAllBytes(Path.Combine(disk.FullPath, "day"), new byte[1_500_000]);
        var door = new DocumentDoor(Path.Combine(disk.FullPath, "input"));

        var failed = Assert.IsType<SaveOutcome.Failed>(door.Save(door.Find("tin-tuc/mot.md", Sections, SourcePlaces.None)!, Version("cũ"), new byte[1_900_000]));

        Assert.Contains("ổ đĩa hết chỗ", failed.Why.Message, StringComparison.Ordinal);
        Assert.Equal("cũ", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void LinkWhereTheNewTextIsWritten_IsNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        File.CreateSymbolicLink(_folder["input/tin-tuc/.mot.md.dang-chep"], _folder["ngoai/bi-mat.md"]);
        Assert.IsType<SaveOutcome.Saved>(_door.Save(One, Version("cũ"), Bytes("mới")));
        Assert.Equal("bí mật", File.ReadAllText(_folder["ngoai/bi-mat.md"]));
        Assert.Equal("mới", Text);
    }

    [Fact]
    public void FolderWithoutRights_IsToldAndTheOldFileIsWhole()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "rights do not bind here");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("no such rights");
            return;
        }

        File.SetUnixFileMode(_folder["input/tin-tuc"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.IsType<SaveOutcome.Failed>(_door.Save(One, Version("cũ"), Bytes("mới")));
        Assert.Equal("cũ", Text);
    }

    [Fact]
    public void Save_KeepsTheRightsOfTheFile()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("no such rights");
            return;
        }

        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(One.DiskPath, own);
        Assert.IsType<SaveOutcome.Saved>(_door.Save(One, Version("cũ"), Bytes("mới")));
        Assert.Equal(own, File.GetUnixFileMode(One.DiskPath));
    }

    [Fact]
    public void TooLarge_IsRefused()
    {
        Assert.IsType<SaveOutcome.TooLarge>(_door.Save(One, Version("cũ"), new byte[(2 * 1024 * 1024) + 1]));
        Assert.Equal("cũ", Text);
    }
}
