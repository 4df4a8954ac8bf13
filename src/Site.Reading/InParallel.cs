using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Site.Reading;

internal static class InParallel
{
    /// <summary>Works on several items at a time. The results keep the order of the items.</summary>
    public static ImmutableArray<TResult> Of<T, TResult>(ImmutableArray<T> items, int parallelism, Func<T, TResult> work)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, index => results[index] = work(items[index]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
