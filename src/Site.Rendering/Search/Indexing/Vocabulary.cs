using System.Text;
using Site.Model.Vietnamese;
using Site.Rendering.Search.Indexing.Newest;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// The words that "ý bạn là …?" may offer: a line a word, in its most usual spelling, then how many items have it (its power of two, one
/// digit in base 36). Fetched only when a query finds nothing or little.
/// </summary>
internal static class Vocabulary
{
    /// <summary>From this many items on, a word in only one of them is probably a typing error.</summary>
    private const int ManyItems = 500;

    public static byte[] Write(PostingLists lists, AddedLists added)
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

            Append(lists.Keys[key], lists.Terms[usual].Form, all);
        }

        foreach (var alike in added.OfNewWords.GroupBy(word => word.Key.Word, StringComparer.Ordinal).Where(alike => Array.BinarySearch(lists.Keys, alike.Key, StringComparer.Ordinal) < 0))
        {
            Append(alike.Key, alike.MaxBy(word => word.Value.Count).Key.Form, alike.Sum(word => word.Value.Count));
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Append(string word, string? usual, int items)
        {
            if (items >= rarest && word[0] is not (TitleWord.Mark or RarePairs.Mark) && !word.Any(c => char.IsAsciiDigit(c) || c == ' '))
            {
                text.Append(SearchSpelling.Of(usual!)).Append(Digit(int.Log2(items))).Append('\n');
            }
        }
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
