using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Rendering.Search;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Register;

/// <summary>The look-up of documents: the whole register, and a list for each value of each facet.</summary>
internal static class RegisterPages
{
    /// <summary>A reader who looks for a document would rather scroll than turn pages. The script shows as many.</summary>
    private const int RowsPerPage = 50;

    private const string Description = "Tra cứu văn bản theo số và ký hiệu, loại, cơ quan ban hành, ngày ban hành và tình trạng hiệu lực.";

    public static IEnumerable<Page> All(ViewContext context)
    {
        var register = context.Graph.Register;
        var title = context.Word(PageWords.Register);
        var facets = RegisterFacets.Of(register.Documents, context.Standing);
        return Lists(context, facets, new FacetValue(title, title, DocumentCode.Register, register.Documents))
            .Concat(facets.SelectMany(facet => facet.Values).SelectMany(value => Lists(context, facets, value)));
    }

    private static IEnumerable<Page> Lists(ViewContext context, ImmutableArray<Facet> facets, FacetValue value)
    {
        var paging = new Paging(value.Documents.Length, RowsPerPage);
        for (var number = paging.Total; number >= 1; number--)
        {
            var current = number;
            yield return new Page(paging.Url(value.Url, number), context.Graph.Settings.Source, Layouts.Documents, () => Compose(context, facets, value, paging, current));
        }
    }

    private static PageContent Compose(ViewContext context, ImmutableArray<Facet> facets, FacetValue value, Paging paging, int current)
    {
        var pagination = context.Pagination(value.Url, paging, current);
        var isWhole = value.Url == DocumentCode.Register;
        var here = new LinkView(value.Label, context.Href(value.Url), IsCurrent: true);
        var view = new DocumentsView(
            value.Title, Description, paging.IsFirst(current) ? value.Documents.Length : null, [.. value.Documents[paging.Of(current)].Select(context.Row)],
            [.. facets.Select(facet => View(context, facet, value.Url))],
            [
                new LinkView("Tải danh mục dạng bảng tính (CSV)", context.Href(SiteFiles.RegisterCsv)),
                new LinkView("Tải danh mục dạng JSON", context.Href(SiteFiles.RegisterJson)),
            ],
            pagination, context.Word(PageWords.NoDocuments), LookUp(context, facets, value.Url));
        return new PageContent(view, value.Title, Description, isWhole ? [here] : [new LinkView(context.Word(PageWords.Register), context.Href(DocumentCode.Register)), here])
        {
            Pagination = pagination,
            Script = isWhole && paging.IsFirst(current) ? SearchScript.Register.Url : null,
        };
    }

    private static LookUpView LookUp(ViewContext context, ImmutableArray<Facet> facets, UrlPath here) => new(
        context.Href(DocumentCode.Register), context.Href(SearchScript.Url), context.Href(SiteFiles.RegisterJson),
        [
            .. facets.Where(facet => facet.Values.Any(value => value.IsKnown)).Select(facet => new SearchFilterView(
                facet.Name, facet.Name, facet.Label, "Tất cả", [.. facet.Values.Select(value => new SearchOptionView(value.Id, value.Label, value.Url == here))])),
        ]);

    private static FacetView View(ViewContext context, Facet facet, UrlPath here) => new(
        facet.Label,
        [.. facet.Values.Select(value => new FacetValueView(value.Label, context.Href(value.Url), value.Documents.Length, value.Url == here))]);
}
