using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Site.Reading;

internal static class InParallel
{
    /// <summary>Several items at a time. The results are in the items' order, whoever finished first.</summary>
    public static ImmutableArray<TResult> Of<T, TResult>(ImmutableArray<T> items, int parallelism, Func<T, TResult> work)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, index => results[index] = work(items[index]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
