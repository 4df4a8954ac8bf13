using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>The stage Arrange: turns a selection into a graph. Pure; it sorts the documents once and walks over them once for all topics.</summary>
public static class Arrangement
{
    public static readonly UrlPath UnitsPage = UrlPath.Page("to-chuc");
    public static readonly UrlPath TagsPage = UrlPath.Page("the");
    public static readonly UrlPath CategoriesPage = UrlPath.Page("chuyen-muc");
    public static readonly UrlPath AudiencesPage = UrlPath.Page("doi-tuong");
    public static readonly UrlPath GenresPage = UrlPath.Page("the-loai");

    /// <summary>Below a theme's page: everything that belongs to it.</summary>
    private const string ThemeListingName = "tat-ca";

    public static SiteGraph Arrange(SiteContent content, EditionContent selection, PublicationPolicy policy)
    {
        // When two sources share one URL, which has been told, one of them stays, so that the rest can be checked.
        var byUrl = new Dictionary<UrlPath, Document>(selection.Documents.Length);
        var documents = selection.Documents.Where(document => byUrl.TryAdd(document.Url, document)).ToImmutableArray().Sort(Document.NewestFirst);

        var settings = content.Settings;
        var inCategory = new DocumentsByTopic();
        var forAudience = new DocumentsByTopic();
        var ofUnit = new DocumentsByTopic();
        var ofGenre = new DocumentsByTopic();
        var ofTheme = new DocumentsByTopic();
        var spellings = new TagSpellings();
        foreach (var document in documents)
        {
            if (document.Category is { } category)
            {
                inCategory.Add(category.Value, document);
            }

            // Plain news is what a site is full of: it is not a topic.
            if (Genre.Of(document) is { } genre && genre != Genre.News)
            {
                ofGenre.Add(genre.Id, document);
            }

            if (document.ThemeYear is { } year)
            {
                ofTheme.Add(Name(year.Value), document);
            }

            foreach (var audience in document.Audiences)
            {
                forAudience.Add(audience.Value, document);
            }

            foreach (var unit in document.Units)
            {
                ofUnit.Add(unit.Value, document);
            }

            foreach (var tag in document.Tags)
            {
                spellings.Add(tag, document);
            }
        }

        // A topic without documents has a page too, in the order of declaration.
        ImmutableArray<Listing> categories =
        [
            .. content.Data.Categories.Select(category => new Listing(
                ListingKind.Category, category.Id, category.Name, category.Description, CategoriesPage.Child(category.Id), inCategory[category.Id])),
        ];
        ImmutableArray<Listing> audiences =
        [
            .. settings.Audiences.Select(audience => new Listing(
                ListingKind.Audience, audience.Id, audience.Name, audience.Description, AudiencesPage.Child(audience.Id), forAudience[audience.Id])),
        ];
        ImmutableArray<Listing> sections = [.. settings.Sections.Select(section => SectionListing(section, documents))];
        var (tags, tagsBySpelling) = spellings.Listings();
        var units = UnitForest(ofUnit, content.Data.Units);
        var unitsById = ById(Flatten(units).Select(node => node.Listing));
        var genres = GenreListings(ofGenre, settings);

        return new SiteGraph
        {
            Settings = settings,
            Data = content.Data,
            Edition = policy.Edition,
            ShowsUnfinished = policy.IncludeUnfinished,
            Now = policy.Now,
            Today = VietnamTime.DayOf(policy.Now),
            Documents = documents,
            Withdrawn = [.. selection.LeftOut.Where(left => left.Reason == LeftOutReason.Withdrawn).Select(left => left.Document)],
            ByUrl = byUrl,
            Calendar = selection.Calendar,
            Events = new EventCalendar(documents, content.Data, settings, VietnamTime.DayOf(policy.Now)),
            Sections = sections,
            // A theme's own address is its year.
            Archives = [.. sections.Where((_, at) => settings.Sections[at].Kind != DocumentKind.StudyTheme).SelectMany(YearArchive.Of)],
            TopicYears =
            [
                .. categories.Concat(tags).Concat(audiences).Concat(genres).Concat(unitsById.Values.OrderBy(unit => unit.Url))
                    .SelectMany(topic => YearArchive.OfTopic(topic, settings.ItemsPerPage)),
            ],
            StudyThemes = StudyThemes(settings, documents, ofTheme),
            Consultations = [.. from document in documents let asked = document.Consultation where asked is not null select (document, asked)],
            TasksByLead = PlannedTask.ByLead(documents),
            Categories = categories,
            CategoriesById = ById(categories),
            Tags = tags,
            TagsBySpelling = tagsBySpelling,
            Audiences = audiences,
            AudiencesById = ById(audiences),
            Genres = genres,
            UnitTree = units,
            Units = unitsById,
            Register = RegisterBuilder.Build(documents, content.Data.Register),
            UsedAssets = UsedAssets(documents, content.Data.Register, settings.CampaignsOn(VietnamTime.DayOf(policy.Now))),
        };
    }

    /// <summary>The address is compared and not the folder: the folder may be spelled with accents and capitals.</summary>
    private static Listing SectionListing(Section section, ImmutableArray<Document> documents)
    {
        var url = section.Url;
        return new Listing(
            ListingKind.Section, section.Folder, section.Title, section.Description, url,
            [.. documents.Where(document => document.Kind == section.Kind && url.Contains(document.Url))]);
    }

    /// <summary>Of the genres in use: a page of interviews where nobody writes any would only be empty.</summary>
    private static ImmutableArray<Listing> GenreListings(DocumentsByTopic members, SiteSettings settings) =>
    [
        .. from genre in Genre.Usual.Concat(settings.Genres.Select(named => named.Genre)).Distinct()
           let documents = members[genre.Id]
           where !documents.IsEmpty
           select new Listing(ListingKind.Genre, genre.Id, VietnameseText.Capitalize(settings.NameOf(genre)), null, GenresPage.Child(genre.Id.Replace('_', '-')), documents),
    ];

    /// <summary>The newest year first. When two have one year, which has been told, the first one counts.</summary>
    private static ImmutableArray<GatheredTheme> StudyThemes(SiteSettings settings, ImmutableArray<Document> documents, DocumentsByTopic members) =>
    [
        .. documents.OfType<StudyTheme>().DistinctBy(theme => theme.Year).OrderByDescending(theme => theme.Year).Select(theme => new GatheredTheme(theme, new Listing(
            ListingKind.StudyTheme, Name(theme.Year), $"{settings.Words[PageWords.ThemeOfYear]} {Name(theme.Year)}: {theme.Title}", null, theme.Url.Child(ThemeListingName), members[Name(theme.Year)]))),
    ];

    private static string Name(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<UnitNode> UnitForest(DocumentsByTopic members, ImmutableArray<PartyUnit> units)
    {
        var children = units.ToLookup(unit => unit.Parent?.Value, StringComparer.Ordinal);

        ImmutableArray<UnitNode> Below(string? parent, Listing? above) =>
        [
            .. from unit in children[parent]
               let listing = new Listing(ListingKind.Unit, unit.Id, unit.Name, unit.Description, UnitsPage.Child(unit.Id), members[unit.Id], above)
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

    private static ImmutableArray<Asset> UsedAssets(ImmutableArray<Document> documents, ImmutableArray<RegisterEntry> entries, IEnumerable<Campaign> campaigns)
    {
        // Many documents use the same few files, and all uses share one asset object: the cheap comparison comes first.
        var seen = new HashSet<Asset>(ReferenceEqualityComparer.Instance);
        return
        [
            .. documents.SelectMany(document => document.Assets)
                .Concat(entries.Select(entry => entry.File).OfType<Asset>())
                .Concat(campaigns.Select(campaign => campaign.Picture?.Asset).OfType<Asset>())
                .Where(seen.Add).DistinctBy(asset => asset.Url).OrderBy(asset => asset.Source),
        ];
    }
}
