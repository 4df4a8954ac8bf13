using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// How well a word fits a document, BM25F's term frequency, in 3 bits: levels 0 to 4 for a word that the text uses, 5 to 7 for a word
/// that names the document. The script knows the weight of each level.
/// </summary>
internal static class Impact
{
    public const int Bits = 3;

    public const int FirstNaming = 5;

    /// <summary>How strongly a body's length counts, BM25's b.</summary>
    private const float ByLength = 0.6f;

    private static readonly float[] TextSteps = [1.3f, 2.6f, 4.5f, 8f];
    private static readonly float[] NamingSteps = [8f, 12f];

    /// <summary>The longer the body, the less one word in it counts.</summary>
    public static float BodyWeight(int words, int averageWords) =>
        FieldWeights.Of(SearchField.Body) / (1 - ByLength + (ByLength * Math.Max(1, words) / Math.Max(1, averageWords)));

    /// <summary>A word in a short title counts more: full weight up to 6 words, half from 18 on.</summary>
    public static float TitleWeight(int words) => FieldWeights.Of(SearchField.Title) * Math.Clamp(1 - ((words - 6) / 24f), 0.5f, 1f);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Level(float frequency, bool names)
    {
        var steps = names ? NamingSteps : TextSteps;
        var level = 0;
        while (level < steps.Length && frequency >= steps[level])
        {
            level++;
        }

        return names ? FirstNaming + level : level;
    }

    /// <summary>The same in three levels: some, much, naming.</summary>
    public static uint Coarse(uint level) => level >= FirstNaming ? FirstNaming + 1u : level >= 2 ? 3u : 1u;

    /// <summary>The same in two levels.</summary>
    public static uint Coarsest(uint level) => level >= FirstNaming ? FirstNaming + 1u : 1u;
}
