using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Cli.Printing.DevTools;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Routes;

namespace Site.Cli.Printing;

/// <summary>Prints the bulletins of a built site to PDF.</summary>
public static class BulletinPrinting
{
    /// <summary>How long a browser may be silent: sixty-four pages of pictures take a few seconds, a busy machine some more.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Found before the long part of a build, so that pages link to a PDF only if there will be one. Without a browser nothing is
    /// printed, and the diagnostic, if any, says why.
    /// </summary>
    public static (string? Browser, Diagnostic? Told) ChooseBrowser(PdfMode mode, Machine machine)
    {
        if (mode == PdfMode.Off)
        {
            return (null, null);
        }

        var (browser, diagnostic) = BrowserFinder.Find(machine);
        return browser is not null || diagnostic is not null
            ? (browser, diagnostic)
            : (null, (mode == PdfMode.Required ? OutputFaults.NoBrowser : OutputFaults.PdfSkipped).Alone(BrowserFinder.Variable));
    }

    /// <summary>Prints what a built site wants printed; null without a browser.</summary>
    public static SitePrinter? Printer(BuiltSite built, string? browser, CancellationToken cancellation) => browser is null ? null : places =>
        Print(
            new PrintRequest(
                [.. built.Routes.All.OfType<PrintedRoute>().Select(route => new PrintJob(route.Page, route.Url, route.Form))],
                places.New, PdfCache.FolderBeside(places.Output), built.Address, browser, UsualPatience, built.Theme.Settings.Papers.A4.Fonts)
            { NameOf = url => built.Routes.Find(url)?.Origin.Value ?? url.Value },
            cancellation) is var outcome && outcome.Failure is { } failure ? [failure] : outcome.Warnings;

    /// <summary>
    /// Puts a PDF of every job into the published folder, and prints only what has changed. It ends at the first failure: a browser
    /// that fails on one page would make the editor wait for the limit on each.
    /// </summary>
    /// <exception cref="OperationCanceledException">The browser has been ended.</exception>
    public static PrintOutcome Print(PrintRequest request, CancellationToken cancellation) =>
        request.Jobs.IsEmpty ? new PrintOutcome(0, 0, null) : PrintAsync(request, cancellation).GetAwaiter().GetResult();

    private static async Task<PrintOutcome> PrintAsync(PrintRequest request, CancellationToken cancellation)
    {
        using var files = new PublishedFiles(request.PublishedFolder);
        using var browser = new SiteBrowser(request.Browser, request.Address, files.ReadAsync, request.Patience);
        var cache = new PdfCache(Path.GetFullPath(request.CacheFolder), files);
        var warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        var printed = 0;
        var unchanged = 0;
        try
        {
            // Not left to the browser: when every print is kept, none is started.
            BrowserProfile.RemoveLeft(Path.GetTempPath());
            Directory.CreateDirectory(request.CacheFolder);
            foreach (var job in request.Jobs)
            {
                cancellation.ThrowIfCancellationRequested();
                if (files.Find(job.Page) is null)
                {
                    throw new ArgumentException($"No page {job.Page} to print", nameof(request));
                }

                var kept = cache.Find(job);
                if (kept is not null)
                {
                    unchanged++;
                }
                else
                {
                    var print = await browser.PrintAsync(job.Page, job.Form, cancellation);
                    if (print.Failure is not null)
                    {
                        return new PrintOutcome(printed, unchanged, print.Failure);
                    }

                    kept = Look(job, print, request.Fonts);
                    cache.Keep(job, print, kept);
                    printed++;
                }

                warnings.AddRange(PrintWarnings.Of(job, kept, request, files, new FileInfo(cache.PlaceOf(job)).Length));
                Place(cache.PlaceOf(job), Path.Combine(request.PublishedFolder, job.File.OutputFile));
            }

            cache.Prune(request.Jobs);
            return new PrintOutcome(printed, unchanged, null) { Warnings = warnings.ToImmutable() };
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return new PrintOutcome(printed, unchanged, WriteFailure.Tell(request.CacheFolder, e));
        }
    }

    private static KeptPrint Look(PrintJob job, PagePrint print, ImmutableArray<string> fonts)
    {
        try
        {
            return new KeptPrint([.. print.Asked], job.Form == PrintForm.Picture ? [] : PdfReading.StrayFonts(print.File, fonts), print.Overflows);
        }
        catch (BrowserAnswerException)
        {
            // A print that readers can show and this program cannot read is still a print.
            return new KeptPrint([.. print.Asked], [], print.Overflows);
        }
    }

    // Written beside, so that a file in its place is always whole.
    private static void Place(string print, string published)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(published)!);
        var unfinished = published + ".in";
        File.Copy(print, unfinished, overwrite: true);
        File.Move(unfinished, published, overwrite: true);
    }
}
