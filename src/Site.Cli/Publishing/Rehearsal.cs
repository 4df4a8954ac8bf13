using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>Everything that publishing does except writing: every page is rendered and thrown away.</summary>
public static class Rehearsal
{
    /// <param name="headway">Is told how many files are made, and how many there are.</param>
    /// <returns>What would be written; or no result, and why it could not be written.</returns>
    public static (PublishResult? Result, ImmutableArray<Diagnostic> Diagnostics) Run(RouteTable routes, int parallelism, CancellationToken cancellation, Action<int, int>? headway = null)
    {
        var plan = OutputPlan.For(routes);
        if (plan.Diagnostics.Length > 0)
        {
            return (null, plan.Diagnostics);
        }

        long bytes = 0;
        var done = 0;
        var diagnostics = new ConcurrentBag<Diagnostic>();
        InParallel.Loop(plan.Routes.Length, parallelism, cancellation, () => new ArrayBufferWriter<byte>(64 * 1024), (index, page) =>
        {
            page.ResetWrittenCount();
            switch (plan.Routes[index])
            {
                case RenderedRoute rendered:
                    rendered.Render(page);
                    Interlocked.Add(ref bytes, page.WrittenCount);
                    break;
                case CopiedRoute copied when new FileInfo(copied.DiskPath) is { Exists: true } file:
                    Interlocked.Add(ref bytes, file.Length);
                    break;
                case PictureRoute:
                    break; // Not made here; what is known to be wrong with it has been told.
                case CopiedRoute missing:
                    diagnostics.Add(FileFaults.Unreadable.In(missing.Origin, missing.DiskPath));
                    break;
            }

            headway?.Invoke(Interlocked.Increment(ref done), plan.Routes.Length);
            return true;
        });
        return diagnostics.IsEmpty
            ? (new PublishResult(plan.Routes.Count(route => route.Url.IsPage), plan.Routes.Length, bytes), [])
            : (null, [.. diagnostics.Order()]);
    }
}
