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
