namespace Site.Rendering.Search.Indexing;

/// <summary>An item of a word's list and how well the word fits it, see <see cref="Impact"/>, in one number: in the order of their items.</summary>
internal static class Posting
{
    public static uint Of(uint item, uint level) => (item << Impact.Bits) | level;

    public static uint ItemOf(uint posting) => posting >> Impact.Bits;

    public static uint LevelOf(uint posting) => posting & ((1 << Impact.Bits) - 1);
}
