using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>Makes the <see cref="PrintedRoute"/>s of a site that lies written in <see cref="OutputPlaces.New"/>.</summary>
/// <returns>Why it could not, or null.</returns>
public delegate Diagnostic? SitePrinter(OutputPlaces places);

/// <summary>
/// Writes a site, all or nothing: into a new folder beside the output, then in the output's place. Killed at any moment, it
/// leaves the old site whole or the new one, and the next run clears what lies about. After a power cut a site may have to be
/// built again: waiting until every file is on the disk would take longer than building it.
/// </summary>
public static class Publisher
{
    /// <returns>What was written, or why nothing was; the other is null or empty.</returns>
    /// <exception cref="OperationCanceledException">The old site is in place, nothing is left over.</exception>
    public static (PublishResult? Result, ImmutableArray<Diagnostic> Diagnostics) Publish(
        RouteTable routes, PublishRequest request, CancellationToken cancellation, SitePrinter? print = null)
    {
        var (claim, diagnostic) = OutputClaim.Take(request);
        using (claim)
        {
            return claim is null ? (null, [diagnostic!]) : Publish(routes, claim, request.Parallelism, FolderSwaps.Best, cancellation, print);
        }
    }

    /// <summary>The same under a claim that is held already.</summary>
    public static (PublishResult? Result, ImmutableArray<Diagnostic> Diagnostics) Publish(
        RouteTable routes, OutputClaim claim, int parallelism, FolderSwap swap, CancellationToken cancellation, SitePrinter? print = null)
    {
        var plan = OutputPlan.For(routes);
        if (plan.Refusals.Length > 0)
        {
            return (null, plan.Refusals);
        }

        // Every page is rendered here: what takes long begins now.
        _ = Task.Run(routes.Prepare, CancellationToken.None);
        var places = claim.Places;
        var isInPlace = false;
        try
        {
            Lay(plan, places.New);
            var (bytes, diagnostic) = Write(plan, places.New, parallelism, cancellation);
            if (diagnostic is not null)
            {
                return (null, [diagnostic]);
            }

            if (print?.Invoke(places) is { } failure)
            {
                return (null, [failure]);
            }

            // The last moment at which it can be called off.
            cancellation.ThrowIfCancellationRequested();
            Replace(places, swap);
            isInPlace = true;
            return (new PublishResult(plan.Routes.Count(route => route.Url.IsPage), plan.Routes.Length, bytes), []);
        }
        catch (Exception e) when (!isInPlace && WriteFailure.Is(e))
        {
            return (null, [WriteFailure.Tell(places.Output, e)]);
        }
        finally
        {
            // The unfinished site, or the one that has been replaced.
            FolderRemoval.TryRemove(places.New);
        }
    }

    private static void Lay(OutputPlan plan, string folder)
    {
        Directory.CreateDirectory(folder);
        OutputMarker.Write(folder);
        foreach (var inner in plan.Folders)
        {
            Directory.CreateDirectory(Path.Combine(folder, inner));
        }
    }

    /// <returns>The bytes written, and the first reason found why it could not go on, or null.</returns>
    private static (long Bytes, Diagnostic? Diagnostic) Write(OutputPlan plan, string folder, int parallelism, CancellationToken cancellation)
    {
        long bytes = 0;
        Diagnostic? diagnostic = null;
        InParallel.Loop(plan.Routes.Length, parallelism, cancellation, () => new RouteWriter(folder), (index, writer) =>
        {
            if (writer.Write(plan.Routes[index]) is { } why)
            {
                Interlocked.CompareExchange(ref diagnostic, why, null);
                return false;
            }

            Interlocked.Add(ref bytes, writer.Bytes);
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
                // Taken by --force: thrown away like one of ours, also by the next run if this one is killed.
                OutputMarker.Write(places.Output);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(places.New, File.GetUnixFileMode(places.Output));
            }
        }

        swap(places);
    }
}
