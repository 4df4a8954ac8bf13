using System.Buffers;
using System.Collections.Immutable;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Rendering.Routes;
using Site.Rendering.Search.Indexing;

namespace Site.Rendering.Search;

/// <summary>
/// The index as routes: an entry, and the files that it names. They are named after their content, so that browsers may keep them for ever, and so that an edit gives readers
/// only those files anew in which its words stand.
/// </summary>
internal sealed class SearchFiles
{
    public static readonly UrlPath Page = UrlPath.Page("tim-kiem");
    public static readonly UrlPath Entry = Page.File("muc-luc.json");

    private const string Folder = "muc";
    private const string PreviewFolder = "xem-truoc";

    private readonly bool _isPreview;
    private readonly Lazy<SearchIndex> _index;
    private readonly Lazy<IndexNames> _names;

    public SearchFiles(ImmutableArray<SearchableItem> items)
    {
        _index = new Lazy<SearchIndex>(() => SearchIndex.Of(items));
        _names = new Lazy<IndexNames>(() => IndexNames.Of(Folder, _index.Value));
    }

    private SearchFiles(Lazy<ImmutableArray<SearchableItem>> items)
    {
        _isPreview = true;
        _index = new Lazy<SearchIndex>(() => SearchIndex.Of(items.Value, isWhole: true));
        _names = new Lazy<IndexNames>(() => IndexNames.OfWhole(PreviewFolder));
    }

    /// <summary>
    /// A preview has a graph anew at each save and is seldom searched: there all words stand in one file and all texts in another, no browser keeps them, and nothing is
    /// made before it is asked for.
    /// </summary>
    public static SearchFiles Of(SiteGraph graph, Lazy<ImmutableArray<SearchableItem>> items) =>
        graph.Edition == Edition.Preview ? new SearchFiles(items) : new SearchFiles(items.Value);

    /// <summary>Whose files change their names with their content.</summary>
    public static UrlPath LastingFolder => Page.Child(Folder);

    /// <summary>The files whose addresses are known before anything is indexed.</summary>
    public IEnumerable<RenderedRoute> Routes(SourcePath origin) =>
    [
        new RenderedRoute(Entry, origin, output => _index.Value.WriteEntry(output, _names.Value)),
        .. _isPreview ? Files(origin) : [],
    ];

    /// <summary>Makes the index and so knows the others; null where there are none.</summary>
    public Func<IEnumerable<RenderedRoute>>? LateRoutes(SourcePath origin) => _isPreview ? null : () => Files(origin);

    private IEnumerable<RenderedRoute> Files(SourcePath origin)
    {
        var names = _names.Value;
        yield return File(names.OfColumns(), index => index.Columns);
        yield return File(names.OfVocabulary(), index => index.Vocabulary);
        for (var file = 0; file < names.Terms.Length; file++)
        {
            var number = file;
            yield return File(names.OfTerms(number), index => index.TermFiles[number]);
        }

        for (var file = 0; file < names.Added.Length; file++)
        {
            var number = file;
            yield return File(names.OfAdded(number), index => index.AddedFiles[number]);
        }

        for (var file = 0; file < names.TextFiles; file++)
        {
            var number = file;
            yield return File(names.OfTexts(number), index => index.TextFiles[number]);
        }

        RenderedRoute File(UrlPath url, Func<SearchIndex, byte[]> bytes) => new(url, origin, output => output.Write(bytes(_index.Value))) { IsLasting = !_isPreview };
    }
}
