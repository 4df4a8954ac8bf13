using System.Collections.Immutable;
using Site.Cli.Attachments;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Cli.Rebuilding;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Rendering.Routes;

namespace Site.Cli.Publication;

/// <summary>Runs the pipeline and shows its progress.</summary>
public static class SiteBuild
{
    /// <summary>
    /// Stops waiting as soon as it is cancelled: the pipeline writes nothing, so it may keep running until the program ends.
    /// </summary>
    public static BuildOutcome Run(BuildRequest request, IBuildProgress progress, CancellationToken cancellation, ISiteFolders? folders = null) =>
        Task.Run(() => SitePipeline.Run(request, progress, folders), cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();

    /// <summary>Runs the pipeline and writes the site into the claimed folder.</summary>
    /// <param name="kept">The output that has beside it what is kept from build to build.</param>
    /// <param name="printing">The browser that prints bulletins, and what to tell of it where there are some.</param>
    /// <param name="former">The site in the claimed folder; files that come out again are taken from it.</param>
    /// <param name="sources">What the site is made of, looked at before.</param>
    /// <returns>No result when the site could not be made or written; and all that was found.</returns>
    public static (BuildOutcome Outcome, PublishResult? Published, ImmutableArray<Diagnostic> Found) Write(
        BuildRequest request, OutputClaim claim, string kept, (string? Browser, Diagnostic? Told) printing, FormerBuild former, BuildSources sources, IBuildProgress progress, CancellationToken cancellation)
    {
        using var pictures = PictureCache.Open(PictureCache.FolderBeside(kept));
        using var attachments = AttachmentCache.Beside(kept);
        var minified = MinifiedFolder.Beside(kept);
        var complete = request with { PrintsPdf = printing.Browser is not null, Pictures = pictures, Minified = minified, Attachments = attachments, Texts = SpooledTexts.Beside(kept) };
        var run = Run(complete, progress, cancellation, new FoldersOnDisk(sources.Remembered()));
        if (run is not BuiltSite built)
        {
            return (run, null, run.Diagnostics);
        }

        progress.Report(BuildStage.Index);
        _ = built.Routes.Late;

        progress.Report(BuildStage.Pictures);
        ImmutableArray<PictureVariant> variants = [.. built.Routes.All.OfType<PictureRoute>().Select(route => route.Variant)];
        var spoilt = pictures.Make(variants, request.Parallelism, cancellation, progress.Report);
        if (!spoilt.IsEmpty)
        {
            return (built, null, [.. built.Diagnostics, .. spoilt.Order()]);
        }

        progress.Report(BuildStage.Render);
        var (result, why) = Publisher.Publish(
            built.Routes, claim, request.Parallelism, FolderSwaps.Best, cancellation, BulletinPrinting.Printer(built, printing.Browser, cancellation), former.Site, progress.Report);

        // A site without issues needs no PDF, so nothing is said of a missing browser.
        ImmutableArray<Diagnostic> found = [.. built.Diagnostics, .. why, .. built.Bulletins.IsEmpty || printing.Told is not { } told ? [] : new[] { told }];
        if (result is not null)
        {
            pictures.EndBuild(variants);
            minified.Save();
            attachments.EndBuild();
            former.Keep(sources, request.Now, KnownUntil(built.Content, request.Now), found, ClosingLines(built, result));
        }

        return (run, result, found);
    }

    /// <summary>The last lines of a successful run.</summary>
    public static void TellSuccess(Screen screen, string firstLine, IEnumerable<string> closing)
    {
        screen.Output.WriteLine(screen.Paint.Good(firstLine));
        foreach (var line in closing)
        {
            screen.Output.WriteLine(line);
        }
    }

    /// <param name="published">Null when nothing was written.</param>
    public static ImmutableArray<string> ClosingLines(BuiltSite site, PublishResult? published) =>
        [.. ClosingSummary.Lines(site.Summary, published), .. SeverityWords.Count(site.Diagnostics) is { Length: > 0 } count ? new[] { $"  Có {count}" } : []];

    /// <summary>Pages show the day and nothing smaller, so the site lasts until the next midnight, or until a document appears or expires before.</summary>
    private static DateTimeOffset KnownUntil(SiteContent content, DateTimeOffset now)
    {
        var moments = content.Documents.SelectMany(document => new[] { document.PublishFrom?.Begin, document.ExpiresAfter?.End }).OfType<DateTimeOffset>();
        return VietnamTime.DayOf(now) is var today && today < DateOnly.MaxValue ? moments.Append(VietnamTime.At(today.AddDays(1))).Where(moment => moment > now).Min() : now;
    }
}
