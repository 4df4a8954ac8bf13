using System.Globalization;
using System.Text;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// The words and their lists in files of 1 to 2 KB, so that a query fetches the few that it needs. Where a file ends, its words alone decide: a change within one leaves
/// the others as they are. A file is UTF-8 text, a zero
/// byte, and bits. The text has a line a word: how many letters it shares with the line before (base 36), the other letters, then for
/// each exact form a tab and <c>form,items,bytes</c>, without the form if it is the word; a pair of words has a space in it and one form. The bits are the
/// lists in that order, see <see cref="ListCoder"/>.
/// </summary>
internal static class TermShards
{
    private const int MostShared = 35;

    /// <summary>Bytes that a file has at least, but before a long list, which has a file of its own.</summary>
    private const int Least = 800;

    /// <summary>From there on, of so many words one begins a file.</summary>
    private const uint OneOf = 24;

    private const int Most = 2_400;

    /// <returns>The files, at least one, where the words of each begin, and its first term.</returns>
    public static (byte[][] Files, string[] Beginnings, int[] FirstTerms) Write(PostingLists lists, bool isWhole)
    {
        var words = Words(lists);
        var encoded = new (int Items, byte[] Bytes)[lists.Terms.Length];
        Parallel.For(0, lists.Terms.Length, () => (Reader: lists.Open(), Coder: new ListCoder(lists.Items)), (term, _, tools) =>
        {
            var list = tools.Reader.Read(term);
            encoded[term] = (list.Length, tools.Coder.Encode(list, isPair: lists.Terms[term].IsOfPairs));
            return tools;
        }, static _ => { });

        var sizes = words.ConvertAll(word => SizeOf(word, encoded));
        var starts = isWhole || words.Count == 0 ? [0] : Cut(words, sizes);
        var files = new byte[starts.Count][];
        Parallel.For(0, files.Length, file =>
        {
            var end = file + 1 < starts.Count ? starts[file + 1] : words.Count;
            files[file] = File(words.GetRange(starts[file], end - starts[file]), lists, encoded);
        });
        return (files, [.. starts.Select(start => start == 0 ? string.Empty : Begins(words[start].Text, words[start - 1].Text))], [.. starts.Select(start => start < words.Count ? words[start].FirstTerm : 0)]);
    }

    /// <summary>As much of a file's first word as tells it from the last one before.</summary>
    private static string Begins(string word, string before) => word[..(word.AsSpan().CommonPrefixLength(before) + 1)];

    /// <summary>The beginning of a word's line.</summary>
    public static void AppendLine(StringBuilder text, string before, string word)
    {
        var shared = Math.Min(MostShared, before.AsSpan().CommonPrefixLength(word));
        text.Append(text.Length > 0 ? "\n" : string.Empty).Append((char)(shared < 10 ? '0' + shared : 'a' + shared - 10)).Append(word, shared, word.Length - shared);
    }

    /// <summary>Where each file starts.</summary>
    private static List<int> Cut(List<Word> words, List<int> sizes)
    {
        List<int> starts = [0];
        var size = 0;
        for (var word = 0; word < words.Count; word++)
        {
            var isBorder = size >= Least && WordHash.Add(WordHash.Start, words[word].Text) % OneOf == 0;
            if (size > 0 && (isBorder || size + sizes[word] > Most))
            {
                starts.Add(word);
                size = 0;
            }

            size += sizes[word];
        }

        return starts;
    }

    private readonly record struct Word(string Text, int FirstTerm, int Terms);

    private static List<Word> Words(PostingLists lists)
    {
        var words = new List<Word>();
        for (var term = 0; term < lists.Terms.Length;)
        {
            var (key, form, next) = lists.Terms[term];
            var start = term++;
            while (form is not null && term < lists.Terms.Length && lists.Terms[term] is { Form: not null } other && other.Key == key)
            {
                term++;
            }

            words.Add(new Word(form is null ? $"{lists.Keys[key]} {lists.Keys[next]}" : lists.Keys[key], start, term - start));
        }

        return words;
    }

    private static int SizeOf(Word word, (int Items, byte[] Bytes)[] encoded)
    {
        // Of a word the beginning that it shares with the one before is not written; titles share nothing.
        var size = word.Text[0] == TitleWord.Mark ? 2 * word.Text.Length : 8;
        for (var term = word.FirstTerm; term < word.FirstTerm + word.Terms; term++)
        {
            size += 8 + encoded[term].Bytes.Length;
        }

        return size;
    }

    private static byte[] File(List<Word> words, PostingLists lists, (int Items, byte[] Bytes)[] encoded)
    {
        var text = new StringBuilder();
        var before = string.Empty;
        foreach (var word in words)
        {
            AppendLine(text, before, word.Text);
            for (var term = word.FirstTerm; term < word.FirstTerm + word.Terms; term++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\t{(lists.Terms[term].Form == word.Text ? string.Empty : lists.Terms[term].Form)},{encoded[term].Items},{encoded[term].Bytes.Length}");
            }

            before = word.Text;
        }

        text.Append('\0');
        return [.. Encoding.UTF8.GetBytes(text.ToString()), .. words.SelectMany(word => Enumerable.Range(word.FirstTerm, word.Terms)).SelectMany(term => encoded[term].Bytes)];
    }
}
