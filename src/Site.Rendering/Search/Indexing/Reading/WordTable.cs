using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>Numbers words from 0, in the order in which they are added. Allocates for new words only.</summary>
internal sealed class WordTable
{
    private int[] _slots = new int[1 << 12]; // number + 1, 0 for an empty one
    private (int Start, int Length, uint Hash)[] _words = new (int, int, uint)[1 << 11];
    private char[] _letters = new char[1 << 14];
    private int _used;

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(_words[number].Start, _words[number].Length);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (number < 0)
            {
                return Add(word, hash, slot);
            }

            ref readonly var known = ref _words[number];
            if (known.Hash == hash && word.SequenceEqual(_letters.AsSpan(known.Start, known.Length)))
            {
                return number;
            }
        }
    }

    private int Add(ReadOnlySpan<char> word, uint hash, int slot)
    {
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, 2 * Count);
            Spread(2 * _slots.Length);
            return NumberOf(word);
        }

        if (_letters.Length - _used < word.Length)
        {
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, _used + word.Length));
        }

        word.CopyTo(_letters.AsSpan(_used));
        _words[Count] = (_used, word.Length, hash);
        _used += word.Length;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    private void Spread(int slots)
    {
        _slots = new int[slots];
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)_words[number].Hash & (slots - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (slots - 1);
            }

            _slots[slot] = number + 1;
        }
    }

    // FNV-1a over code units, its high bits folded in: words are short.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
