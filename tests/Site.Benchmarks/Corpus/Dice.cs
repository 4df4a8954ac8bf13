namespace Site.Benchmarks.Corpus;

/// <summary>
/// Throws the same numbers on every machine and every run (SplitMix64).
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to <paramref name="sides"/> - 1.</summary>
    public int Throw(int sides)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)sides);
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[Throw(from.Count)];

    public string Text(string letters, int longest) =>
        string.Create(Throw(longest + 1), (Dice: this, letters), static (text, state) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = state.letters[state.Dice.Throw(state.letters.Length)];
            }
        });

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Throw(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }
}
