using Site.Cli.Publishing;

namespace Site.Tests.Cli.Publishing;

public sealed class FolderSwapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private OutputPlaces Places => new(_folder["output"]);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Ways => ["best", "renames"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Swap_OlderSiteInPlace_LeavesItUnderTheNewOnesName(string way)
    {
        _folder.WriteFile("output/a", "cũ");
        _folder.WriteFile("output.moi/a", "mới");

        Swap(way)(Places);

        Assert.Equal("mới", File.ReadAllText(_folder["output/a"]));
        Assert.Equal("cũ", File.ReadAllText(_folder["output.moi/a"]));
        Assert.False(Directory.Exists(Places.Old));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Swap_NothingInPlace_MovesTheNewSite(string way)
    {
        _folder.WriteFile("output.moi/a", "mới");

        Swap(way)(Places);

        Assert.Equal("mới", File.ReadAllText(_folder["output/a"]));
        Assert.False(Directory.Exists(Places.New));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Swap_NoNewSite_FailsAndChangesNothing(string way)
    {
        _folder.WriteFile("output/a", "cũ");

        Assert.ThrowsAny<IOException>(() => Swap(way)(Places));

        Assert.Equal("cũ", File.ReadAllText(_folder["output/a"]));
        Assert.False(Directory.Exists(Places.Old));
    }

    [Fact]
    public void ByRenames_TheOldSiteCannotBeMovedOutOfTheWay_IsDoneAllTheSame()
    {
        _folder.WriteFile("output/a", "cũ");
        _folder.WriteFile("output.moi/a", "mới");

        FolderSwaps.ByRenames(Places, Moving(refused: 3));

        Assert.Equal("mới", File.ReadAllText(_folder["output/a"]));
        Assert.Equal("cũ", File.ReadAllText(Path.Combine(Places.Old, "a")));
    }

    [Fact]
    public void ByRenames_TheNewSiteCannotBeMovedIn_PutsTheOldOneBack()
    {
        _folder.WriteFile("output/a", "cũ");
        _folder.WriteFile("output.moi/a", "mới");

        Assert.Throws<IOException>(() => FolderSwaps.ByRenames(Places, Moving(refused: 2)));

        Assert.Equal("cũ", File.ReadAllText(_folder["output/a"]));
        Assert.False(Directory.Exists(Places.Old));
    }

    [Fact]
    public void ByRenames_NeitherSiteCanBeMovedIn_SaysThatNoneIsThereAndWhereTheOldOneIs()
    {
        _folder.WriteFile("output/a", "cũ");
        _folder.WriteFile("output.moi/a", "mới");

        var told = WriteFailure.Tell("khác", Assert.Throws<SiteSetAsideException>(() => FolderSwaps.ByRenames(Places, Moving(2, 3))));

        Assert.Equal("K913", told.Code);
        Assert.Contains(Places.Old, told.Message, StringComparison.Ordinal);
        Assert.Equal("cũ", File.ReadAllText(Path.Combine(Places.Old, "a")));
    }

    /// <summary>The system refuses these renames, counted from 1.</summary>
    private static Action<string, string> Moving(params int[] refused)
    {
        var count = 0;
        return (from, to) =>
        {
            if (refused.Contains(++count))
            {
                throw new IOException("refused");
            }

            Directory.Move(from, to);
        };
    }

    [Fact]
    public void Best_OnLinux_ExchangesWithoutAnInstantOfAbsence()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Only Linux exchanges folders in one step.
        }

        _folder.WriteFile("output/a", "cũ");
        _folder.WriteFile("output.moi/a", "mới");
        using var done = new ManualResetEventSlim();
        var absences = 0;
        var watcher = new Thread(() =>
        {
            while (!done.IsSet)
            {
                absences += File.Exists(_folder["output/a"]) ? 0 : 1;
            }
        });
        watcher.Start();

        for (var turn = 0; turn < 2000; turn++)
        {
            FolderSwaps.Best(Places);
        }

        done.Set();
        watcher.Join();
        Assert.Equal(0, absences);
    }

    private static FolderSwap Swap(string way) => way == "renames" ? FolderSwaps.ByRenames : FolderSwaps.Best;
}
