using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Bulletins;
using System.Globalization;

namespace Site.Rendering.Views;

internal static class HomePage
{
    private const int NewsCount = 5;
    private const int DocumentCount = 3;
    private const int ActivityCount = 4;

    // A lead story wants a picture: the newest with one among so many, else the newest.
    private const int LeadCandidates = 5;

    public static Page Of(ViewContext context) => new(UrlPath.Home, context.Graph.Settings.Source, Layouts.Home, () =>
    {
        var settings = context.Graph.Settings;
        var news = context.Graph.Of<NewsArticle>().ToList();
        var lead = news.Take(LeadCandidates).FirstOrDefault(article => article.Image is not null) ?? news.FirstOrDefault();
        var blocks = settings.HomeBlocks.Select(block => Block(context, block, news, lead)).OfType<HomeBlockView>();
        return new PageContent(new HomeView(settings.Title, [.. blocks]), settings.Title, settings.Motto ?? settings.Committee.Name, [])
        {
            About = new OrganizationData(settings),
        };
    });

    private static HomeBlockView? Block(ViewContext context, HomeBlock block, List<NewsArticle> news, NewsArticle? lead) => block switch
    {
        HomeBlock.LeadStory => lead is null ? null : new HomeBlockView { LeadStory = context.Card(lead) },
        HomeBlock.LatestNews => new HomeBlockView
        {
            News = Cards(context, "Tin mới", DocumentKind.News, news.Where(article => !ReferenceEquals(article, lead) || !ShowsLead(context)).Take(NewsCount), "Chưa có tin nào."),
        },
        HomeBlock.NewestDocuments => new HomeBlockView
        {
            Documents = new CardBlockView(
                "Văn bản mới", context.Cards(context.Graph.Of<PlanSummary>().Take(DocumentCount)), new LinkView("Tra cứu văn bản", context.Href(DocumentCode.Register)), "Chưa có văn bản nào."),
        },
        HomeBlock.BranchActivity => new HomeBlockView
        {
            Activities = Cards(context, "Hoạt động cơ sở", DocumentKind.Activity, context.Graph.Of<BranchActivity>().Take(ActivityCount), "Chưa có tin hoạt động nào."),
        },
        HomeBlock.Bulletin => new HomeBlockView { Bulletin = Bulletin(context) },
        HomeBlock.DaysOfMonth => new HomeBlockView { Days = Days(context) },
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static bool ShowsLead(ViewContext context) => context.Graph.Settings.HomeBlocks.Contains(HomeBlock.LeadStory);

    private static CardBlockView Cards(ViewContext context, string title, DocumentKind kind, IEnumerable<Document> documents, string empty) =>
        new(title, context.Cards(documents), AllOf(context, kind), empty);

    /// <summary>The first section of a kind; without one, the home page itself.</summary>
    private static LinkView AllOf(ViewContext context, DocumentKind kind)
    {
        var section = context.Graph.Settings.Sections.FirstOrDefault(section => section.Kind == kind);
        return new LinkView("Xem tất cả", context.Href(section?.Url ?? UrlPath.Home));
    }

    private static BulletinBlockView Bulletin(ViewContext context)
    {
        var latest = context.Graph.Of<Bulletin>().OrderByDescending(bulletin => bulletin.Month).FirstOrDefault();
        var front = latest is null ? null : context.Composed(latest).Front;
        return new BulletinBlockView(
            "Bản tin sinh hoạt chi bộ",
            latest is null ? null : context.Card(latest),
            front is null ? null : Words.Capitalize(front.Month),
            front?.Number,
            latest is null ? [] : BulletinPages.Downloads(context, latest),
            AllOf(context, DocumentKind.Bulletin) with { Label = "Các số trước" });
    }

    private static DaysBlockView Days(ViewContext context)
    {
        var month = YearMonth.Of(context.Graph.Today);
        return new DaysBlockView("Ngày đáng nhớ", DateWords.Month(month.Year, month.Month), [.. context.Graph.DaysIn(month).Select(pair => Day(pair.Day, pair.On))]);
    }

    public static DayView Day(CommemorativeDay day, DateOnly on) => new(
        DateView.Of(on), day.Name, day.Great,
        day.Since is { } since && on.Year > since ? string.Create(CultureInfo.InvariantCulture, $"{on.Year - since} năm") : null,
        day.Lunar);
}
