using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Site.Model.Diagnostics;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>Everything that publishing does, but for the writing: every page is rendered and thrown away.</summary>
public static class Rehearsal
{
    /// <returns>What would be written, or why it could not be; the other is null or empty.</returns>
    public static (PublishResult? Result, ImmutableArray<Diagnostic> Refusals) Run(RouteTable routes, int parallelism, CancellationToken cancellation)
    {
        var plan = OutputPlan.For(routes);
        if (plan.Refusals.Length > 0)
        {
            return (null, plan.Refusals);
        }

        long bytes = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, plan.Routes.Length, options, () => new ArrayBufferWriter<byte>(64 * 1024), (index, _, page) =>
            {
                page.ResetWrittenCount();
                (plan.Routes[index] as RenderedRoute)?.Render(page);
                Interlocked.Add(ref bytes, plan.Routes[index] is CopiedRoute copied ? new FileInfo(copied.DiskPath).Length : page.WrittenCount);
                return page;
            }, _ => { });
        }
        catch (AggregateException bugs)
        {
            ExceptionDispatchInfo.Throw(bugs.InnerExceptions[0]);
        }

        return (new PublishResult(plan.Routes.Count(route => route.Url.IsPage), plan.Routes.Length, bytes), []);
    }
}
