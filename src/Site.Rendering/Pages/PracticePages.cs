using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Views;

namespace Site.Rendering.Pages;

/// <summary>Mô hình: all articles of that genre by unit, <c>/mo-hinh/</c>, and by field, <c>/mo-hinh/linh-vuc/</c>. A site without any has neither page.</summary>
internal static class PracticePages
{
    private static readonly UrlPath ByUnit = UrlPath.Page("mo-hinh");
    private static readonly UrlPath ByField = ByUnit.Child("linh-vuc");

    public static IEnumerable<Page> All(ViewContext context)
    {
        var practices = context.Graph.Genres.FirstOrDefault(genre => genre.Id == Genre.Practice.Id)?.Documents ?? [];
        if (practices.IsEmpty)
        {
            yield break;
        }

        yield return new Page(ByUnit, context.Graph.Settings.Source, Layouts.Practices, () => Compose(
            context, practices, ByUnit, Groups(context, practices, context.Graph.UnitsOf, context.Graph.Data.Units.Select(unit => context.Graph.Units[unit.Id]), "Không ghi tổ chức")));
        yield return new Page(ByField, context.Graph.Settings.Source, Layouts.Practices, () => Compose(
            context, practices, ByField, Groups(context, practices, document => context.Graph.CategoryOf(document) is { } field ? [field] : [], context.Graph.Categories, "Lĩnh vực khác")));
    }

    /// <summary>Null when the article states nothing of a practice.</summary>
    public static PracticeView? Of(ViewContext context, Document document) => document.Practice is not { } practice ? null : new PracticeView(
        practice.Since, practice.Done, practice.Result,
        [.. practice.TakenOverBy.Select(name => context.Graph.Units.GetValueOrDefault(name.Value) is { } unit ? new ReferenceView(unit.Title, context.Href(unit.Url)) : new ReferenceView(name.Value, null))]);

    /// <summary>From an article about a practice to all of them.</summary>
    public static LinkView? Link(ViewContext context, Document document) =>
        Genre.Of(document) == Genre.Practice ? new LinkView(context.Word(PageWords.Practices), context.Href(ByUnit)) : null;

    private static PageContent Compose(ViewContext context, ImmutableArray<Document> practices, UrlPath url, IReadOnlyList<PracticeGroupView> groups)
    {
        var title = context.Word(PageWords.Practices);
        var order = url == ByUnit ? "theo tổ chức" : "theo lĩnh vực";
        var description = $"{Quantity.Count(practices.Length)} mô hình, {order}.";
        return new PageContent(
            new PracticesView(
                title, description,
                [new LinkView("Theo tổ chức", context.Href(ByUnit), url == ByUnit), new LinkView("Theo lĩnh vực", context.Href(ByField), url == ByField)],
                groups, Without(context, practices)),
            url == ByUnit ? title : $"{title} theo lĩnh vực", description,
            url == ByUnit ? [new LinkView(title, context.Href(ByUnit), IsCurrent: true)] : [new LinkView(title, context.Href(ByUnit)), new LinkView("Theo lĩnh vực", context.Href(ByField), IsCurrent: true)]);
    }

    /// <summary>In the order of the listings; a practice of two units stands below both.</summary>
    private static List<PracticeGroupView> Groups(
        ViewContext context, ImmutableArray<Document> practices, Func<Document, ImmutableArray<Listing>> listingsOf, IEnumerable<Listing> order, string others)
    {
        var by = practices.SelectMany(practice => listingsOf(practice).DefaultIfEmpty(), (practice, listing) => (practice, listing)).ToLookup(pair => pair.listing?.Url, pair => pair.practice);
        var groups = order.Distinct().Where(listing => by.Contains(listing.Url)).Select(listing => Group(listing.Title, context.Href(listing.Url), by[listing.Url])).ToList();
        return by.Contains(null) ? [.. groups, Group(others, null, by[null])] : groups;

        PracticeGroupView Group(string title, string? href, IEnumerable<Document> documents) =>
            new(title, href, [.. documents.Select(document => new PracticeCardView(context.Card(document), Of(context, document)))]);
    }

    /// <summary>Every cell is to have one (Kế hoạch 147-KH/TU, 2020); which has none yet is for the committee to know, not for the public.</summary>
    private static IReadOnlyList<LinkView> Without(ViewContext context, ImmutableArray<Document> practices)
    {
        return context.Graph.Edition != Edition.Internal
            ? []
            : [.. PracticeGaps.Of(context.Graph.Data.Units, practices).Select(unit => new LinkView(unit.Name, context.Href(context.Graph.Units[unit.Id].Url)))];
    }
}
