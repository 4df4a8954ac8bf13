using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>Arrange: a selection becomes a graph. Pure, one pass over the documents for each kind of listing.</summary>
public static class Arrangement
{
    public static readonly UrlPath UnitsPage = UrlPath.Page("to-chuc");
    public static readonly UrlPath TagsPage = UrlPath.Page("the");
    public static readonly UrlPath CategoriesPage = UrlPath.Page("chuyen-muc");
    public static readonly UrlPath AudiencesPage = UrlPath.Page("doi-tuong");

    public static SiteGraph Arrange(SiteContent content, Selection selection, PublicationPolicy policy)
    {
        // Of two sources of one URL, which have been told, one stands in, so that the rest can be checked.
        var documents = selection.Documents.DistinctBy(document => document.Url).ToImmutableArray().Sort(Document.NewestFirst);
        var settings = content.Settings;
        var sections = settings.Sections.Select(section => SectionListing(section, documents)).ToImmutableArray();
        var tagSlugs = documents.SelectMany(document => document.Tags).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(tag => tag, VietnameseText.Slug, StringComparer.Ordinal);
        var tags = TagListings(documents, tagSlugs);
        var categories = Listings(
            documents, content.Data.Categories, category => category.Id, document => document.Category is { } id ? [id.Value] : [],
            (category, members) => new Listing(ListingKind.Category, category.Id, category.Name, category.Description, CategoriesPage.Child(category.Id), members));
        var audiences = Listings(
            documents, settings.Audiences, audience => audience.Id, document => document.Audiences.Select(id => id.Value),
            (audience, members) => new Listing(ListingKind.Audience, audience.Id, audience.Name, audience.Description, AudiencesPage.Child(audience.Id), members));
        var tree = UnitForest(documents, content.Data.Units);
        var units = Flatten(tree).ToFrozenDictionary(node => node.Unit.Id, node => node.Listing, StringComparer.Ordinal);

        return new SiteGraph
        {
            Settings = settings,
            Data = content.Data,
            Edition = policy.Edition,
            ShowsUnfinished = policy.IncludeUnfinished,
            Now = policy.Now,
            Today = VietnamTime.DayOf(policy.Now),
            Documents = documents,
            ByUrl = documents.ToFrozenDictionary(document => document.Url),
            Sections = sections,
            Archives = [.. sections.SelectMany(YearArchive.Of)],
            TasksByLead = PlannedTask.ByLead(documents),
            Categories = categories,
            Tags = tags,
            Audiences = audiences,
            UnitTree = tree,
            Units = units,
            Register = RegisterBuilder.Build(documents, content.Data.Register),
            UsedAssets = [.. documents.SelectMany(document => document.Assets).Concat(content.Data.Register.Select(entry => entry.File).OfType<Asset>()).DistinctBy(asset => asset.Url).OrderBy(asset => asset.Source)],
            Placements = Placements(documents, sections, categories, tags, tagSlugs, units, audiences),
        };
    }

    /// <summary>By address and not by folder: the folder may be spelled with accents and capitals.</summary>
    private static Listing SectionListing(Section section, ImmutableArray<Document> documents) => new(
        ListingKind.Section, section.Folder, section.Title, section.Description, section.Url,
        [
            .. documents.Where(document =>
                document.Kind == section.Kind && document.Url.Value.StartsWith(section.Url.Value, StringComparison.Ordinal)),
        ]);

    /// <summary>One listing for each declared topic, empty ones too, in the order of declaration.</summary>
    private static ImmutableArray<Listing> Listings<T>(
        ImmutableArray<Document> documents, ImmutableArray<T> topics, Func<T, string> id,
        Func<Document, IEnumerable<string>> idsOf, Func<T, ImmutableArray<Document>, Listing> listing)
    {
        var members = documents.SelectMany(document => idsOf(document).Distinct(StringComparer.Ordinal).Select(topic => (topic, document)))
            .ToLookup(pair => pair.topic, pair => pair.document, StringComparer.Ordinal);
        return [.. topics.Select(topic => listing(topic, [.. members[id(topic)]]))];
    }

    /// <summary>
    /// One listing for each tag in use. Spellings that fold to one slug are one tag, named by its most used spelling.
    /// </summary>
    private static ImmutableArray<Listing> TagListings(ImmutableArray<Document> documents, FrozenDictionary<string, string> slugs)
    {
        var uses = documents.SelectMany(document => document.Tags.Select(tag => (Slug: slugs[tag], Tag: tag, Document: document)));
        return
        [
            .. uses.GroupBy(use => use.Slug, StringComparer.Ordinal)
                .Select(tag => new Listing(
                    ListingKind.Tag, tag.Key, MostUsed(tag.Select(use => use.Tag)), null, TagsPage.Child(tag.Key),
                    [.. tag.Select(use => use.Document).DistinctBy(document => document.Url)]))
                .OrderBy(tag => tag.Title, VietnameseOrder.Comparer),
        ];
    }

    private static string MostUsed(IEnumerable<string> spellings) =>
        spellings.CountBy(spelling => spelling, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;

    private static ImmutableArray<UnitNode> UnitForest(ImmutableArray<Document> documents, ImmutableArray<PartyUnit> units)
    {
        var members = documents.SelectMany(document => document.Units.Select(unit => unit.Value).Distinct(StringComparer.Ordinal).Select(unit => (unit, document)))
            .ToLookup(pair => pair.unit, pair => pair.document, StringComparer.Ordinal);
        var children = units.ToLookup(unit => unit.Parent?.Value, StringComparer.Ordinal);

        ImmutableArray<UnitNode> Below(string? parent, Listing? above) =>
        [
            .. from unit in children[parent]
               let listing = new Listing(ListingKind.Unit, unit.Id, unit.Name, unit.Description, UnitsPage.Child(unit.Id), [.. members[unit.Id]], above)
               select new UnitNode(unit, listing, Below(unit.Id, listing)),
        ];

        return Below(null, null);
    }

    private static IEnumerable<UnitNode> Flatten(IEnumerable<UnitNode> nodes) =>
        nodes.SelectMany(node => Flatten(node.Children).Prepend(node));

    private static FrozenDictionary<UrlPath, Placement> Placements(
        ImmutableArray<Document> documents, ImmutableArray<Listing> sections, ImmutableArray<Listing> categories, ImmutableArray<Listing> tags,
        FrozenDictionary<string, string> tagSlugs, FrozenDictionary<string, Listing> units, ImmutableArray<Listing> audiences)
    {
        var inSection = new Dictionary<UrlPath, (Listing, int)>(documents.Length);
        foreach (var section in sections)
        {
            for (var index = 0; index < section.Documents.Length; index++)
            {
                inSection[section.Documents[index].Url] = (section, index);
            }
        }

        var categoryById = categories.ToFrozenDictionary(listing => listing.Id, StringComparer.Ordinal);
        var tagBySlug = tags.ToFrozenDictionary(listing => listing.Id, StringComparer.Ordinal);
        var audienceById = audiences.ToFrozenDictionary(listing => listing.Id, StringComparer.Ordinal);
        return documents.ToFrozenDictionary(document => document.Url, document =>
        {
            (Listing? section, var index) = inSection.GetValueOrDefault(document.Url);
            return new Placement(
                section,
                index,
                document.Category is { } category ? categoryById.GetValueOrDefault(category.Value) : null,
                [.. document.Tags.Select(tag => tagBySlug[tagSlugs[tag]]).Distinct()],
                [.. document.Units.Select(unit => units.GetValueOrDefault(unit.Value)).OfType<Listing>().Distinct()],
                [.. document.Audiences.Select(audience => audienceById.GetValueOrDefault(audience.Value)).OfType<Listing>().Distinct()]);
        });
    }
}
