using System.Collections.Immutable;
using Site.Cli.Attachments;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Pictures;
using Site.Rendering.Routes;

namespace Site.Cli.Publication;

/// <summary>Runs the pipeline and shows its progress.</summary>
public static class SiteBuild
{
    /// <summary>
    /// Stops waiting as soon as it is cancelled: the pipeline writes nothing, so it may keep running until the program ends.
    /// </summary>
    public static BuildOutcome Run(BuildRequest request, IProgress<BuildStage> progress, CancellationToken cancellation) =>
        Task.Run(() => SitePipeline.Run(request, progress), cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();

    /// <summary>Runs the pipeline and writes the site into the claimed folder.</summary>
    /// <param name="kept">The output that has beside it what is kept from build to build.</param>
    /// <param name="browser">Prints bulletins; null when there is none.</param>
    /// <returns>No result when the site could not be made or written; and all that was found.</returns>
    public static (BuildOutcome Outcome, PublishResult? Published, ImmutableArray<Diagnostic> Found) Write(
        BuildRequest request, OutputClaim claim, string kept, string? browser, IProgress<BuildStage> progress, CancellationToken cancellation)
    {
        using var pictures = PictureCache.Open(PictureCache.FolderBeside(kept));
        using var attachments = AttachmentCache.Beside(kept);
        var minified = MinifiedFolder.Beside(kept);
        var run = Run(request with { PrintsPdf = browser is not null, Pictures = pictures, Minified = minified, Attachments = attachments, Texts = SpooledTexts.Beside(kept) }, progress, cancellation);
        if (run is not BuiltSite built)
        {
            return (run, null, run.Diagnostics);
        }

        progress.Report(BuildStage.Pictures);
        ImmutableArray<PictureVariant> variants = [.. built.Routes.All.OfType<PictureRoute>().Select(route => route.Variant)];
        var spoilt = pictures.Make(variants, request.Parallelism, cancellation);
        if (!spoilt.IsEmpty)
        {
            return (built, null, [.. built.Diagnostics, .. spoilt.Order()]);
        }

        progress.Report(BuildStage.Render);
        var (result, why) = Publisher.Publish(built.Routes, claim, request.Parallelism, FolderSwaps.Best, cancellation, BulletinPrinting.Printer(built, browser, cancellation));
        if (result is not null)
        {
            pictures.EndBuild(variants);
            minified.Save();
            attachments.EndBuild();
        }

        return (run, result, [.. run.Diagnostics, .. why]);
    }

    /// <summary>The last lines of a successful run.</summary>
    public static void TellSuccess(Screen screen, string firstLine, BuiltSite site, PublishResult? published)
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
