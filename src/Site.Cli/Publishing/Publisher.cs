using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>Prints the <see cref="PrintedRoute"/>s of a site whose files are in <see cref="OutputPlaces.New"/>.</summary>
/// <returns>The reason why it could not, an error; or what to tell of the prints.</returns>
public delegate ImmutableArray<Diagnostic> SitePrinter(OutputPlaces places);

/// <summary>
/// Writes a site, all or nothing: into a new folder beside the output, which then takes the output's place. When a run is killed at any moment,
/// the old site or the new one is there as a whole, and the next run removes the rest. After a power cut a site may have to be
/// built again, with <c>--force</c> where the disk kept a file's size and time and not its bytes: waiting until every file is on the disk would take longer than building it.
/// </summary>
public static class Publisher
{
    /// <returns>The result and what to tell of it, or null and the diagnostics that say why nothing was written.</returns>
    /// <exception cref="OperationCanceledException">The old site is in place, and no new files remain.</exception>
    public static (PublishResult? Result, ImmutableArray<Diagnostic> Diagnostics) Publish(
        RouteTable routes, PublishRequest request, CancellationToken cancellation, SitePrinter? print = null)
    {
        var (claim, diagnostic) = OutputClaim.Take(request);
        using (claim)
        {
            return claim is null ? (null, [diagnostic!]) : Publish(routes, claim, request.Parallelism, FolderSwaps.Best, cancellation, print);
        }
    }

    /// <summary>The same with a claim that is already held.</summary>
    /// <param name="headway">Is told how many files are written, and how many there are.</param>
    /// <param name="former">The site that lies in the claimed folder. Null: every file is written.</param>
    public static (PublishResult? Result, ImmutableArray<Diagnostic> Diagnostics) Publish(
        RouteTable routes, OutputClaim claim, int parallelism, FolderSwap swap, CancellationToken cancellation, SitePrinter? print = null, FormerSite? former = null, Action<int, int>? headway = null)
    {
        var plan = OutputPlan.For(routes);
        if (plan.Diagnostics.Length > 0)
        {
            return (null, plan.Diagnostics);
        }

        // This step renders every page and takes most of the time.
        var places = claim.Places;
        var isInPlace = false;
        try
        {
            Lay(plan, places.New, claim.Variant);
            var (bytes, diagnostic) = Write(plan, () => new RouteWriter(places.New, former), parallelism, cancellation, headway);
            if (diagnostic is not null)
            {
                return (null, [diagnostic]);
            }

            var told = print?.Invoke(places) ?? [];
            if (told.Any(found => found.Severity == Severity.Error))
            {
                return (null, told);
            }

            // The last moment at which the run can be cancelled.
            cancellation.ThrowIfCancellationRequested();
            former?.GiveWay(places.New);
            Replace(places, swap);
            isInPlace = true;
            return (new PublishResult(plan.Routes.Count(route => route.Url.IsPage), plan.Routes.Length, bytes), told);
        }
        catch (Exception e) when (!isInPlace && WriteFailure.Is(e))
        {
            return (null, [WriteFailure.Tell(places.Output, e)]);
        }
        finally
        {
            // The unfinished site, or the replaced one.
            FolderRemoval.TryRemove(places.New);
        }
    }

    private static void Lay(OutputPlan plan, string folder, SiteVariant variant)
    {
        Directory.CreateDirectory(folder);
        OutputMarker.Write(folder, variant);
        foreach (var inner in plan.Folders)
        {
            Directory.CreateDirectory(Path.Combine(folder, inner));
        }
    }

    /// <returns>The bytes written, and the first diagnostic that stopped the writing, or null.</returns>
    private static (long Bytes, Diagnostic? Diagnostic) Write(OutputPlan plan, Func<RouteWriter> equip, int parallelism, CancellationToken cancellation, Action<int, int>? headway)
    {
        long bytes = 0;
        var done = 0;
        Diagnostic? diagnostic = null;
        InParallel.Loop(plan.Routes.Length, parallelism, cancellation, equip, (index, writer) =>
        {
            if (writer.Write(plan.Routes[index]) is { } why)
            {
                Interlocked.CompareExchange(ref diagnostic, why, null);
                return false;
            }

            Interlocked.Add(ref bytes, writer.Bytes);
            headway?.Invoke(Interlocked.Increment(ref done), plan.Routes.Length);
            return true;
        });
        return (bytes, diagnostic);
    }

    private static void Replace(OutputPlaces places, FolderSwap swap)
    {
        if (Directory.Exists(places.Output))
        {
            if (!OutputMarker.AllowsReplacing(places.Output))
            {
                // A folder taken with --force is removed like one of ours, also by the next run if this one is killed.
                OutputMarker.Write(places.Output, default);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(places.New, File.GetUnixFileMode(places.Output));
            }
        }

        swap(places);
    }
}
