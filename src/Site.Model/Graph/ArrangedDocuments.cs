using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Model.Graph;

/// <summary>What some stage looks for among all documents.</summary>
internal enum Trait
{
    /// <summary>Asks its readers' opinion.</summary>
    Asking,

    /// <summary>Has tasks or days of its own that a calendar shows.</summary>
    OnCalendar,

    /// <summary>Summarises a document of the register, or mentions one.</summary>
    InRegister,

    /// <summary>Has old addresses.</summary>
    Moved,

    /// <summary>Links to a heading.</summary>
    LinksToHeading,

    /// <summary>Some edition leaves it out at some time.</summary>
    Conditional,
}

/// <summary>
/// The documents of an edition in order, and in groups. Immutable. Where the documents before a change are known, only those that the change concerns are looked at: the
/// result is the same.
/// </summary>
internal sealed record ArrangedDocuments
{
    private ArrangedDocuments(EditionContent selection, ImmutableArray<Section> sections)
    {
        Selected = selection.Documents;
        Sections = sections;
        Calendar = selection.Calendar;

        // When two sources share one URL, which has been told, one of them stays, so that the rest can be checked.
        var byUrl = new Dictionary<UrlPath, Document>(Selected.Length);
        All = Selected.Where(document => byUrl.TryAdd(document.Url, document)).ToImmutableArray().Sort(Document.NewestFirst);
        ByUrl = byUrl;
        Spellings = new TagSpellings();
        OfType = DocumentGroups<Type>.Of(All, static (document, keys) => keys.Add(document.GetType()));
        WithTrait = DocumentGroups<Trait>.Of(All, AddTraits);
        ImmutableArray<(Section, UrlPath)> addressed = [.. sections.Select(section => (section, section.Url))];
        InSection = DocumentGroups<Section>.Of(All, (document, keys) => AddSections(document, addressed, keys));
        InCategory = DocumentGroups<string>.Of(All, AddCategory);
        ForAudience = DocumentGroups<string>.Of(All, static (document, keys) => AddIds(document.Audiences, keys));
        OfUnit = DocumentGroups<string>.Of(All, static (document, keys) => AddIds(document.Units, keys));
        OfGenre = DocumentGroups<Genre>.Of(All, AddGenre);
        OfTheme = DocumentGroups<int>.Of(All, AddThemeYear);
        Tagged = DocumentGroups<string>.Of(All, (document, keys) => AddTags(document, Spellings.SlugOf, keys));
        Spelled = DocumentGroups<string>.Of(All, static (document, keys) => AddTags(document, static tag => tag, keys));
        Using = DocumentGroups<Asset>.Of(All, AddAssets);
        WithFace = DocumentGroups<(Asset, FocalPoint?)>.Of(All, AddFace);
        LinkingTo = DocumentGroups<UrlPath>.Of(All, AddLinks);
        InIssue = ByIssue(All, Calendar);
    }

    /// <summary>In the order of their sources.</summary>
    private ImmutableArray<Document> Selected { get; init; }

    private ImmutableArray<Section> Sections { get; init; }

    private IssueCalendar Calendar { get; init; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Document> All { get; private init; }

    public IReadOnlyDictionary<UrlPath, Document> ByUrl { get; private init; }

    public DocumentGroups<Type> OfType { get; private init; }

    public DocumentGroups<Trait> WithTrait { get; private init; }

    public DocumentGroups<Section> InSection { get; private init; }

    public DocumentGroups<string> InCategory { get; private init; }

    public DocumentGroups<string> ForAudience { get; private init; }

    public DocumentGroups<string> OfUnit { get; private init; }

    /// <summary>Plain news is what a site is full of: it is not a topic.</summary>
    public DocumentGroups<Genre> OfGenre { get; private init; }

    /// <summary>By the year of the study theme.</summary>
    public DocumentGroups<int> OfTheme { get; private init; }

    public TagSpellings Spellings { get; }

    /// <summary>By a tag's slug.</summary>
    public DocumentGroups<string> Tagged { get; private init; }

    /// <summary>By a tag as it is written.</summary>
    public DocumentGroups<string> Spelled { get; private init; }

    public DocumentGroups<Asset> Using { get; private init; }

    /// <summary>By the picture that stands for them.</summary>
    public DocumentGroups<(Asset Asset, FocalPoint? Focus)> WithFace { get; private init; }

    public DocumentGroups<UrlPath> LinkingTo { get; private init; }

    /// <summary>By the month of an issue of the bulletin that takes them.</summary>
    public DocumentGroups<YearMonth> InIssue { get; private init; }

    /// <param name="former">Those of the same site earlier.</param>
    public static ArrangedDocuments Of(EditionContent selection, ImmutableArray<Section> sections, ArrangedDocuments? former) =>
        former?.After(selection, sections) ?? new ArrangedDocuments(selection, sections);

    /// <summary>Null when so much has changed that they are arranged anew.</summary>
    private ArrangedDocuments? After(EditionContent selection, ImmutableArray<Section> sections)
    {
        // Of two sources with one URL the first one stays: then their order counts too.
        if (sections != Sections || All.Length != Selected.Length || Turnover.Between(Selected, selection.Documents) is not { } turnover)
        {
            return null;
        }

        var byUrl = new Dictionary<UrlPath, Document>(ByUrl);
        foreach (var document in turnover.Gone)
        {
            byUrl.Remove(document.Url);
        }

        if (!turnover.Come.All(document => byUrl.TryAdd(document.Url, document)))
        {
            return null;
        }

        var all = Turnover.In(All, turnover.Gone, turnover.Come);
        return this with
        {
            Selected = selection.Documents,
            Calendar = selection.Calendar,
            All = all,
            ByUrl = byUrl,
            OfType = OfType.After(turnover),
            WithTrait = WithTrait.After(turnover),
            InSection = InSection.After(turnover),
            InCategory = InCategory.After(turnover),
            ForAudience = ForAudience.After(turnover),
            OfUnit = OfUnit.After(turnover),
            OfGenre = OfGenre.After(turnover),
            OfTheme = OfTheme.After(turnover),
            Tagged = Tagged.After(turnover),
            Spelled = Spelled.After(turnover),
            Using = Using.After(turnover),
            WithFace = WithFace.After(turnover),
            LinkingTo = LinkingTo.After(turnover),
            InIssue = selection.Calendar.Equals(Calendar) ? InIssue.After(turnover) : ByIssue(all, selection.Calendar),
        };
    }

    private static DocumentGroups<YearMonth> ByIssue(ImmutableArray<Document> documents, IssueCalendar calendar) => DocumentGroups<YearMonth>.Of(documents, (document, keys) =>
    {
        foreach (var month in calendar.MonthsOf(document))
        {
            keys.Add(month);
        }
    });

    private static void AddTraits(Document document, ICollection<Trait> traits)
    {
        var asks = document.Consultation is not null;
        if (asks)
        {
            traits.Add(Trait.Asking);
        }

        if (asks || document is PlanSummary or Bulletin)
        {
            traits.Add(Trait.OnCalendar);
        }

        if (document is PlanSummary || document.Mentions.Any())
        {
            traits.Add(Trait.InRegister);
        }

        if (!document.OldPaths.IsEmpty)
        {
            traits.Add(Trait.Moved);
        }

        if (document.Links.Any(link => link.Value.Anchor is not null))
        {
            traits.Add(Trait.LinksToHeading);
        }

        if (PublicationPolicy.IsConditional(document))
        {
            traits.Add(Trait.Conditional);
        }
    }

    /// <summary>The address is compared and not the folder: the folder may be spelled with accents and capitals.</summary>
    private static void AddSections(Document document, ImmutableArray<(Section Section, UrlPath Url)> known, ICollection<Section> sections)
    {
        foreach (var (section, url) in known)
        {
            if (document.Kind == section.Kind && url.Contains(document.Url))
            {
                sections.Add(section);
            }
        }
    }

    private static void AddCategory(Document document, ICollection<string> categories)
    {
        if (document.Category is { } category)
        {
            categories.Add(category.Value);
        }
    }

    private static void AddGenre(Document document, ICollection<Genre> genres)
    {
        if (Genre.Of(document) is { } genre && genre != Genre.News)
        {
            genres.Add(genre);
        }
    }

    private static void AddThemeYear(Document document, ICollection<int> years)
    {
        if (document.ThemeYear is { } year)
        {
            years.Add(year.Value);
        }
    }

    private static void AddIds(ImmutableArray<Located<string>> named, ICollection<string> ids)
    {
        foreach (var id in named)
        {
            ids.Add(id.Value);
        }
    }

    private static void AddTags(Document document, Func<string, string> nameOf, ICollection<string> tags)
    {
        foreach (var tag in document.Tags)
        {
            tags.Add(nameOf(tag));
        }
    }

    private static void AddAssets(Document document, ICollection<Asset> assets)
    {
        foreach (var asset in document.Assets)
        {
            assets.Add(asset);
        }
    }

    private static void AddFace(Document document, ICollection<(Asset, FocalPoint?)> faces)
    {
        if (document.Face is { } face)
        {
            faces.Add(face);
        }
    }

    private static void AddLinks(Document document, ICollection<UrlPath> urls)
    {
        foreach (var link in document.Links)
        {
            if (link.Value.Path is { } url)
            {
                urls.Add(url);
            }
        }
    }
}
