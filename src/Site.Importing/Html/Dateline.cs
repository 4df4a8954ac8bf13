using AngleSharp.Dom;

namespace Site.Importing.Html;

/// <summary>
/// The place that a news item begins with, in an element of its own that nothing but the page's style sheet keeps apart from the words behind it:
/// <c>&lt;span class="location-stamp"&gt;Hà Nội&lt;/span&gt;Sáng 12/11</c>.
/// </summary>
internal static class Dateline
{
    private const int Longest = 40;

    /// <param name="element">The first of its paragraph.</param>
    public static bool IsGlued(IElement element) =>
        element.ClassName is { Length: > 0 } && element.NextSibling is IText or IElement { LocalName: "span" or "a" or "em" or "strong" or "b" } &&
        element.TextContent is { Length: > 1 and <= Longest } place && char.IsLetter(place[^1]) && char.IsLetter(place[^2]) && BeginsSentence(element.NextSibling.TextContent);

    // A capital before a small letter: "ĐẢ" begins no sentence behind "T", for a large first letter is an element too.
    private static bool BeginsSentence(string words) =>
        words is ['“' or '"', ..] || (words is [var first, var second, ..] && char.IsUpper(first) && (char.IsLower(second) || second == ' '));
}
