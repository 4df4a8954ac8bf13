namespace Site.Rendering.Search;

/// <summary>FNV-1a, 32 bits, over the code units of words, a space after each. The script computes the same.</summary>
internal static class WordHash
{
    public const uint Start = 2166136261u;

    public static uint Add(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (hash ^ ' ') * 16777619u;
    }
}
