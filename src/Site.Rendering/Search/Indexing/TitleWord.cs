using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// A whole title as one word of the index, <c>=</c> and eight hex digits: a pasted title is found by one list, however long it is and however usual its words are. The
/// script makes the same of a query.
/// </summary>
internal static class TitleWord
{
    /// <summary>No word of a text begins so; it stands between digits and letters.</summary>
    public const char Mark = '=';

    /// <summary>The rest of a longer title does not count: a search box has room for these.</summary>
    public const int MostWords = 24;

    /// <summary>By the title's keys. Empty for a title without words.</summary>
    public static string Of(string title)
    {
        var words = new SearchWords(title, stackalloc char[SearchWords.Room]);
        var (hash, count) = (WordHash.Start, 0);
        for (; count < MostWords && words.Next(); count++)
        {
            hash = WordHash.Add(hash, words.Key);
        }

        return count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Mark}{hash:x8}");
    }
}
