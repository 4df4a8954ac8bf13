using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

/// <summary>Every syllable that Vietnamese spelling allows, and some that it does not: each first consonant with each rhyme and tone.</summary>
public static class SyllableForms
{
    private static readonly string[] Onsets =
        ["", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"];

    // Before the first space the letters before the tone's vowel, then the vowel, then what follows it.
    private static readonly string[] Rhymes =
    [
        "|a|", "|a|c", "|a|ch", "|a|i", "|a|m", "|a|n", "|a|ng", "|a|nh", "|a|o", "|a|p", "|a|t", "|a|u", "|a|y", "|ă|c", "|ă|m", "|ă|n", "|ă|ng", "|ă|p", "|ă|t",
        "|â|c", "|â|m", "|â|n", "|â|ng", "|â|p", "|â|t", "|â|u", "|â|y", "|e|", "|e|c", "|e|m", "|e|n", "|e|ng", "|e|o", "|e|p", "|e|t", "|ê|", "|ê|ch", "|ê|m", "|ê|n", "|ê|nh", "|ê|p", "|ê|t", "|ê|u",
        "|i|", "|i|a", "|i|ch", "i|ê|c", "i|ê|m", "i|ê|n", "i|ê|ng", "i|ê|p", "i|ê|t", "i|ê|u", "|i|m", "|i|n", "|i|nh", "|i|p", "|i|t", "|i|u",
        "|o|", "|o|a", "o|a|c", "o|a|ch", "o|a|i", "o|a|n", "o|a|ng", "o|a|nh", "o|a|t", "o|a|y", "o|ă|c", "o|ă|n", "o|ă|ng", "o|ă|t", "|o|c", "|o|e", "o|e|n", "o|e|o", "o|e|t", "|o|i", "|o|m", "|o|n", "|o|ng", "o|o|c", "o|o|ng", "|o|p", "|o|t",
        "|ô|", "|ô|c", "|ô|i", "|ô|m", "|ô|n", "|ô|ng", "|ô|p", "|ô|t", "|ơ|", "|ơ|i", "|ơ|m", "|ơ|n", "|ơ|p", "|ơ|t",
        "|u|", "|u|a", "u|â|n", "u|â|ng", "u|â|t", "u|â|y", "|u|c", "u|ê|", "u|ê|ch", "u|ê|nh", "|u|i", "|u|m", "|u|n", "|u|ng", "u|ô|c", "u|ô|i", "u|ô|m", "u|ô|n", "u|ô|ng", "u|ô|t", "u|ơ|", "|u|p", "|u|t", "|u|y", "u|y|a", "u|y|ch", "uy|ê|n", "uy|ê|t", "u|y|nh", "u|y|t", "u|y|u",
        "|ư|", "|ư|a", "|ư|c", "|ư|i", "|ư|ng", "ư|ơ|c", "ư|ơ|i", "ư|ơ|m", "ư|ơ|n", "ư|ơ|ng", "ư|ơ|p", "ư|ơ|t", "ư|ơ|u", "|ư|t", "|ư|u", "|y|", "y|ê|m", "y|ê|n", "y|ê|ng", "y|ê|t", "y|ê|u",
    ];

    // None, then the combining marks in the dictionary's order.
    private static readonly string[] Tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

    /// <summary>In lower case, composed (NFC), the tone as the older rule places it.</summary>
    public static readonly string[] All =
    [
        .. (from onset in Onsets from rhyme in Rhymes from tone in Tones
            let parts = rhyme.Split('|')
            select VietnameseText.Compose(onset + parts[0] + parts[1] + tone + parts[2])).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The same syllable in capitals, with a capital, and with its tone behind every other vowel.</summary>
    public static IEnumerable<string> Spellings(string syllable)
    {
        yield return syllable.ToUpperInvariant();
        yield return char.ToUpperInvariant(syllable[0]) + syllable[1..];
        var exact = SearchFolding.Exact(syllable);
        var letters = exact.TrimEnd(Tones[1][0], Tones[2][0], Tones[3][0], Tones[4][0], Tones[5][0]);
        for (var at = 0; at < letters.Length; at++)
        {
            if ("aăâeêioôơuưy".Contains(letters[at], StringComparison.Ordinal))
            {
                yield return VietnameseText.Compose(letters.Insert(at + 1, exact[letters.Length..]));
            }
        }
    }
}
