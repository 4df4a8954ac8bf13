namespace Site.Rendering.Search.Indexing.Newest;

/// <summary>Codes what is added to the lists of one file, short as it is: what one list teaches, helps to guess the next.</summary>
internal sealed class AddedCoder(int items)
{
    /// <summary>The number of places in a row of ones that have their own guess.</summary>
    private const int Places = 16;

    private readonly BitCoder _coder = new();
    private readonly ushort[] _counts = BitCoder.Guesses(Places);
    private readonly ushort[] _gaps = BitCoder.Guesses(Places);
    private readonly ushort[] _sizes = BitCoder.Guesses(Places);

    // By the number of low bits.
    private readonly ushort[][] _steps = [.. Enumerable.Range(0, 8).Select(_ => BitCoder.Guesses(Places))];

    // By the level before.
    private readonly ushort[][] _levels = [.. Enumerable.Range(0, 1 << Impact.Bits).Select(_ => BitCoder.Guesses(1 << Impact.Bits))];

    /// <summary>How many lists are added to.</summary>
    public void WriteCount(int count) => WriteGamma((uint)count, _counts);

    /// <summary>How many lists lie between.</summary>
    public void WriteGap(int lists) => WriteGamma((uint)lists, _gaps);

    /// <param name="written">What stands for a level.</param>
    public void WriteList(List<uint> postings, Func<uint, uint> written)
    {
        WriteGamma((uint)postings.Count - 1, _sizes);
        var low = ListCoder.LowBits(postings.Count, items);
        var (expected, before) = (0u, 0u);
        foreach (var posting in postings)
        {
            var step = Posting.ItemOf(posting) - expected;
            WriteUnary((int)(step >> low), _steps[low]);
            _coder.WriteEven(step & ((1u << low) - 1), low);
            var level = written(Posting.LevelOf(posting));
            _coder.WriteNumber(level, Impact.Bits, _levels[before]);
            (expected, before) = (Posting.ItemOf(posting) + 1, level);
        }
    }

    public byte[] Finish() => _coder.Finish();

    /// <summary>How many binary digits the number and one more has behind the first, and these digits.</summary>
    private void WriteGamma(uint number, ushort[] guesses)
    {
        var digits = int.Log2((int)number + 1);
        WriteUnary(digits, guesses);
        _coder.WriteEven(number + 1 - (1u << digits), digits);
    }

    private void WriteUnary(int number, ushort[] guesses)
    {
        for (var place = 0; place < number; place++)
        {
            _coder.Write(true, ref guesses[Math.Min(place, Places - 1)]);
        }

        _coder.Write(false, ref guesses[Math.Min(number, Places - 1)]);
    }
}
