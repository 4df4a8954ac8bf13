using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>Counts, with weights, how often each number occurs in one document, and keeps for each number the documents in which it does.</summary>
internal sealed class Tally
{
    private readonly List<int> _touched = [];
    private (float Weight, bool Names)[] _sums = new (float, bool)[1 << 12];

    /// <summary>By number.</summary>
    public GrowingLists Lists { get; } = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int number, float weight, bool names)
    {
        if (number >= _sums.Length)
        {
            Array.Resize(ref _sums, 2 * number);
        }

        ref var sum = ref _sums[number];
        if (sum.Weight == 0)
        {
            _touched.Add(number);
        }

        sum.Weight += weight;
        sum.Names |= names;
    }

    /// <summary>Ends a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Close(int document)
    {
        foreach (var number in _touched)
        {
            ref var sum = ref _sums[number];
            Lists.Add(number, document, Impact.Level(sum.Weight, sum.Names));
            sum = default;
        }

        _touched.Clear();
    }
}
