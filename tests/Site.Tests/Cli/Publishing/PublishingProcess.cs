using System.Diagnostics;
using System.Globalization;
using Site.Cli.Publishing;

namespace Site.Tests.Cli.Publishing;

/// <summary>
/// This assembly as a program: publishes version after version of a test site until it is killed, and tells each.
/// </summary>
public static class PublishingProcess
{
    /// <summary>The first argument of such a run.</summary>
    public const string Word = "publish-until-killed";

    public const int Pages = 150;

    public static int Run(string[] args)
    {
        if (args is not [var output, var first, var way])
        {
            return 2;
        }

        FolderSwap swap = way == "renames" ? FolderSwaps.ByRenames : FolderSwaps.Best;
        for (var version = int.Parse(first, CultureInfo.InvariantCulture); ; version++)
        {
            var (claim, diagnostic) = OutputClaim.Take(new PublishRequest(output, [], Force: false, Parallelism: 2));
            using (claim)
            {
                if (claim is null || Publisher.Publish(TestSite.Of(version, Pages), claim, 2, swap, default).Result is null)
                {
                    Console.WriteLine($"refused: {diagnostic?.Message}");
                    return 1;
                }
            }

            Console.WriteLine(version.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static Process Start(string output, int first, string way) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        [typeof(PublishingProcess).Assembly.Location, Word, output, first.ToString(CultureInfo.InvariantCulture), way])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
    })!;
}
