namespace Site.Rendering.Search.Indexing;

/// <summary>
/// The items of one word as bits: the steps from item to item, each followed by its level. A step is so many times the usual one, in
/// ones and a zero, and the rest. Used for one list after another.
/// </summary>
internal sealed class ListCoder(int items)
{
    /// <summary>How many places in a row of ones have a guess of their own.</summary>
    private const int Places = 16;

    /// <summary>A word that more than this part of the items has tells little: its level is cut to fewer bits.</summary>
    private const int CommonPart = 4;

    private readonly BitCoder _coder = new();
    private readonly ushort[] _steps = new ushort[Places];
    private readonly ushort[] _levels = new ushort[1 << Impact.Bits];

    /// <param name="isPair">Whether it is two words side by side: how often they are is of no account.</param>
    public byte[] Encode(ReadOnlySpan<uint> postings, bool isPair)
    {
        var isCommon = postings.Length > items / CommonPart;
        Array.Fill(_steps, BitCoder.Even);
        Array.Fill(_levels, BitCoder.Even);
        var low = LowBits(postings.Length, items);
        var expected = 0u;
        foreach (var posting in postings)
        {
            var item = posting >> Impact.Bits;
            WriteStep(item - expected, low);
            var level = Tally.LevelOf(posting);
            _coder.WriteNumber(isPair ? Impact.Coarsest(level) : isCommon ? Impact.Coarse(level) : level, Impact.Bits, _levels);
            expected = item + 1;
        }

        return _coder.Finish();
    }

    private void WriteStep(uint step, int low)
    {
        var high = (int)(step >> low);
        for (var place = 0; place < high; place++)
        {
            _coder.Write(true, ref _steps[Math.Min(place, Places - 1)]);
        }

        _coder.Write(false, ref _steps[Math.Min(high, Places - 1)]);
        _coder.WriteEven(step & ((1u << low) - 1), low);
    }

    /// <summary>How many of a step's low bits stand as they are: by the average step. The script computes the same.</summary>
    private static int LowBits(int frequency, int items)
    {
        var low = 0;
        for (var step = 0.69 * items / frequency; step >= 2; step /= 2)
        {
            low++;
        }

        return low;
    }
}
