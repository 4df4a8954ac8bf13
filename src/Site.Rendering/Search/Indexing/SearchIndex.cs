using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Site.Rendering.Search.Indexing.Newest;
using Site.Rendering.Search.Indexing.Reading;

namespace Site.Rendering.Search.Indexing;

/// <summary>Everything that the page's script searches, made once from the items. Pure: the same bytes on any machine and with any number of threads.</summary>
internal sealed class SearchIndex
{
    private readonly int _count;
    private readonly int _older;
    private readonly FacetColumns _facets;
    private readonly string[] _beginnings;
    private readonly int[] _addedStarts;
    private readonly string[] _common;
    private readonly int _rareLists;
    private readonly int _perFile;

    private SearchIndex(ImmutableArray<SearchableItem> items, PostingLists lists, AddedLists added, bool isWhole)
    {
        _count = items.Length;
        _older = lists.Items;
        _facets = new FacetColumns(items);
        (TermFiles, _beginnings, var firstTerms) = TermShards.Write(lists, isWhole);
        (AddedFiles, _addedStarts) = Newest.AddedFiles.Write(lists, added, _beginnings, firstTerms);
        _common = [.. CommonWords.Of(lists)];
        _rareLists = lists.RareLists;
        Vocabulary = Indexing.Vocabulary.Write(lists, added);
        _perFile = isWhole ? Math.Max(1, items.Length) : ItemShards.ItemsPerFile;
        TextFiles = new byte[isWhole ? 1 : (items.Length + _perFile - 1) / _perFile][];
        Parallel.For(0, TextFiles.Length, file => TextFiles[file] = ItemShards.Write(items.AsSpan()[(file * _perFile)..Math.Min(items.Length, (file + 1) * _perFile)]));
    }

    public byte[][] TermFiles { get; }

    /// <summary>What the newest items add to <see cref="TermFiles"/>.</summary>
    public byte[][] AddedFiles { get; }

    public byte[] Vocabulary { get; }

    public byte[] Columns => _facets.Bytes;

    /// <summary>The results' texts.</summary>
    public byte[][] TextFiles { get; }

    /// <param name="items">Oldest first, so that they keep their numbers when new ones come: of two items with the same score, the last comes first.</param>
    /// <param name="isWhole">Whether all words stand in one file, and all texts.</param>
    public static SearchIndex Of(ImmutableArray<SearchableItem> items, bool isWhole = false)
    {
        var older = isWhole ? items.Length : NewestItems.Older(items.Length);
        var averageWords = older == 0 ? 1 : Step.Above(items.Take(older).Sum(item => (long)item.Words) / older);

        // When a thread ends its work, the next one takes its reader: fewer readers leave fewer words to merge.
        var readers = new ConcurrentBag<ItemReader>();
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(1, older), 64),
            () => readers.TryTake(out var reader) ? reader : new ItemReader(averageWords),
            (range, _, reader) =>
            {
                for (var item = range.Item1; item < Math.Min(range.Item2, older); item++)
                {
                    reader.Read(item, items[item]);
                }

                return reader;
            },
            readers.Add);
        var lists = new PostingLists([.. readers], older);
        return new SearchIndex(items, lists, new AddedLists(lists, items.AsSpan()[older..], averageWords), isWhole);
    }

    /// <summary>The file that the script fetches first: it says where the other files are and how to read them.</summary>
    public void WriteEntry(IBufferWriter<byte> output, IndexNames names)
    {
        using var json = new Utf8JsonWriter(output, ItemShards.Json);
        json.WriteStartObject();
        json.WriteString("folder", names.Folder + "/");
        json.WriteString("columns", names.Columns);
        json.WriteString("vocabulary", names.Vocabulary);
        json.WriteString("terms", string.Concat(names.Terms));
        json.WriteString("texts", string.Concat(names.Texts));
        json.WriteNumber("items", _count);
        json.WriteNumber("older", _older);
        json.WriteNumber("room", ListCoder.RoomOf(_older));
        json.WriteNumber("perFile", _perFile);
        json.WriteString("words", string.Join('\n', _beginnings));
        json.WriteString("added", string.Concat(names.Added));
        json.WriteStartArray("addedFrom");
        foreach (var start in _addedStarts)
        {
            json.WriteNumberValue(start);
        }

        json.WriteEndArray();
        json.WriteString("common", string.Join('\n', _common));
        json.WriteNumber("rareLists", _rareLists);
        _facets.WriteTables(json);
        json.WriteEndObject();
    }
}
