using System.Collections.Immutable;
using System.Globalization;
using Site.Model.DocumentCodes;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Register;
using Site.Rendering.Search;
using Site.Rendering.Views;

namespace Site.Rendering.Pages;

/// <summary>The search page. One page serves all queries, which its script reads from the address. Crawlers may index it, but only under its canonical address.</summary>
internal static class SearchPage
{
    /// <summary>The name of the filter by kind in the page's address.</summary>
    public const string KindFilter = "loai";

    private const string Description = "Tìm tin, bài, hoạt động, hỏi đáp, bản tin và văn bản trên toàn trang; gõ có dấu hay không dấu đều được.";

    public static Page Of(ViewContext context, Lazy<ImmutableArray<SearchableItem>> items) => new(
        SearchFiles.Page, context.Graph.Settings.Source, Layouts.Search,
        () => new PageContent(
            new SearchView(context.Word(PageWords.Search), context.Href(SearchFiles.Page), context.Href(SearchScript.Url), Filters(items.Value), Places(context), ExampleCode(context.Graph.Settings)),
            context.Word(PageWords.Search), Description, [new LinkView(context.Word(PageWords.Search), context.Href(SearchFiles.Page), IsCurrent: true)])
        {
            Script = SearchScript.Page.Url,
        });

    /// <param name="id">Unique on its page.</param>
    /// <param name="label">Unique on its page.</param>
    public static SearchBoxView Box(ViewContext context, string id, string label) =>
        new(id, label, context.Href(SearchFiles.Page), context.Href(SearchScript.Url), context.Href(SearchScript.Suggestions.Url));

    private static string ExampleCode(SiteSettings settings) => "59-KH/" + settings.IssuerCodes.FirstOrDefault("TU");

    private static IReadOnlyList<SearchFilterView> Filters(ImmutableArray<SearchableItem> items) =>
    [
        new(KindFilter, "kind", "Loại", "Tất cả", Options(items.Select(item => item.Kind))),
        new("chuyen-trang", "section", "Chuyên trang", "Tất cả", Options(items.Select(item => item.Section).OfType<Search.Facet>())),
        new("to-chuc", "unit", "Tổ chức", "Tất cả", Options(items.SelectMany(item => item.Units))),
        new("nam", "year", "Năm", "Tất cả",
        [
            .. items.Select(item => item.Date?.Year).OfType<int>().Distinct().OrderDescending()
                .Select(year => year.ToString("0000", CultureInfo.InvariantCulture)).Select(year => new SearchOptionView(year, year)),
        ]),
    ];

    private static IReadOnlyList<SearchOptionView> Options(IEnumerable<Search.Facet> values) =>
    [
        .. values.DistinctBy(value => value.Id, StringComparer.Ordinal)
            .OrderBy(value => value.Label, VietnameseOrder.Comparer).ThenBy(value => value.Id, StringComparer.Ordinal)
            .Select(value => new SearchOptionView(value.Id, value.Label)),
    ];

    private static IReadOnlyList<SearchPlacesView> Places(ViewContext context)
    {
        var graph = context.Graph;
        var register = new CountedLinkView(context.Word(PageWords.RegisterLink), context.Href(DocumentCode.Register), graph.Register.Documents.Length);
        var units = graph.Units.Values.Where(unit => !unit.Documents.IsEmpty)
            .OrderBy(unit => unit.Title, VietnameseOrder.Comparer).ThenBy(unit => unit.Url);
        var years = graph.Archives.Select(archive => archive.Year).Where(year => !year.Documents.IsEmpty)
            .OrderByDescending(year => year.Id, StringComparer.Ordinal);
        return
        [
            .. new SearchPlacesView[]
            {
                new("Theo chuyên trang", [.. graph.Sections.Select(context.Counted), register]),
                new("Theo tổ chức", [.. units.Select(context.Counted)]),
                new("Theo năm", [.. years.Select(context.Counted)]),
            }.Where(places => places.Links.Count > 0),
        ];
    }
}
