using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>The stage Arrange: turns a selection into a graph. Pure.</summary>
public static class Arrangement
{
    public static readonly UrlPath UnitsPage = UrlPath.Page("to-chuc");
    public static readonly UrlPath TagsPage = UrlPath.Page("the");
    public static readonly UrlPath CategoriesPage = UrlPath.Page("chuyen-muc");
    public static readonly UrlPath AudiencesPage = UrlPath.Page("doi-tuong");
    public static readonly UrlPath GenresPage = UrlPath.Page("the-loai");

    /// <summary>Below a theme's page: everything that belongs to it.</summary>
    private const string ThemeListingName = "tat-ca";

    /// <param name="former">The same site before a change, of which everything is taken over that the change does not concern.</param>
    public static SiteGraph Arrange(SiteContent content, EditionContent selection, PublicationPolicy policy, SiteGraph? former = null)
    {
        var settings = content.Settings;
        var today = VietnamTime.DayOf(policy.Now);
        var arranged = ArrangedDocuments.Of(selection, settings.Sections, former?.Arranged);
        var documents = arranged.All;

        // A topic without documents has a page too, in the order of declaration.
        var topics = new List<(Listing Topic, DocumentGroup Members)>();
        ImmutableArray<Listing> categories =
        [
            .. content.Data.Categories.Select(category => Topic(
                ListingKind.Category, category.Id, category.Name, category.Description, CategoriesPage.Child(category.Id), arranged.InCategory[category.Id])),
        ];
        var (tags, tagsBySpelling) = arranged.Spellings.Listings(arranged, (slug, title, members) => Topic(ListingKind.Tag, slug, title, null, TagsPage.Child(slug), members));
        ImmutableArray<Listing> audiences =
        [
            .. settings.Audiences.Select(audience => Topic(
                ListingKind.Audience, audience.Id, audience.Name, audience.Description, AudiencesPage.Child(audience.Id), arranged.ForAudience[audience.Id])),
        ];

        // Of the genres in use: a page of interviews where nobody writes any would only be empty.
        ImmutableArray<Listing> genres =
        [
            .. from genre in Genre.Usual.Concat(settings.Genres.Select(named => named.Genre)).Distinct()
               let members = arranged.OfGenre[genre]
               where !members.Documents.IsEmpty
               select Topic(ListingKind.Genre, genre.Id, VietnameseText.Capitalize(settings.NameOf(genre)), null, GenresPage.Child(genre.Id.Replace('_', '-')), members),
        ];
        ImmutableArray<(Listing Listing, DocumentGroup Members)> sections =
        [
            .. from section in settings.Sections
               let members = arranged.InSection[section]
               select (new Listing(ListingKind.Section, section.Folder, section.Title, section.Description, section.Url, members.Documents), members),
        ];
        var units = UnitForest(arranged.OfUnit, content.Data.Units);
        var unitsById = ById(Flatten(units).Select(node => node.Listing));
        var unitTopics = unitsById.Values.OrderBy(unit => unit.Url).Select(unit => (Topic: unit, Members: arranged.OfUnit[unit.Id]));
        var plans = arranged.OfType[typeof(PlanSummary)].Documents;

        return new SiteGraph
        {
            Settings = settings,
            Data = content.Data,
            Edition = policy.Edition,
            ShowsUnfinished = policy.IncludeUnfinished,
            Now = policy.Now,
            Today = today,
            Arranged = arranged,
            Withdrawn = [.. selection.LeftOut.Where(left => left.Reason == LeftOutReason.Withdrawn).Select(left => left.Document)],
            Calendar = selection.Calendar,
            Events = Events(),
            Sections = [.. sections.Select(section => section.Listing)],
            // A theme's own address is its year.
            Archives = [.. sections.Where((_, at) => settings.Sections[at].Kind != DocumentKind.StudyTheme).SelectMany(section => YearArchive.Of(section.Listing, section.Members))],
            TopicYears = [.. topics.Concat(unitTopics).SelectMany(topic => YearArchive.OfTopic(topic.Topic, topic.Members, settings.ItemsPerPage))],
            StudyThemes = StudyThemes(settings, arranged),
            Consultations = [.. from document in arranged.WithTrait[Trait.Asking].Documents let asked = document.Consultation where asked is not null select (document, asked)],
            TasksByLead = PlannedTask.ByLead(plans),
            Categories = categories,
            CategoriesById = ById(categories),
            Tags = tags,
            TagsBySpelling = tagsBySpelling,
            Audiences = audiences,
            AudiencesById = ById(audiences),
            Genres = genres,
            UnitTree = units,
            Units = unitsById,
            Register = Register(),
            UsedAssets = UsedAssets(arranged, content.Data.Register, settings.CampaignsOn(today)),
        };

        Listing Topic(ListingKind kind, string id, string title, string? description, UrlPath url, DocumentGroup members)
        {
            var topic = new Listing(kind, id, title, description, url, members.Documents);
            topics.Add((topic, members));
            return topic;
        }

        EventCalendar Events()
        {
            var dated = arranged.WithTrait[Trait.OnCalendar].Documents;
            return former is not null && former.Today == today && former.Settings == settings && former.Data == content.Data && former.Arranged.WithTrait[Trait.OnCalendar].Documents == dated
                ? former.Events
                : new EventCalendar(dated, content.Data, settings, today);
        }

        DocumentRegister Register()
        {
            var known = arranged.WithTrait[Trait.InRegister].Documents;
            return former is not null && former.Data.Register == content.Data.Register && former.Arranged.WithTrait[Trait.InRegister].Documents == known
                ? former.Register
                : RegisterBuilder.Build(known, content.Data.Register);
        }
    }

    /// <summary>The newest year first. When two have one year, which has been told, the first one counts.</summary>
    private static ImmutableArray<GatheredTheme> StudyThemes(SiteSettings settings, ArrangedDocuments documents) =>
    [
        .. documents.OfType[typeof(StudyTheme)].Documents.Cast<StudyTheme>().DistinctBy(theme => theme.Year).OrderByDescending(theme => theme.Year).Select(theme => new GatheredTheme(theme, new Listing(
            ListingKind.StudyTheme, Name(theme.Year), $"{settings.Words[PageWords.ThemeOfYear]} {Name(theme.Year)}: {theme.Title}", null, theme.Url.Child(ThemeListingName), documents.OfTheme[theme.Year].Documents))),
    ];

    private static string Name(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<UnitNode> UnitForest(DocumentGroups<string> members, ImmutableArray<PartyUnit> units)
    {
        var children = units.ToLookup(unit => unit.Parent?.Value, StringComparer.Ordinal);

        ImmutableArray<UnitNode> Below(string? parent, Listing? above) =>
        [
            .. from unit in children[parent]
               let listing = new Listing(ListingKind.Unit, unit.Id, unit.Name, unit.Description, UnitsPage.Child(unit.Id), members[unit.Id].Documents, above)
               select new UnitNode(unit, listing, Below(unit.Id, listing)),
        ];

        return Below(null, null);
    }

    private static IEnumerable<UnitNode> Flatten(IEnumerable<UnitNode> nodes) =>
        nodes.SelectMany(node => Flatten(node.Children).Prepend(node));

    /// <summary>When two share one id, which has been told, the last one counts.</summary>
    private static Dictionary<string, Listing> ById(IEnumerable<Listing> listings)
    {
        var byId = new Dictionary<string, Listing>(StringComparer.Ordinal);
        foreach (var listing in listings)
        {
            byId[listing.Id] = listing;
        }

        return byId;
    }

    private static ImmutableArray<Asset> UsedAssets(ArrangedDocuments documents, ImmutableArray<RegisterEntry> entries, IEnumerable<Campaign> campaigns) =>
    [
        .. documents.Using.Keys
            .Concat(entries.Select(entry => entry.File).OfType<Asset>())
            .Concat(campaigns.Select(campaign => campaign.Picture?.Asset).OfType<Asset>())
            .DistinctBy(asset => asset.Url).OrderBy(asset => asset.Source),
    ];
}
