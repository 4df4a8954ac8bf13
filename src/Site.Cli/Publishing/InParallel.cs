using System.Runtime.ExceptionServices;

namespace Site.Cli.Publishing;

/// <summary>A loop over several threads that fails as a plain loop does: with the exception itself, not one that wraps it.</summary>
public static class InParallel
{
    /// <param name="equip">Makes the object that one thread uses for many turns, such as a buffer.</param>
    /// <param name="turn">Does one turn; false ends the loop as soon as possible.</param>
    public static void Loop<T>(int count, int parallelism, CancellationToken cancellation, Func<T> equip, Func<int, T, bool> turn)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, count, options, equip, (index, loop, equipment) =>
            {
                if (!turn(index, equipment))
                {
                    loop.Stop();
                }

                return equipment;
            }, _ => { });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
