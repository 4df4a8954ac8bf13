namespace Site.Rendering.Search.Indexing;

/// <summary>
/// The words that many items have, the most usual first. The script knows them before it fetches any list: of a long query it asks for the rarest words alone.
/// </summary>
internal static class CommonWords
{
    /// <summary>A word in fewer than this part of the items is as rare as any.</summary>
    private const int Part = 32;

    /// <summary>Some 2 KB of the file that the script fetches first.</summary>
    private const int Most = 600;

    public static IEnumerable<string> Of(PostingLists lists)
    {
        var frequencies = new int[lists.Keys.Length];
        for (var term = 0; term < lists.Terms.Length; term++)
        {
            frequencies[lists.Terms[term].Key] += lists.Terms[term].IsOfPairs ? 0 : lists.FrequencyOf(term);
        }

        return Enumerable.Range(0, lists.Keys.Length).Where(key => frequencies[key] > 1 && frequencies[key] >= lists.Items / Part)
            .OrderByDescending(key => frequencies[key]).ThenBy(key => key).Take(Most).Select(key => lists.Keys[key]);
    }
}
