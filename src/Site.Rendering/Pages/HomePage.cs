using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Calendar;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

internal static class HomePage
{
    private const int NewsCount = 7;
    private const int DocumentCount = 5;
    private const int ActivityCount = 4;

    // A lead story wants a picture: the newest with one among so many, else the newest.
    private const int LeadCandidates = 5;

    public static Page Of(ViewContext context) => new(UrlPath.Home, context.Graph.Settings.Source, Layouts.Home, () =>
    {
        var settings = context.Graph.Settings;
        return new PageContent(
            new HomeView(settings.Title, Blocks(context), context.Word(PageWords.LeadStory), Campaigns(context)), settings.Title, settings.Motto ?? settings.Committee.Name, [])
        {
            About = new OrganizationData(settings),
            Image = Lead(context.Graph) is { } lead ? context.SocialImage(lead) : null,
        };
    });

    private static IReadOnlyList<CampaignView> Campaigns(ViewContext context) =>
    [
        .. context.Graph.Campaigns.Select((campaign, at) => new CampaignView(
            $"chien_dich_{at + 1}", campaign.Title, campaign.Description, campaign.Target is { } target ? context.Href(target.Value) : campaign.Address!, campaign.Target is null,
            context.Image(campaign.Picture), DateView.Of(campaign.Until))),
    ];

    private static List<HomeBlockView> Blocks(ViewContext context)
    {
        if (context.Graph.Archive is not null)
        {
            return [new HomeBlockView { Kept = ArchivePages.Kept(context) }];
        }

        var lead = Lead(context.Graph);
        var shown = context.Graph.Settings.HomeBlocks.Contains(new HomeBlock.Usual(UsualBlock.LeadStory)) ? lead : null;
        var pictures = new PicturesOnce([shown is null ? null : context.Card(shown).Image, .. context.Graph.Campaigns.Select(campaign => context.Image(campaign.Picture))]);
        return
        [
            .. context.Graph.Settings.HomeBlocks.Select(block => block switch
            {
                HomeBlock.Own own => Own(context, own, pictures),
                HomeBlock.Usual usual => Usual(context, usual.Kind, lead, shown, pictures),
                _ => throw new InvalidOperationException($"A block of no known sort: {block}"),
            }).OfType<HomeBlockView>(),
        ];
    }

    /// <summary>What the editors want there; else news, which with a picture if one of the newest has one.</summary>
    private static Document? Lead(SiteGraph graph)
    {
        if (graph.Documents.FirstOrDefault(document => document.IsLead) is { } wanted)
        {
            return wanted;
        }

        var newest = graph.Of<NewsArticle>().Take(LeadCandidates).ToList();
        return newest.Find(article => article.Image is not null) ?? newest.FirstOrDefault();
    }

    /// <param name="shown">The lead story if the page has its block: other blocks leave it out.</param>
    private static HomeBlockView? Usual(ViewContext context, UsualBlock block, Document? lead, Document? shown, PicturesOnce pictures) => block switch
    {
        UsualBlock.LeadStory => lead is null ? null : new HomeBlockView { LeadStory = context.Card(lead) },
        UsualBlock.LatestNews => new HomeBlockView { News = Cards(context, PageWords.LatestNews, DocumentKind.News, Newest<NewsArticle>(context, NewsCount, shown), PageWords.NoNews, pictures) },
        UsualBlock.NewestDocuments => new HomeBlockView
        {
            Documents = new DocumentBlockView(
                context.Word(PageWords.NewestDocuments), [.. NewestDocuments(context.Graph).Select(context.Card)],
                context.Href(DocumentCode.Register),
                new LinkView(context.Word(PageWords.RegisterLink), context.Href(DocumentCode.Register)), context.Word(PageWords.NoDocuments)),
        },
        UsualBlock.BranchActivity => new HomeBlockView
        {
            Activities = Cards(context, PageWords.Activities, DocumentKind.Activity, Newest<BranchActivity>(context, ActivityCount, shown), PageWords.NoActivities, pictures),
        },
        UsualBlock.Bulletin => new HomeBlockView { Bulletin = Bulletin(context) },
        UsualBlock.NextDays => new HomeBlockView { Days = Days(context) },
        UsualBlock.StudyTheme => StudyThemePages.Block(context) is { } theme ? new HomeBlockView { Theme = theme } : null,
        UsualBlock.Consultations => ConsultationPages.Block(context) is { } open ? new HomeBlockView { Consultations = open } : null,
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static IEnumerable<Document> Newest<T>(ViewContext context, int most, Document? without)
        where T : Document => context.Graph.Of<T>().Where(document => !ReferenceEquals(document, without)).Take(most);

    /// <summary>By date of issue, whoever issued them; those of which nothing but the code is known have nothing to read.</summary>
    private static IEnumerable<KnownDocument> NewestDocuments(SiteGraph graph) =>
        graph.Register.Documents.Where(document => document is { IssuedOn: not null, Subject: not null }).Take(DocumentCount);

    /// <summary>Null when all that it would show stands above as pictures.</summary>
    private static HomeBlockView? Own(ViewContext context, HomeBlock.Own block, PicturesOnce pictures)
    {
        var match = new QueryMatch(block.Query, context.Graph.UnitTree);
        var cards = context.Graph.Documents.Where(match.Takes).Select(context.Card);
        CardView[] items = block.Look switch
        {
            BlockLook.Pictures => [.. cards.Where(card => !pictures.HasShown(card.Image)).Take(block.Most).Select(pictures.Show)],
            BlockLook.Cards => [.. cards.Take(block.Most).Select(pictures.Show)],
            _ => [.. cards.Take(block.Most)],
        };
        if (items is [] && cards.Any())
        {
            return null;
        }

        var all = WholeList(context.Graph, block.Query);
        return new HomeBlockView
        {
            Own = new OwnBlockView(
                block.Title, block.Look == BlockLook.List, block.Look == BlockLook.Cards, block.Look == BlockLook.Pictures, block.Look == BlockLook.Documents,
                items, all is null ? null : new LinkView(context.Word(PageWords.All), context.Href(all.Url)), context.Word(PageWords.NoItems)),
        };
    }

    /// <summary>The narrowest list of the site in which everything that a query takes stands; null if there is none.</summary>
    private static Listing? WholeList(SiteGraph graph, DocumentQuery query)
    {
        Listing? Only(ImmutableArray<string> ids, IEnumerable<Listing> listings) => ids is [var id] ? listings.FirstOrDefault(listing => listing.Id == id) : null;

        // A unit's page lists its own documents: where others stand below it, it is not all.
        var units = Flatten(graph.UnitTree).Where(node => node.Children.IsEmpty).Select(node => node.Listing);
        var sections = graph.Sections.Where((_, at) => query.Kinds is [var kind] && graph.Settings.Sections[at].Kind == kind);
        return Only(Ids(query.Categories), graph.Categories)
            ?? Only([.. query.Tags.Select(tag => VietnameseText.Slug(tag))], graph.Tags)
            ?? Only(Ids(query.Audiences), graph.Audiences)
            ?? Only(Ids(query.Units), units)
            ?? Only([.. query.Genres.Select(genre => genre.Value.Id)], graph.Genres)
            ?? sections.FirstOrDefault();

        static ImmutableArray<string> Ids(ImmutableArray<Located<string>> ids) => [.. ids.Select(id => id.Value)];
    }

    private static IEnumerable<UnitNode> Flatten(IEnumerable<UnitNode> nodes) => nodes.SelectMany(node => Flatten(node.Children).Prepend(node));

    private static CardBlockView Cards(ViewContext context, PageWord title, DocumentKind kind, IEnumerable<Document> documents, PageWord empty, PicturesOnce pictures) =>
        new(context.Word(title), [.. documents.Select(context.Card).Select(pictures.Show)], AllOf(context, kind), context.Word(empty));

    /// <summary>The first section of a kind; without one, the home page itself.</summary>
    private static LinkView AllOf(ViewContext context, DocumentKind kind)
    {
        var section = context.Graph.Settings.Sections.FirstOrDefault(section => section.Kind == kind);
        return new LinkView(context.Word(PageWords.All), context.Href(section?.Url ?? UrlPath.Home));
    }

    private static BulletinBlockView Bulletin(ViewContext context)
    {
        var latest = context.Graph.Of<Bulletin>().OrderByDescending(bulletin => bulletin.Month).FirstOrDefault();
        var front = latest is null ? null : context.Composed(latest).Front;
        return new BulletinBlockView(
            context.Word(PageWords.Bulletin),
            latest is null ? null : context.Card(latest),
            front is null ? null : VietnameseText.Capitalize(front.Month),
            front?.Number,
            latest is null ? [] : BulletinPages.Downloads(context, latest),
            AllOf(context, DocumentKind.Bulletin) with { Label = context.Word(PageWords.EarlierIssues) },
            context.Word(PageWords.ReadIssue));
    }

    private static DaysBlockView Days(ViewContext context) =>
        new(context.Word(PageWords.Days), [.. context.Graph.NextDays.Select(pair => Day(pair.Day, pair.On))]) { All = CalendarPages.Link(context) };

    public static DayView Day(CommemorativeDay day, DateOnly on) => new(
        DateView.Of(on), day.Name, day.Great,
        BulletinWords.Years(day, on),
        day.Lunar);
}
