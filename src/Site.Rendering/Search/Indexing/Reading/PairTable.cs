using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>Numbers pairs of numbers from 0, in the order in which they are added.</summary>
internal sealed class PairTable
{
    private int[] _slots = new int[1 << 14]; // number + 1, 0 for an empty one
    private ulong[] _pairs = new ulong[1 << 13];

    public int Count { get; private set; }

    public (int First, int Second) this[int number] => ((int)(_pairs[number] >> 32), (int)(uint)_pairs[number]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(int first, int second)
    {
        var pair = ((ulong)(uint)first << 32) | (uint)second;
        if (Count == _pairs.Length)
        {
            Spread();
        }

        var mask = _slots.Length - 1;
        var slot = SlotOf(pair, mask);
        while (_slots[slot] is var number and not 0)
        {
            if (_pairs[number - 1] == pair)
            {
                return number - 1;
            }

            slot = (slot + 1) & mask;
        }

        _pairs[Count] = pair;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    private void Spread()
    {
        Array.Resize(ref _pairs, 2 * Count);
        _slots = new int[2 * _slots.Length];
        var mask = _slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = SlotOf(_pairs[number], mask);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = number + 1;
        }
    }

    // Fibonacci hashing: the product's high bits depend on both numbers.
    private static int SlotOf(ulong pair, int mask) => (int)((pair * 0x9E3779B97F4A7C15UL) >> 40) & mask;
}
