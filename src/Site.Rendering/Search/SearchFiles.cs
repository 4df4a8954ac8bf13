using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Rendering.Routes;
using Site.Rendering.Search.Indexing;

namespace Site.Rendering.Search;

/// <summary>
/// The index as routes. All but the entry lie in a folder named after what they are made from, so that browsers may keep them, and so
/// that the routes are known before anything is indexed: a preview that nobody searches makes no index.
/// </summary>
internal sealed class SearchFiles
{
    /// <summary>To be raised when the same items give other files; a test tells when.</summary>
    internal const int Format = 2;

    /// <summary>About what a file of words takes: 1 to 2.5 KB, by how much the texts repeat themselves. A query fetches eight at most, and its results.</summary>
    private const int BytesPerFile = 1_600;

    // What the lists take, roughly: known before anything is indexed. A short text takes nearly as much as a long one, which says its words again.
    private const int BytesPerItem = 350;
    private const int WordsPerByte = 10;

    public static readonly UrlPath Page = UrlPath.Page("tim-kiem");
    public static readonly UrlPath Entry = Page.File("muc-luc.json");

    private const string PreviewFolder = "xem-truoc";

    private readonly int _count;
    private readonly Lazy<SearchIndex> _index;
    private readonly int _termFiles;
    private readonly string _folder;

    public SearchFiles(ImmutableArray<SearchableItem> items)
        : this(new Lazy<ImmutableArray<SearchableItem>>(items), items.Length, items.Sum(item => (long)item.Words), Stamp(items))
    {
    }

    private SearchFiles(Lazy<ImmutableArray<SearchableItem>> items, int count, long words, string folder)
    {
        _count = count;
        _termFiles = 1 + (int)((((long)count * BytesPerItem) + (words / WordsPerByte)) / BytesPerFile);
        _folder = folder;
        _index = new Lazy<SearchIndex>(() => SearchIndex.Of(items.Value, _termFiles));
    }

    /// <summary>
    /// A preview has a graph anew at each save and is seldom searched: there the folder keeps its name, no browser keeps its files, and
    /// no item is made before one is asked for.
    /// </summary>
    public static SearchFiles Of(SiteGraph graph, Lazy<ImmutableArray<SearchableItem>> items)
    {
        if (graph.Edition != Edition.Preview)
        {
            return new SearchFiles(items.Value);
        }

        var (count, words) = SearchableItems.SizeOf(graph);
        return new SearchFiles(items, count, words, PreviewFolder);
    }

    /// <summary>Whose files change their names with their content.</summary>
    public UrlPath LastingFolder => Page.Child(_folder);

    /// <summary>Makes the index now, with all the machine's threads, where otherwise the first file asked for would.</summary>
    public void Prepare() => _ = _index.Value;

    public IEnumerable<RenderedRoute> Routes(SourcePath origin)
    {
        yield return new RenderedRoute(Entry, origin, output => _index.Value.WriteEntry(output, _folder));
        yield return Lasting("cot.bin", output => output.Write(_index.Value.Columns));
        yield return Lasting("tu.txt", output => output.Write(_index.Value.Vocabulary));
        for (var file = 0; file < _termFiles; file++)
        {
            var number = file;
            yield return Lasting(string.Create(CultureInfo.InvariantCulture, $"t{number}.bin"), output => output.Write(_index.Value.TermFiles[number]));
        }

        for (var file = 0; file < ItemShards.Count(_count); file++)
        {
            var number = file;
            yield return Lasting(string.Create(CultureInfo.InvariantCulture, $"d{number}.json"), output => _index.Value.WriteItems(number, output));
        }

        RenderedRoute Lasting(string name, Action<IBufferWriter<byte>> write) => new(LastingFolder.File(name), origin, write) { IsLasting = _folder != PreviewFolder };
    }

    private static string Stamp(ImmutableArray<SearchableItem> items)
    {
        var hashes = new byte[(items.Length + 1) * SHA256.HashSizeInBytes];
        BitConverter.TryWriteBytes(hashes.AsSpan(items.Length * SHA256.HashSizeInBytes), Format);
        Parallel.For(0, items.Length, item => Hash(items[item], hashes.AsSpan(item * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes)));
        return Convert.ToHexStringLower(SHA256.HashData(hashes).AsSpan(0, 4));
    }

    private static void Hash(SearchableItem item, Span<byte> hash)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(item.Url.Value);
        Add(item.Title);
        Add(item.Summary);
        AddFacet(item.Kind);
        Add(item.Section?.Id);
        Add(item.Section?.Label);
        Add(item.Code);
        Add(item.Date?.ToString("O", CultureInfo.InvariantCulture));
        foreach (var unit in item.Units)
        {
            AddFacet(unit);
        }

        foreach (var (field, text) in item.Fields)
        {
            Add(field.ToString());
            Add(text);
        }

        foreach (var html in item.Html)
        {
            all.AppendData(html.Read().Span);
        }

        all.TryGetHashAndReset(hash, out _);

        void AddFacet(Facet facet)
        {
            Add(facet.Id);
            Add(facet.Label);
        }

        void Add(string? text)
        {
            all.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            all.AppendData("\0\0"u8);
        }
    }
}
