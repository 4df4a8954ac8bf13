using System.Globalization;
using Site.Cli.Publishing;

namespace Site.Tests.Cli.Publishing;

/// <summary>
/// What is claimed holds at every moment, so it does not matter at which one the process is killed; the delays only spread
/// the kills over writing, swapping and clearing.
/// </summary>
public sealed class KilledRunTests : IDisposable
{
    private static readonly int Kills = Thoroughness.Turns(4, more: 16);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Publish_KilledAtAnyMoment_LeavesAWholeSiteInPlace()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Elsewhere folders cannot be exchanged in one step: see the next test.
        }

        KillAgainAndAgain("best", told => Assert.InRange(TestSite.VersionIn(_folder["output"], PublishingProcess.Pages), told, told + 1));
    }

    [Fact]
    public void Publish_KilledBetweenTwoRenames_LeavesAWholeSiteThatTheNextRunPutsBack() => KillAgainAndAgain("renames", told =>
    {
        var place = Directory.Exists(_folder["output"]) ? "output" : "output.cu";
        Assert.InRange(TestSite.VersionIn(_folder[place], PublishingProcess.Pages), told, told + 1);

        var (claim, diagnostic) = OutputClaim.Take(new PublishRequest(_folder["output"], [], Force: false, Parallelism: 1));
        claim?.Dispose();
        Assert.Null(diagnostic);
        Assert.InRange(TestSite.VersionIn(_folder["output"], PublishingProcess.Pages), told, told + 1);
    });

    private void KillAgainAndAgain(string way, Action<int> check)
    {
        var version = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = PublishingProcess.Start(_folder["output"], version, way);
            Assert.Equal(version.ToString(CultureInfo.InvariantCulture), process.StandardOutput.ReadLine());
            Thread.Sleep(kill % 12 * 5);
            process.Kill();
            process.WaitForExit();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                version = int.Parse(line, CultureInfo.InvariantCulture);
            }

            check(version);
            version += 2;
        }

        Assert.NotNull(Publisher.Publish(
            TestSite.Of(version, 3), new PublishRequest(_folder["output"], [], Force: false, Parallelism: 1), default).Result);
        Assert.Equal(version, TestSite.VersionIn(_folder["output"], 3));
        Assert.False(Directory.Exists(_folder["output.moi"]));
        Assert.False(Directory.Exists(_folder["output.cu"]));
    }
}
