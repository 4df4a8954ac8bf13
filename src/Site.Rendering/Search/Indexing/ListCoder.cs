using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// Codes the items of one word as bits: the steps from item to item, each followed by its level. A step is a multiple of the usual step, in
/// unary (ones and a zero), and the remainder. Reused for one list after another.
/// </summary>
internal sealed class ListCoder(int items)
{
    /// <summary>The number of places in a row of ones that have their own guess.</summary>
    private const int Places = 16;

    /// <summary>A word in more than this part of the items says little: its level has fewer bits.</summary>
    private const int CommonPart = 4;

    private readonly int _room = RoomOf(items);
    private readonly BitCoder _coder = new();
    private readonly ushort[] _steps = new ushort[Places];
    private readonly ushort[] _levels = new ushort[1 << Impact.Bits];

    /// <summary>What a list's coding takes for the number of items: in steps, so that one item more leaves all other lists as they are.</summary>
    public static int RoomOf(int items) => Step.Above(items);

    /// <summary>About how many bytes a list takes: what it takes to tell which items are in it.</summary>
    public static double BytesOf(int frequency, int items)
    {
        var part = Math.Min(1, (double)frequency / items);
        return part >= 1 ? 1 : items * -((part * Math.Log2(part)) + ((1 - part) * Math.Log2(1 - part))) / 8;
    }

    /// <summary>How many low bits of a step are written without a guess, by the average step. The script computes the same.</summary>
    public static int LowBits(int frequency, int room)
    {
        var low = 0;
        for (var step = 0.69 * room / frequency; step >= 2; step /= 2)
        {
            low++;
        }

        return low;
    }

    public static bool IsCommon(int frequency, int items) => frequency > RoomOf(items) / CommonPart;

    /// <summary>The level that stands for another, by how much the list says.</summary>
    public static uint Written(uint level, bool isPair, bool isCommon) => isPair ? Impact.Coarsest(level) : isCommon ? Impact.Coarse(level) : level;

    /// <param name="isPair">Whether it is a pair of neighbouring words, which has no levels.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte[] Encode(ReadOnlySpan<uint> postings, bool isPair)
    {
        var isCommon = IsCommon(postings.Length, items);
        Array.Fill(_steps, BitCoder.Even);
        Array.Fill(_levels, BitCoder.Even);
        var low = LowBits(postings.Length, _room);
        var expected = 0u;
        foreach (var posting in postings)
        {
            var item = Posting.ItemOf(posting);
            WriteStep(item - expected, low);
            _coder.WriteNumber(Written(Posting.LevelOf(posting), isPair, isCommon), Impact.Bits, _levels);
            expected = item + 1;
        }

        return _coder.Finish();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
}
