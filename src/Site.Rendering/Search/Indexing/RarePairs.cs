using System.Globalization;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// Pairs too rare for lists of their own share some: which one, a hash tells. A phrase in quotes is looked for among the few items of such a list, whose pages
/// tell the rest.
/// </summary>
internal static class RarePairs
{
    /// <summary>Behind every letter.</summary>
    public const char Mark = '\uFFFD';

    private const int ItemsOfList = 50;

    /// <summary>How many lists there are, in steps: a pair more or less leaves every other in its list.</summary>
    /// <param name="postings">Of all rare pairs together.</param>
    public static int Lists(long postings) => Step.Above((postings + ItemsOfList - 1) / ItemsOfList);

    public static int ListOf(string first, string second, int lists) => (int)(WordHash.Add(WordHash.Add(WordHash.Start, first), second) % (uint)lists);

    /// <summary>What stands in the index for a word.</summary>
    public static string NameOf(int list) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{list:x6}");
}
