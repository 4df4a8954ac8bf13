using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Register;

/// <summary>The look-up of documents: the whole register, and a list for each value of each facet.</summary>
internal static class RegisterPages
{
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
        var size = context.Graph.Settings.ItemsPerPage;
        var total = Math.Max(1, (value.Documents.Length + size - 1) / size);
        for (var number = 1; number <= total; number++)
        {
            var current = number;
            yield return new Page(value.Url.PageNumber(number), context.Graph.Settings.Source, Layouts.Documents, () => Compose(context, facets, value, current, total));
        }
    }

    private static PageContent Compose(ViewContext context, ImmutableArray<Facet> facets, FacetValue value, int current, int total)
    {
        var size = context.Graph.Settings.ItemsPerPage;
        var pagination = context.Pagination(value.Url, current, total);
        var isWhole = value.Url == DocumentCode.Register;
        var here = new LinkView(value.Label, context.Href(value.Url), IsCurrent: true);
        var view = new DocumentsView(
            value.Title, Description, value.Documents.Length, [.. value.Documents.Skip((current - 1) * size).Take(size).Select(context.Row)],
            [.. facets.Select(facet => View(context, facet, value.Url))],
            [
                new LinkView("Tải danh mục dạng bảng tính (CSV)", context.Href(SiteFiles.RegisterCsv)),
                new LinkView("Tải danh mục dạng JSON", context.Href(SiteFiles.RegisterJson)),
            ],
            pagination, context.Word(PageWords.NoDocuments));
        return new PageContent(view, value.Title, Description, isWhole ? [here] : [new LinkView(context.Word(PageWords.Register), context.Href(DocumentCode.Register)), here]) { Pagination = pagination };
    }

    private static FacetView View(ViewContext context, Facet facet, UrlPath here) => new(
        facet.Label,
        [.. facet.Values.Select(value => new FacetValueView(value.Label, context.Href(value.Url), value.Documents.Length, value.Url == here))]);
}
