namespace Site.Model.Vietnamese.Syllables;

/// <summary>Decides which vowel of a syllable has the tone mark. Letters are lower case and without tones.</summary>
internal static class TonePlace
{
    public const string VowelLetters = "aăâeêioôơuưy";
    private const string ShapedVowels = "ăâêôơư";

    /// <summary>The place of the vowel with a shape mark; else of the last vowel if a consonant follows; else of the last but one (<c>hòa</c>). -1 without a vowel.</summary>
    public static int Usual(ReadOnlySpan<char> letters)
    {
        var shaped = letters.LastIndexOfAny(ShapedVowels);
        if (shaped >= 0)
        {
            return shaped;
        }

        var last = letters.LastIndexOfAny(VowelLetters);
        var first = last;
        while (first > 0 && VowelLetters.Contains(letters[first - 1], StringComparison.Ordinal))
        {
            first--;
        }

        // The u of qu and the i of gi belong to the consonant when another vowel follows.
        if (first > 0 && first < last && letters[(first - 1)..(first + 1)] is "qu" or "gi")
        {
            first++;
        }

        return last < letters.Length - 1 || first >= last ? last : last - 1;
    }

    /// <summary>The second place that schools teach for oa, oe and uy at a syllable's end (<c>hoà</c>); -1 for all other syllables.</summary>
    public static int Other(ReadOnlySpan<char> letters) =>
        letters is [.., 'o', 'a' or 'e'] or [.., 'u', 'y'] && letters is not ['q', 'u', 'y'] ? letters.Length - 1 : -1;
}
