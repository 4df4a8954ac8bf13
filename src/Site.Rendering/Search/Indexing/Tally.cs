using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing;

/// <summary>Counts, with weights, how often each number occurs in one document, and keeps the results of one document after another.</summary>
internal sealed class Tally
{
    private readonly List<int> _touched = [];
    private readonly List<uint> _outcome = [];
    private float[] _weights = new float[1 << 12];
    private bool[] _names = new bool[1 << 12];

    /// <summary>Of all documents so far: number and level, see <see cref="NumberOf"/> and <see cref="LevelOf"/>.</summary>
    public List<uint> Outcome => _outcome;

    public static int NumberOf(uint outcome) => (int)(outcome >> Impact.Bits);

    public static uint LevelOf(uint outcome) => outcome & ((1 << Impact.Bits) - 1);

    /// <summary>By number: in how many documents it occurs.</summary>
    public static int[] Frequencies(List<uint> outcome, int numbers)
    {
        var frequencies = new int[numbers];
        foreach (var one in outcome)
        {
            frequencies[NumberOf(one)]++;
        }

        return frequencies;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int number, float weight, bool names)
    {
        if (number >= _weights.Length)
        {
            Array.Resize(ref _weights, 2 * number);
            Array.Resize(ref _names, 2 * number);
        }

        if (_weights[number] == 0)
        {
            _touched.Add(number);
        }

        _weights[number] += weight;
        _names[number] |= names;
    }

    /// <summary>Ends a document.</summary>
    /// <returns>The place where its results begin.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Close()
    {
        var start = _outcome.Count;
        foreach (var number in _touched)
        {
            _outcome.Add(((uint)number << Impact.Bits) | (uint)Impact.Level(_weights[number], _names[number]));
            _weights[number] = 0;
            _names[number] = false;
        }

        _touched.Clear();
        return start;
    }
}
