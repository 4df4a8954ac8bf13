using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;
using Site.Cli.Commands;
using Site.Tests.Cli.Preview;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publishing;

/// <summary>
/// The real program with pictures and PDFs on: killed at any moment, out of disk, or beside another run, it leaves a whole site, the older or the newer one, and the next build
/// leaves nothing else. What is claimed holds at every moment, so moments are spread by chance and by how long a build takes; none of the claims depends on them.
/// </summary>
public sealed class BuildProcessTests : IDisposable
{
    private static readonly int Kills = Thoroughness.Turns(1, more: 20);

    /// <summary>The second version without a PDF, as a build that nobody disturbs makes it.</summary>
    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> Undisturbed = new(() =>
    {
        using var folder = new TemporaryFolder();
        BuildProcess.WriteInput(folder["input"], version: 1);
        BuildProcess.Build(folder["input"], folder["output"], folder["tam"], printsPdf: false);
        return BuildProcess.Read(folder["output"]);
    });

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Input => _folder["input"];

    private string Output => _folder["trang/output"];

    private string Temporary => _folder["tam"];

    [Fact]
    public void Build_KilledAtAnyMoment_LeavesAWholeSite_AndTheNextOneNoLitter()
    {
        var (whole, usual) = Versions();
        var random = new PCG(stream: 1, seed: 20261120);
        var former = 1;
        for (var kill = 0; kill < Kills; kill++)
        {
            BuildProcess.WriteInput(Input, version: 1 - former);
            ForgetWhatWasMade();
            using (var process = BuildProcess.Start(Input, Output, Temporary))
            {
                process.WaitForExit(usual * ((kill + Gen.Double[0, 1].Generate(random, null, out _)) / Kills));
                process.Kill();
                process.WaitForExit();
            }

            var now = BuildProcess.Read(Output);
            former = Array.FindIndex([.. whole], version => TreeDifference.Of(version, now).Length == 0);
            Assert.True(former >= 0, $"kill {kill}: {TreeDifference.Of(whole[0], now)}\n{TreeDifference.Of(whole[1], now)}");
        }

        BuildProcess.WriteInput(Input, version: 1 - former);
        BuildProcess.Build(Input, Output, Temporary);

        Assert.Equal(string.Empty, TreeDifference.Of(whole[1 - former], BuildProcess.Read(Output)));
        AssertNoLitter();
    }

    [Fact]
    public async Task TwoBuildsAtOnce_LeaveAWholeSite_AndWhoeverIsLaterIsToldToWait()
    {
        BuildProcess.WriteInput(Input, version: 1);
        using var one = BuildProcess.Start(Input, Output, Temporary, printsPdf: false);
        using var two = BuildProcess.Start(Input, Output, Temporary, printsPdf: false);
        var ends = await Task.WhenAll(Task.Run(() => BuildProcess.Finish(one)), Task.Run(() => BuildProcess.Finish(two)));

        Assert.Contains(ends, end => end.Exit == ExitCode.Done);
        Assert.All(ends.Where(end => end.Exit != ExitCode.Done), end => Assert.Contains("lỗi K904  ", end.Told, StringComparison.Ordinal));
        Assert.Equal(string.Empty, TreeDifference.Of(Undisturbed.Value, BuildProcess.Read(Output)));
        AssertNoLitter();
    }

    [Fact]
    public async Task Build_WhileThePreviewShowsTheSameFolder_IsAsWithoutIt()
    {
        BuildProcess.WriteInput(Input, version: 0);
        await using var preview = await (await RunningPreview.StartAsync(Input)).WithoutErrorsAsync();
        await preview.SeeAsync("/", "Trang số 0");

        BuildProcess.WriteInput(Input, version: 1);
        BuildProcess.Build(Input, Output, Temporary, printsPdf: false);

        await preview.SeeAsync("/", "Trang số 1");
        Assert.Equal(string.Empty, TreeDifference.Of(Undisturbed.Value, BuildProcess.Read(Output)));
    }

    /// <summary>Wherever the disk fills up: at pictures, pages or the PDF.</summary>
    [SmallDiskFact]
    public void Build_DiskThatFillsUp_LeavesTheOlderSiteAndNoLitter()
    {
        using var disk = new SmallDisk();
        var output = Path.Combine(disk.FullPath, "output");
        var filler = Path.Combine(disk.FullPath, "day.bin");
        BuildProcess.WriteInput(Input, version: 0);
        BuildProcess.Build(Input, output, Temporary);
        var version = 0;
        var failed = 0;
        foreach (var kilobytes in Thoroughness.IsLong ? Enumerable.Range(0, 16).Select(step => step * 40) : [330])
        {
            var before = BuildProcess.Read(output);
            BuildProcess.WriteInput(Input, version: 1 - version);
            Fill(disk, filler, kilobytes);
            using var process = BuildProcess.Start(Input, output, Temporary);
            var (exit, told) = BuildProcess.Finish(process);
            File.Delete(filler);

            Assert.False(Directory.Exists(output + ".moi"), told);
            if (exit == ExitCode.Done)
            {
                version = 1 - version;
                continue;
            }

            failed++;
            Assert.True(exit == ExitCode.ContentHasErrors, $"{kilobytes} KB: {exit}\n{told}");
            Assert.Contains("ổ đĩa", told, StringComparison.Ordinal);
            Assert.Equal(string.Empty, TreeDifference.Of(before, BuildProcess.Read(output)));
        }

        Assert.NotEqual(0, failed);
    }

    /// <summary>Leaves so much room and no more.</summary>
    private static void Fill(SmallDisk disk, string filler, int kilobytes)
    {
        using var file = File.Create(filler);
        var room = new DriveInfo(disk.FullPath).AvailableFreeSpace - (kilobytes * 1024L);
        if (room > 0)
        {
            file.Write(new byte[room]);
        }
    }

    /// <summary>Each version as a build that nobody disturbs makes it, and how long the real program takes for one; the second is then in place.</summary>
    private (ImmutableArray<ImmutableSortedDictionary<string, byte[]>> Whole, TimeSpan Usual) Versions()
    {
        BuildProcess.WriteInput(Input, version: 0);
        BuildProcess.Build(Input, Output, Temporary);
        var first = BuildProcess.Read(Output);

        BuildProcess.WriteInput(Input, version: 1);
        var watch = Stopwatch.StartNew();
        using var process = BuildProcess.Start(Input, Output, Temporary);
        var (exit, told) = BuildProcess.Finish(process);
        Assert.True(exit == ExitCode.Done, told);
        var usual = watch.Elapsed;
        var second = BuildProcess.Read(Output);

        Assert.NotEqual(string.Empty, TreeDifference.Of(first, second));
        return ([first, second], usual);
    }

    /// <summary>Or else pictures and prints would be there already, and no kill would meet their making.</summary>
    private void ForgetWhatWasMade()
    {
        foreach (var made in Directory.GetDirectories(Path.GetDirectoryName(Output)!, ".output.*"))
        {
            Directory.Delete(made, recursive: true);
        }
    }

    private void AssertNoLitter()
    {
        var home = Path.GetDirectoryName(Output)!;
        Assert.Equal(["output"], Directory.GetDirectories(home).Select(Path.GetFileName).Where(name => name![0] != '.'));
        Assert.Empty(Directory.GetDirectories(home, "dang-lam-*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFileSystemEntries(Temporary, "khoi-in-*"));
        if (OperatingSystem.IsLinux())
        {
            Assert.Empty(Directory.GetDirectories("/proc").Where(process => CommandOf(process).Contains(Temporary + "/khoi-in-", StringComparison.Ordinal)));
        }
    }

    private static string CommandOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return string.Empty; // No process, or one that has ended.
        }
    }
}
