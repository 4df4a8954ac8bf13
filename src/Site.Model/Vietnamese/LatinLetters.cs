using System.Collections.Frozen;

namespace Site.Model.Vietnamese;

/// <summary>
/// Letters of other languages in Latin script (Unicode's Latin-1 Supplement and Latin Extended-A, and Romanian's) as plain letters, for
/// addresses: <c>Müller và François</c> is <c>muller-va-francois</c>. The callers that fold remove combining marks themselves.
/// </summary>
internal static class LatinLetters
{
    private static readonly (string Plain, string Letters)[] Groups =
    [
        ("a", "äåāąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďð"), ("e", "ëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ïîīĭįıİ"), ("j", "ĵ"),
        ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "öøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("ss", "ß"), ("t", "ţťŧț"),
        ("th", "þ"), ("u", "üûūŭůűų"), ("w", "ŵ"), ("y", "ÿŷ"), ("z", "źżž"),
    ];

    /// <summary>The most letters that one letter becomes.</summary>
    public const int MostLetters = 2;

    /// <summary>A lower or upper case letter, and the plain lower-case letters that it becomes.</summary>
    public static readonly FrozenDictionary<char, string> Plain = Groups
        .SelectMany(group => group.Letters.Select(letter => (Letter: letter, group.Plain)))
        .SelectMany(pair => new[] { pair, (Letter: char.ToUpperInvariant(pair.Letter), pair.Plain) })
        .DistinctBy(pair => pair.Letter)
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Plain);
}
