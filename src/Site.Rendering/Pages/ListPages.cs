using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Calendar;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Pages.Questions;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>The pages of every listing, and the pages that list listings.</summary>
internal static class ListPages
{
    /// <summary>How a list of documents looks, by what all of them are.</summary>
    private enum Look
    {
        News,
        Activities,
        Pictures,
    }

    /// <summary>A listing's pages: at least one, so that an empty section says so.</summary>
    public static IEnumerable<Page> Of(ViewContext context, Listing listing)
    {
        var size = context.Graph.Settings.ItemsPerPage;
        var origin = OriginOf(listing.Whole, context.Graph);
        var layout = LayoutOf(context, listing);
        var look = new Lazy<Look>(() => LookOf(listing));
        // Covers are small, and a committee has a dozen of them a year: they stand on one page.
        size = layout == Layouts.Issues ? int.MaxValue : size;
        var paging = new Paging(listing.Documents.Length, size);
        // Readers look for plans by their day of issue and for study themes by their year, which the rows show; feeds keep the order of publication.
        var documents = layout == Layouts.Questions ? QuestionPages.InOrder(listing.Documents) : layout == Layouts.Plans || listing.Kind == ListingKind.Section ? listing.ByFiling : listing.Documents;
        // Once for all its pages: it looks through all documents.
        var statistics = StatisticsPages.Link(context, listing);
        for (var number = paging.Total; number >= 1; number--)
        {
            var current = number;
            yield return new Page(
                paging.Url(listing.Url, number), origin, layout,
                () => Compose(context, listing, layout, look.Value, documents[paging.Of(current)], paging, current, statistics));
        }
    }

    public static Page Topics(ViewContext context, UrlPath url, PageWord title, string description, SourcePath origin, IEnumerable<Listing> listings) =>
        new(url, origin, Layouts.Topics, () => new PageContent(
            new TopicsView(context.Word(title), description, [.. listings.Select(context.Counted)], "Chưa có mục nào."),
            context.Word(title), description, [new LinkView(context.Word(title), context.Href(url), IsCurrent: true)]));

    public static Page Units(ViewContext context)
    {
        var (title, description) = (context.Word(PageWords.Units), context.Word(PageWords.UnitsAbout));
        return new Page(Arrangement.UnitsPage, SiteData.UnitsFile, Layouts.Units, () => new PageContent(
            new UnitsView(title, description, Nodes(context, context.Graph.UnitTree), "Chưa khai tổ chức nào."),
            title, description, [new LinkView(title, context.Href(Arrangement.UnitsPage), IsCurrent: true)]));
    }

    private static PageContent Compose(ViewContext context, Listing listing, string layout, Look look, ImmutableArray<Document> documents, Paging paging, int current, LinkView? statistics)
    {
        var pagination = context.Pagination(listing.Url, paging, current);
        var isFirst = paging.IsFirst(current);
        var description = isFirst ? listing.Description : null;
        int? count = isFirst ? listing.Documents.Length : null;
        var byYear = context.ByYear(listing, counts: isFirst);
        var feed = listing.Feed is { } url ? context.Href(url) : null;
        object view = layout switch
        {
            Layouts.Unit => UnitPage(context, listing, Cards(context, listing, documents, look), pagination, isFirst),
            Layouts.Plans => new PlansView(
                listing.Title, description, count, [.. documents.OfType<PlanSummary>().Select(plan => PlanLists.Row(context, plan))],
                EmptyOf(context, listing), pagination, listing.Kind == ListingKind.Year && isFirst ? PlanLists.Year(context, listing) : null,
                byYear, feed),
            Layouts.Questions => QuestionPages.List(context, listing, description, documents, paging, EmptyOf(context, listing), pagination, byYear, feed),
            Layouts.Issues => IssueCovers.Of(context, listing, description, EmptyOf(context, listing), feed),
            _ => new ListView(
                listing.Title, description, count, Cards(context, listing, documents, look), EmptyOf(context, listing), pagination, byYear, feed)
            {
                IsActivities = look == Look.Activities,
                IsPictures = look == Look.Pictures,
                Statistics = statistics,
            },
        };
        var what = layout switch { Layouts.Plans => "văn bản", Layouts.Questions => "kiến nghị", _ => "bài" };
        return new PageContent(view, TitleOf(context, listing), listing.Description ?? DescriptionOf(context, listing, count, what), Trail(context, listing))
        {
            Pagination = pagination,
            Feed = listing.Feed is { } own ? new FeedLinkView(listing.Title, context.Href(own)) : null,
        };
    }

    /// <param name="isFirst">Whether it is the first page of the unit's list, where its tasks and the units below it stand.</param>
    private static UnitView UnitPage(ViewContext context, Listing listing, IReadOnlyList<CardView> cards, PaginationView? pagination, bool isFirst)
    {
        var unit = context.Unit(listing.Id)!;
        var node = context.UnitNode(listing.Id);
        var tasks = isFirst ? context.Graph.TasksOf(unit) : [];
        return new UnitView(
            unit.Name, KindOf(context, unit), unit.Description, listing.Parent is { } parent ? context.Link(parent) : null, isFirst ? Nodes(context, node.Children) : [],
            unit.Address, unit.Phone is { } phone ? Contacts.Phone(phone) : null, unit.Email,
            [.. tasks.Select(planned => TaskWords.Planned(context, planned, showsLead: false))],
            TaskWords.Progress(context, tasks.Select(planned => planned.Task)),
            isFirst ? listing.Documents.Length : null, cards, EmptyOf(context, listing), pagination,
            context.Href(listing.Feed!.Value))
        {
            ByYear = context.ByYear(listing, counts: isFirst),
            Calendar = CalendarFiles.Of(context, unit),
        };
    }

    /// <summary>On a unit's own pages its name is the title already. A picture stands once on a page, but where it is what the list is made of.</summary>
    private static IReadOnlyList<CardView> Cards(ViewContext context, Listing listing, ImmutableArray<Document> documents, Look look)
    {
        var cards = context.Cards(documents);
        var name = listing.Whole is { Kind: ListingKind.Unit, Id: var id } ? context.Unit(id)!.ShortName : null;
        var pictures = new PicturesOnce();
        return [.. cards.Select(card => card.Unit == name ? card with { Unit = null } : card).Select(card => look == Look.Pictures ? card : pictures.Show(card))];
    }

    private static Look LookOf(Listing listing) => listing.Documents switch
    {
        [] => Look.News,
        var documents when documents.All(ViewContext.IsPictures) => Look.Pictures,
        var documents => documents.All(document => document is BranchActivity) ? Look.Activities : Look.News,
    };

    private static IReadOnlyList<UnitNodeView> Nodes(ViewContext context, IEnumerable<UnitNode> nodes) =>
    [
        .. nodes.Select(node => new UnitNodeView(
            node.Unit.Name, context.Href(node.Listing.Url), KindOf(context, node.Unit), node.Listing.Documents.Length, Nodes(context, node.Children))),
    ];

    private static string KindOf(ViewContext context, PartyUnit unit) => VietnameseText.Capitalize(context.Graph.Settings.NameOf(unit.Kind));

    private static string LayoutOf(ViewContext context, Listing listing)
    {
        bool IsIn(DocumentKind kind) =>
            listing.Whole is { Kind: ListingKind.Section, Url: var url } && context.Graph.Settings.Sections.Any(known => known.Kind == kind && known.Url == url);

        return listing.Kind == ListingKind.Unit ? Layouts.Unit
            : IsIn(DocumentKind.Plan) ? Layouts.Plans
            : IsIn(DocumentKind.Question) ? Layouts.Questions
            : IsIn(DocumentKind.Bulletin) ? Layouts.Issues
            : Layouts.List;
    }

    private static List<LinkView> Trail(ViewContext context, Listing listing)
    {
        List<LinkView> trail = [new(ShortTitle(listing), context.Href(listing.Url), IsCurrent: true)];
        for (var above = listing.Parent; above is not null; above = above.Parent)
        {
            trail.Insert(0, new LinkView(ShortTitle(above), context.Href(above.Url)));
        }

        (string, UrlPath)? root = listing.Whole.Kind switch
        {
            ListingKind.Category => (context.Word(PageWords.Categories), Arrangement.CategoriesPage),
            ListingKind.Tag => (context.Word(PageWords.Tags), Arrangement.TagsPage),
            ListingKind.Audience => (context.Word(PageWords.Audiences), Arrangement.AudiencesPage),
            ListingKind.Genre => (context.Word(PageWords.Genres), Arrangement.GenresPage),
            ListingKind.Unit => (context.Word(PageWords.Units), Arrangement.UnitsPage),
            ListingKind.StudyTheme => context.Graph.StudyThemes.First(known => known.Listing == listing).Theme is var theme ? (context.ThemeLabel(theme), theme.Url) : null,
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

    private static string TitleOf(ViewContext context, Listing listing) => listing.Whole.Kind switch
    {
        ListingKind.Tag => $"{context.Word(PageWords.Tags)}: {listing.Title}",
        ListingKind.Audience => $"{context.Word(PageWords.ForAudience)}: {listing.Title}",
        _ => listing.Title,
    };

    private static string DescriptionOf(ViewContext context, Listing listing, int? count, string what) =>
        $"{TitleOf(context, listing)}: {(count is { } known ? $"{Quantity.Count(known)} {what}" : $"các {what} cũ hơn")} trên {context.Graph.Settings.Title}.";

    private static string EmptyOf(ViewContext context, Listing listing) => listing.Kind switch
    {
        ListingKind.Unit => "Chưa có tin hoạt động nào của tổ chức này.",
        ListingKind.Section => "Chuyên trang này chưa có bài.",
        // Only a year with a due task of an older plan has no documents of its own.
        ListingKind.Year => "Không có văn bản nào ban hành trong năm này.",
        _ => context.Word(PageWords.NoItems),
    };

    private static SourcePath OriginOf(Listing listing, SiteGraph graph) => listing.Kind switch
    {
        ListingKind.Unit => SiteData.UnitsFile,
        ListingKind.Category => SiteData.CategoriesFile,
        ListingKind.Audience => graph.Settings.Source,
        ListingKind.Tag => listing.Documents[0].Source,
        ListingKind.StudyTheme => graph.StudyThemes.First(known => known.Listing == listing).Theme.Source,
        _ => graph.Settings.Source,
    };
}
