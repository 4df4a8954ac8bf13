using System.Text;

namespace Site.Rendering.Search.Indexing.Newest;

/// <summary>
/// The addition in at most some thirty files, each for the words of some files of <see cref="TermShards"/> that follow one another. A file is UTF-8 text, a zero byte, and bits. The text
/// has a line a word that is new: how many letters it shares with the line before (base 36), the other letters, then for each exact form a tab and the form, if it is not the word.
/// The bits are, for each file of words, how many of its lists are added to, and for each of these how many were passed over and what is added; then the lists of the new words.
/// </summary>
internal static class AddedFiles
{
    /// <summary>About how many files there are when the addition is large. A new article changes nearly all.</summary>
    private const int About = 28;

    /// <summary>Items of lists that a file has at least: several tiny files would take a query longer than one.</summary>
    private const int Least = 2_000;

    /// <param name="beginnings">Where the words of each file of words begin; then its first term.</param>
    /// <returns>The files, and of each the first file of words that it is for.</returns>
    public static (byte[][] Files, int[] Starts) Write(PostingLists older, AddedLists added, string[] beginnings, int[] firstTerms)
    {
        if (added.Items == 0)
        {
            return ([], []);
        }

        var starts = Cut(older, added, beginnings, firstTerms);
        var lists = new Queue<(int Term, List<uint> Postings)>(added.OfTerms.Select(list => (list.Key, list.Value)));
        var files = new byte[starts.Count][];
        for (var file = 0; file < files.Length; file++)
        {
            var end = file + 1 < files.Length ? starts[file + 1] : beginnings.Length;
            files[file] = File(older, added, lists, beginnings, firstTerms, starts[file], end);
        }

        return (files, [.. starts]);
    }

    /// <summary>As in <see cref="TermShards"/>, the words alone decide: where one file of words becomes two, those far from it stay together.</summary>
    private static List<int> Cut(PostingLists older, AddedLists added, string[] beginnings, int[] firstTerms)
    {
        var sizes = Sizes(older, added, firstTerms);
        var least = Math.Max(Least, Step.Above(sizes.Sum() / (2 * About)));
        var oneOf = (uint)Math.Max(1, beginnings.Length / (2 * About));
        List<int> starts = [0];
        var size = 0;
        for (var file = 0; file < beginnings.Length; file++)
        {
            if (size > 0 && (size + sizes[file] > 2 * least || (size >= least && (WordHash.Add(WordHash.Start, beginnings[file]) >> 16) % oneOf == 0)))
            {
                starts.Add(file);
                size = 0;
            }

            size += (int)sizes[file];
        }

        return starts;
    }

    /// <summary>About how much is added to each file of words; half as much for lists of rare pairs, which few queries need.</summary>
    private static long[] Sizes(PostingLists older, AddedLists added, int[] firstTerms)
    {
        var sizes = new long[firstTerms.Length];
        foreach (var (term, postings) in added.OfTerms)
        {
            var file = Array.BinarySearch(firstTerms, term);
            sizes[file < 0 ? ~file - 1 : file] += postings.Count + (term < older.Terms.Length - older.RareLists ? 2 : 0);
        }

        return sizes;
    }

    private static byte[] File(PostingLists older, AddedLists added, Queue<(int Term, List<uint> Postings)> lists, string[] beginnings, int[] firstTerms, int start, int end)
    {
        var coder = new AddedCoder(added.Items);
        for (var file = start; file < end; file++)
        {
            var first = firstTerms[file];
            var behind = file + 1 < firstTerms.Length ? firstTerms[file + 1] : older.Terms.Length;
            coder.WriteCount(lists.TakeWhile(list => list.Term < behind).Count());
            while (lists.TryPeek(out var next) && next.Term < behind)
            {
                var (term, postings) = lists.Dequeue();
                coder.WriteGap(term - first);
                coder.WriteList(postings, level => ListCoder.Written(level, older.Terms[term].IsOfPairs, ListCoder.IsCommon(older.FrequencyOf(term), older.Items)));
                first = term + 1;
            }
        }

        var text = new StringBuilder();
        var before = string.Empty;
        foreach (var words in added.OfNewWords.Where(word => IsBetween(word.Key.Word)).GroupBy(word => word.Key.Word, StringComparer.Ordinal))
        {
            TermShards.AppendLine(text, before, words.Key);
            foreach (var ((word, form), postings) in words)
            {
                text.Append('\t').Append(form == word ? string.Empty : form);
                coder.WriteList(postings, level => ListCoder.Written(level, isPair: form.Length == 0, isCommon: false));
            }

            before = words.Key;
        }

        return [.. Encoding.UTF8.GetBytes(text.Append('\0').ToString()), .. coder.Finish()];

        bool IsBetween(string word) =>
            (start == 0 || string.CompareOrdinal(word, beginnings[start]) >= 0) && (end == beginnings.Length || string.CompareOrdinal(word, beginnings[end]) < 0);
    }
}
