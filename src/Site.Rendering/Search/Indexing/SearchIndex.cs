using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Site.Rendering.Search.Indexing;

/// <summary>Everything that the page's script searches, made once from the items. Pure: the same bytes on any machine and with any number of threads.</summary>
internal sealed class SearchIndex
{
    private readonly ImmutableArray<SearchableItem> _items;
    private readonly FacetColumns _facets;
    private readonly string[] _firstWords;
    private readonly string[] _common;
    private readonly int _rareLists;

    private SearchIndex(ImmutableArray<SearchableItem> items, PostingLists lists, int termFiles)
    {
        _items = items;
        _facets = new FacetColumns(items);
        (TermFiles, _firstWords) = TermShards.Write(lists, termFiles);
        _common = [.. CommonWords.Of(lists)];
        _rareLists = lists.RareLists;
        Vocabulary = Indexing.Vocabulary.Write(lists);
    }

    public byte[][] TermFiles { get; }

    public byte[] Vocabulary { get; }

    public ReadOnlySpan<byte> Columns => _facets.Bytes;

    /// <param name="items">Newest first: of two items with the same score, the first comes first.</param>
    /// <param name="termFiles">How many files the words take.</param>
    public static SearchIndex Of(ImmutableArray<SearchableItem> items, int termFiles)
    {
        var averageWords = items.Length == 0 ? 1f : (float)items.Sum(item => (long)item.Words) / items.Length;

        // When a thread ends its work, the next one takes its reader: fewer readers leave fewer words to merge.
        var readers = new ConcurrentBag<ItemReader>();
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(1, items.Length), 64),
            () => readers.TryTake(out var reader) ? reader : new ItemReader(averageWords),
            (range, _, reader) =>
            {
                for (var item = range.Item1; item < Math.Min(range.Item2, items.Length); item++)
                {
                    reader.Read(item, items[item]);
                }

                return reader;
            },
            readers.Add);
        return new SearchIndex(items, PostingLists.Merge([.. readers], items.Length), termFiles);
    }

    /// <summary>The results' texts of one file of <see cref="ItemShards.ItemsPerFile"/> items.</summary>
    public void WriteItems(int file, IBufferWriter<byte> output)
    {
        var start = file * ItemShards.ItemsPerFile;
        ItemShards.Write(output, _items.AsSpan()[start..Math.Min(_items.Length, start + ItemShards.ItemsPerFile)]);
    }

    /// <summary>The file that the script fetches first: it says where the other files are and how to read them.</summary>
    public void WriteEntry(IBufferWriter<byte> output, string folder)
    {
        using var json = new Utf8JsonWriter(output, ItemShards.Json);
        json.WriteStartObject();
        json.WriteString("folder", folder);
        json.WriteNumber("items", _items.Length);
        json.WriteNumber("perFile", ItemShards.ItemsPerFile);
        json.WriteString("words", string.Join('\n', _firstWords));
        json.WriteString("common", string.Join('\n', _common));
        json.WriteNumber("rareLists", _rareLists);
        _facets.WriteTables(json);
        json.WriteEndObject();
    }
}
