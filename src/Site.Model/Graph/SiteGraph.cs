using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Consultations;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Model.Graph;

/// <summary>The selected documents in order: every list that a page shows, and every link from one document to another. Made by <see cref="Arrangement"/>.</summary>
public sealed record SiteGraph
{
    private static readonly Dictionary<string, Listing> None = [];

    public required SiteSettings Settings { get; init; }

    public required SiteData Data { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>Whether unfinished documents are shown, so that search engines must index nothing.</summary>
    public required bool ShowsUnfinished { get; init; }

    /// <summary>Whether search engines must stay away: from everything except the plain public edition.</summary>
    public bool IsHidden => ShowsUnfinished || Edition != Edition.Public;

    public required DateTimeOffset Now { get; init; }

    /// <summary>The day in Vietnam on which the site is built.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Document> Documents => Arranged.All;

    /// <summary>The same in groups.</summary>
    internal ArrangedDocuments Arranged { get; init; } = null!;

    /// <summary>Documents that were taken back: their addresses say so, and nothing else knows them.</summary>
    public ImmutableArray<Document> Withdrawn { get; init; } = [];

    public IReadOnlyDictionary<UrlPath, Document> ByUrl => Arranged.ByUrl;

    /// <summary>Which issue of the bulletin takes a document.</summary>
    public required IssueCalendar Calendar { get; init; }

    /// <summary>What the site knows to happen on a day.</summary>
    public required EventCalendar Events { get; init; }

    /// <summary>The settings' sections in their order, including sections without documents.</summary>
    public required ImmutableArray<Listing> Sections { get; init; }

    /// <summary>Years by section, newest first, each with its months.</summary>
    public required ImmutableArray<YearArchive> Archives { get; init; }

    /// <summary>Years of long topics and units; each topic's newest first, without months.</summary>
    public ImmutableArray<YearArchive> TopicYears { get; init; } = [];

    /// <summary>The newest year first.</summary>
    public ImmutableArray<GatheredTheme> StudyThemes { get; init; } = [];

    public required ImmutableArray<Listing> Categories { get; init; }

    /// <summary>In alphabetical order.</summary>
    public required ImmutableArray<Listing> Tags { get; init; }

    public required ImmutableArray<Listing> Audiences { get; init; }

    /// <summary>Those in use, but for plain news.</summary>
    public ImmutableArray<Listing> Genres { get; init; } = [];

    public required ImmutableArray<UnitNode> UnitTree { get; init; }

    public required IReadOnlyDictionary<string, Listing> Units { get; init; }

    /// <summary>The tasks of all plans, by who leads them.</summary>
    internal IReadOnlyDictionary<string, ImmutableArray<PlannedTask>> TasksByLead { get; init; } = ImmutableDictionary<string, ImmutableArray<PlannedTask>>.Empty;

    /// <summary>Every document of the Party and the State that the site publishes, lists or mentions.</summary>
    public required DocumentRegister Register { get; init; }

    /// <summary>Assets that at least one selected document uses, by source.</summary>
    public required ImmutableArray<Asset> UsedAssets { get; init; }

    /// <summary>The pictures that stand for documents, each once, by source.</summary>
    public IEnumerable<(Asset Asset, FocalPoint? Focus)> Faces => Arranged.WithFace.Keys.OrderBy(face => face.Asset.Source);

    internal IReadOnlyDictionary<string, Listing> CategoriesById { get; init; } = None;

    internal IReadOnlyDictionary<string, Listing> TagsBySpelling { get; init; } = None;

    internal IReadOnlyDictionary<string, Listing> AudiencesById { get; init; } = None;

    public IEnumerable<T> Of<T>()
        where T : Document => Arranged.OfType[typeof(T)].Documents.Cast<T>();

    /// <summary>Null if the site has no study theme of the year.</summary>
    public GatheredTheme? ThemeOf(int year) => StudyThemes.FirstOrDefault(known => known.Theme.Year == year);

    /// <summary>The section that a document stands in; null for standalone pages.</summary>
    public Listing? SectionOf(Document document)
    {
        for (var at = Sections.Length - 1; at >= 0; at--)
        {
            if (Settings.Sections[at].Kind == document.Kind && Sections[at].Url.Contains(document.Url))
            {
                return Sections[at];
            }
        }

        return null;
    }

    public Listing? CategoryOf(Document document) => document.Category is { } category ? CategoriesById.GetValueOrDefault(category.Value) : null;

    /// <summary>Null for plain news, and for a document that has no genre.</summary>
    public Listing? GenreOf(Document document) => Genre.Of(document) is { } genre ? Genres.FirstOrDefault(listing => listing.Id == genre.Id) : null;

    public ImmutableArray<Listing> TagsOf(Document document) => Known(document.Tags, tag => TagsBySpelling.GetValueOrDefault(tag));

    public ImmutableArray<Listing> UnitsOf(Document document) => Known(document.Units, unit => Units.GetValueOrDefault(unit.Value));

    public ImmutableArray<Listing> AudiencesOf(Document document) => Known(document.Audiences, audience => AudiencesById.GetValueOrDefault(audience.Value));

    /// <summary>The tasks that a unit leads: open tasks first, then by day, tasks without a day last.</summary>
    public ImmutableArray<PlannedTask> TasksOf(PartyUnit unit) => TasksByLead.GetValueOrDefault(unit.Id, []);

    /// <summary>The documents before and after in their section, by time.</summary>
    public (Document? Older, Document? Newer) NeighboursOf(Document document)
    {
        if (SectionOf(document)?.Documents is not { } around || around.BinarySearch(document, Document.NewestFirst) is not (>= 0 and var at))
        {
            return (null, null);
        }

        return (at + 1 < around.Length ? around[at + 1] : null, at > 0 ? around[at - 1] : null);
    }

    /// <summary>Commemorative days of a month, by day.</summary>
    public ImmutableArray<(CommemorativeDay Day, DateOnly On)> DaysIn(YearMonth month) => CommemorativeDay.Of(Data.Days, month.Year, month.Month);

    /// <summary>The next ones from today on, which the home page names.</summary>
    public ImmutableArray<(CommemorativeDay Day, DateOnly On)> NextDays => Archive is null ? CommemorativeDay.Next(Data.Days, Today) : [];

    /// <summary>The documents that ask or have asked for opinions, with what they ask; newest first.</summary>
    public ImmutableArray<(Document Document, Consultation Consultation)> Consultations { get; init; } = [];

    /// <summary>Whether opinions are taken on the day of the build.</summary>
    public bool IsOpen(Consultation consultation) => Settings.IsOpen(consultation, Today);

    /// <summary>Of a site that is kept as it is on the day of the build; null of one at work.</summary>
    public Archive? Archive => Settings.IsArchived(Today) ? Settings.Archive : null;

    /// <summary>The campaigns of the day.</summary>
    public IEnumerable<Campaign> Campaigns => Settings.CampaignsOn(Today);

    /// <summary>A unit's name for its id; another text is a name itself.</summary>
    public string? NameOf(Located<string>? unit) => unit is { Value: var id } ? Units.GetValueOrDefault(id)?.Title ?? id : null;

    private static ImmutableArray<Listing> Known<T>(ImmutableArray<T> names, Func<T, Listing?> listing) =>
        names.IsEmpty ? [] : [.. names.Select(listing).OfType<Listing>().Distinct()];
}
