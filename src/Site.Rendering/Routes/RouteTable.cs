using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Rendering.Routes;

/// <summary>The whole site: a function from a URL to bytes.</summary>
public sealed class RouteTable
{
    private static readonly Dictionary<UrlPath, Document> None = [];

    private readonly Dictionary<UrlPath, Route> _byUrl;
    private readonly IReadOnlyDictionary<UrlPath, Document> _documents;
    private readonly Func<Document, Route>? _routeOf;
    private readonly Lazy<Dictionary<UrlPath, Route>> _late;
    private readonly Lazy<ImmutableArray<Route>> _all;

    /// <param name="routes">With no URL twice.</param>
    public RouteTable(IEnumerable<Route> routes)
        : this(routes.ToDictionary(route => route.Url), None, null)
    {
    }

    /// <param name="byUrl">Not changed any more.</param>
    /// <param name="documents">Those with a page, by its URL; what <paramref name="byUrl"/> has at that URL comes first.</param>
    /// <param name="routeOf">The route to such a page, made when somebody asks for it: a preview shows one page of thousands.</param>
    /// <param name="late">Makes the routes whose URLs follow from their bytes, once somebody asks for all routes or for one of them: it takes long.</param>
    internal RouteTable(
        Dictionary<UrlPath, Route> byUrl, IReadOnlyDictionary<UrlPath, Document> documents, Func<Document, Route>? routeOf, Func<IEnumerable<Route>>? late = null)
    {
        _byUrl = byUrl;
        _documents = documents;
        _routeOf = routeOf;
        _late = new(() => (late?.Invoke() ?? []).ToDictionary(route => route.Url));

        // A preview asks for single routes and never needs the order.
        _all = new(() => Sorted([.. byUrl.Values, .. documents.Values.Where(document => !byUrl.ContainsKey(document.Url)).Select(document => routeOf!(document)), .. _late.Value.Values]));
    }

    /// <summary>In the order of their URLs.</summary>
    public ImmutableArray<Route> All => _all.Value;

    /// <summary>Those whose URLs follow from their bytes, in any order: the files of the search index, which is made when somebody first asks for them.</summary>
    public IReadOnlyCollection<Route> Late => _late.Value.Values;

    public Route? Find(UrlPath url) =>
        _byUrl.TryGetValue(url, out var route) ? route
        : _documents.TryGetValue(url, out var document) ? _routeOf!(document)
        : _late.Value.GetValueOrDefault(url);

    /// <summary>Whether a link may lead there.</summary>
    public bool MayLinkTo(UrlPath url) => _byUrl.TryGetValue(url, out var route) ? !StandsIn(route) : _documents.ContainsKey(url);

    /// <summary>Where links may lead, in any order.</summary>
    public IEnumerable<UrlPath> LinkTargets =>
        _byUrl.Values.Where(route => !StandsIn(route)).Select(route => route.Url).Concat(_documents.Keys.Where(url => !_byUrl.ContainsKey(url)));

    private static bool StandsIn(Route route) => route is RenderedRoute { StandsIn: true };

    private static ImmutableArray<Route> Sorted(Route[] routes)
    {
        Array.Sort(Array.ConvertAll(routes, route => route.Url.Value), routes, StringComparer.Ordinal);
        return ImmutableCollectionsMarshal.AsImmutableArray(routes);
    }
}
