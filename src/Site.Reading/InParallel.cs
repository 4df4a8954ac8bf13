using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Site.Reading;

internal static class InParallel
{
    /// <summary>Works on several items at a time. The results keep the order of the items.</summary>
    public static ImmutableArray<TResult> Of<T, TResult>(ImmutableArray<T> items, int parallelism, Func<T, TResult> work) =>
        Of(items, parallelism, (item, _) => work(item));

    /// <param name="work">Is told the place of the item too.</param>
    public static ImmutableArray<TResult> Of<T, TResult>(ImmutableArray<T> items, int parallelism, Func<T, int, TResult> work)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, index => results[index] = work(items[index], index));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
