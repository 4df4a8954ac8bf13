using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Rendering.Views;

/// <summary>The pages of every listing, and the pages that list listings.</summary>
internal static class ListPages
{
    /// <summary>A listing's pages: at least one, so that an empty section says that it is empty.</summary>
    public static IEnumerable<Page> Of(ViewContext context, Listing listing)
    {
        var size = context.Graph.Settings.ItemsPerPage;
        var total = Math.Max(1, (listing.Documents.Length + size - 1) / size);
        var origin = OriginOf(listing, context.Graph);
        for (var number = 1; number <= total; number++)
        {
            var current = number;
            yield return new Page(
                listing.Url.PageNumber(number), origin, listing.Kind == ListingKind.Unit ? Layouts.Unit : Layouts.List,
                () => Compose(context, listing, current, total));
        }
    }

    public static Page Topics(ViewContext context, UrlPath url, string title, string description, SourcePath origin, IEnumerable<Listing> listings) =>
        new(url, origin, Layouts.Topics, () => new PageContent(
            new TopicsView(title, description, [.. listings.Select(context.Counted)], "Chưa có mục nào."),
            title, description, [new LinkView(title, context.Href(url), IsCurrent: true)]));

    public static Page Units(ViewContext context)
    {
        const string Title = "Tổ chức đảng";
        const string Description = "Các đảng bộ, chi bộ trực thuộc và hoạt động của từng nơi.";
        return new Page(Arrangement.UnitsPage, SiteData.UnitsFile, Layouts.Units, () => new PageContent(
            new UnitsView(Title, Description, Nodes(context, context.Graph.UnitTree), "Chưa khai tổ chức nào."),
            Title, Description, [new LinkView(Title, context.Href(Arrangement.UnitsPage), IsCurrent: true)]));
    }

    private static PageContent Compose(ViewContext context, Listing listing, int current, int total)
    {
        var size = context.Graph.Settings.ItemsPerPage;
        var pagination = context.Pagination(listing.Url, current, total);
        var cards = context.Cards(listing.Documents.Skip((current - 1) * size).Take(size));
        object view = listing.Kind == ListingKind.Unit
            ? UnitPage(context, listing, cards, pagination)
            : new ListView(
                listing.Title, current == 1 ? listing.Description : null, listing.Documents.Length, cards, EmptyOf(listing), pagination,
                Archives(context, listing), listing.Feed is { } feed ? context.Href(feed) : null);
        return new PageContent(view, TitleOf(listing), listing.Description ?? DescriptionOf(context, listing), Trail(context, listing))
        {
            Pagination = pagination,
            Feed = listing.Feed is { } own ? new FeedLinkView(listing.Title, context.Href(own)) : null,
        };
    }

    private static UnitView UnitPage(ViewContext context, Listing listing, IReadOnlyList<CardView> cards, PaginationView? pagination)
    {
        var unit = context.Unit(listing.Id)!;
        var node = context.UnitNode(listing.Id);
        return new UnitView(
            unit.Name, Words.Unit(unit.Kind), unit.Description, listing.Parent is { } parent ? context.Link(parent) : null, Nodes(context, node.Children),
            unit.Address, unit.Phone is { } phone ? Contacts.Phone(phone) : null, unit.Email,
            listing.Documents.Length, cards, EmptyOf(listing), pagination, context.Href(listing.Feed!.Value));
    }

    private static IReadOnlyList<UnitNodeView> Nodes(ViewContext context, IEnumerable<UnitNode> nodes) =>
    [
        .. nodes.Select(node => new UnitNodeView(
            node.Unit.Name, context.Href(node.Listing.Url), Words.Unit(node.Unit.Kind), node.Listing.Documents.Length, Nodes(context, node.Children))),
    ];

    /// <summary>A section and its archives offer the way to every year and month of the section.</summary>
    private static IReadOnlyList<ArchiveView> Archives(ViewContext context, Listing listing)
    {
        var section = listing.Kind switch
        {
            ListingKind.Section => listing,
            ListingKind.Year => listing.Parent,
            ListingKind.Month => listing.Parent?.Parent,
            _ => null,
        };
        return section is null ? [] : context.ArchivesOf(section);
    }

    private static List<LinkView> Trail(ViewContext context, Listing listing)
    {
        List<LinkView> trail = [new(ShortTitle(listing), context.Href(listing.Url), IsCurrent: true)];
        for (var above = listing.Parent; above is not null; above = above.Parent)
        {
            trail.Insert(0, new LinkView(ShortTitle(above), context.Href(above.Url)));
        }

        (string, UrlPath)? root = listing.Kind switch
        {
            ListingKind.Category => ("Chuyên mục", Arrangement.CategoriesPage),
            ListingKind.Tag => ("Thẻ", Arrangement.TagsPage),
            ListingKind.Audience => ("Đối tượng", Arrangement.AudiencesPage),
            ListingKind.Unit => ("Tổ chức đảng", Arrangement.UnitsPage),
            _ => null,
        };
        if (root is var (label, url))
        {
            trail.Insert(0, new LinkView(label, context.Href(url)));
        }

        return trail;
    }

    private static string ShortTitle(Listing listing) => listing.Kind switch
    {
        ListingKind.Year => "Năm " + listing.Id,
        ListingKind.Month => "Tháng " + int.Parse(listing.Id[5..], CultureInfo.InvariantCulture),
        _ => listing.Title,
    };

    private static string TitleOf(Listing listing) => listing.Kind switch
    {
        ListingKind.Tag => "Thẻ: " + listing.Title,
        ListingKind.Audience => "Dành cho: " + listing.Title,
        _ => listing.Title,
    };

    private static string DescriptionOf(ViewContext context, Listing listing) =>
        $"{TitleOf(listing)}: {Quantity.Count(listing.Documents.Length)} bài trên {context.Graph.Settings.Title}.";

    private static string EmptyOf(Listing listing) => listing.Kind switch
    {
        ListingKind.Unit => "Chưa có tin hoạt động nào của nơi này.",
        ListingKind.Section => "Chuyên trang này chưa có bài.",
        _ => "Chưa có bài nào trong mục này.",
    };

    private static SourcePath OriginOf(Listing listing, SiteGraph graph) => listing.Kind switch
    {
        ListingKind.Unit => SiteData.UnitsFile,
        ListingKind.Category => SiteData.CategoriesFile,
        ListingKind.Audience => graph.Settings.Source,
        ListingKind.Tag => listing.Documents[0].Source,
        _ => graph.Settings.Source,
    };
}
