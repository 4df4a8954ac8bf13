using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>Runs the pipeline and shows its progress.</summary>
public static class SiteBuild
{
    /// <summary>
    /// Stops waiting as soon as it is cancelled: the pipeline writes nothing, so it may keep running until the program ends.
    /// </summary>
    public static BuildOutcome Run(BuildRequest request, IProgress<BuildStage> progress, CancellationToken cancellation) =>
        Task.Run(() => SitePipeline.Run(request, progress), cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();

    /// <summary>The last lines of a successful run.</summary>
    public static void TellSuccess(Screen screen, string firstLine, BuiltSite site, Publishing.PublishResult? published)
    {
        screen.Output.WriteLine(screen.Paint.Good(firstLine));
        foreach (var line in ClosingSummary.Lines(site.Summary, published))
        {
            screen.Output.WriteLine(line);
        }

        if (SeverityWords.Count(site.Diagnostics) is { Length: > 0 } count)
        {
            screen.Output.WriteLine($"  Có {count}");
        }
    }
}
