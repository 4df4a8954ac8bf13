using System.Text;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// The words that "ý bạn là …?" may offer: a line a word, in its most usual spelling, then how many items have it (its power of two, one
/// digit in base 36). Fetched only when a query finds nothing or little.
/// </summary>
internal static class Vocabulary
{
    /// <summary>From this many items on, a word in only one of them is probably a typing error.</summary>
    private const int ManyItems = 500;

    public static byte[] Write(PostingLists lists)
    {
        var text = new StringBuilder();
        var rarest = lists.Items < ManyItems ? 1 : 2;
        for (var term = 0; term < lists.Terms.Length;)
        {
            var key = lists.Terms[term].Key;
            var (usual, most, all) = (term, 0, 0);
            for (; term < lists.Terms.Length && lists.Terms[term].Key == key; term++)
            {
                var frequency = lists.Terms[term].Form is null ? 0 : lists.FrequencyOf(term);
                all += frequency;
                (usual, most) = frequency > most ? (term, frequency) : (usual, most);
            }

            if (all >= rarest && lists.Keys[key][0] is not (TitleWord.Mark or RarePairs.Mark) && !lists.Keys[key].Any(char.IsAsciiDigit))
            {
                text.Append(SearchSpelling.Of(lists.Terms[usual].Form!)).Append(Digit(int.Log2(all))).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
