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

    /// <summary>FNV-1a, 32 bits, over the code units of the title's keys with a space between. Empty for a title without words.</summary>
    public static string Of(string title)
    {
        var words = new SearchWords(title, stackalloc char[SearchWords.Room]);
        var (hash, count) = (2166136261u, 0);
        for (; count < MostWords && words.Next(); count++)
        {
            foreach (var c in words.Key)
            {
                hash = (hash ^ c) * 16777619u;
            }

            hash = (hash ^ ' ') * 16777619u;
        }

        return count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Mark}{hash:x8}");
    }
}
