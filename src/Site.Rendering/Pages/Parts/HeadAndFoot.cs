using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Parts;

/// <summary>The parts above and below the text of a document, the same for every kind.</summary>
internal static class HeadAndFoot
{
    private const int MostRelated = 4;
    private const int MostInAGroup = 4;
    private const int MostUnits = 2;

    // With fewer headings than this, a reader needs no table of contents.
    private const int FewestHeadings = 3;

    public static ArticleHeadView Head(ViewContext context, Document document)
    {
        var graph = context.Graph;
        return new ArticleHeadView(
            document.Title,
            graph.SectionOf(document) is { } section ? context.Link(section) : null,
            graph.CategoryOf(document) is { } category ? context.Link(category) : null,
            Words.GenreLabel(graph.Settings, document),
            document.Sapo,
            ViewContext.Date(document.Date),
            document.Date?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
            ReadingTime.Minutes(document.Body.Words),
            document.Author,
            document.ReprintedFrom,
            context.Links(graph.UnitsOf(document)),
            context.WhyHidden(document))
        {
            Sound = document.Sound is { SoundType: { } type } sound
                ? new SoundView(context.Href(sound.Url), type, sound.Source.Extension.TrimStart('.').ToUpperInvariant(), Quantity.Bytes(sound.Bytes))
                : null,
            GenreHref = PracticePages.Link(context, document)?.Href ?? (graph.GenreOf(document) is { } genre ? context.Href(genre.Url) : null),
            Theme = document.ThemeYear is { } year && graph.ThemeOf(year.Value)?.Theme is { } theme ? new LinkView(context.ThemeLabel(theme), context.Href(theme.Url)) : null,
            Consultation = ConsultationPages.Of(context, document),
            Updated = document.Updated is { } updated ? DateView.Of(updated) : null,
            UpdatedBecause = document.UpdatedBecause,
        };
    }

    public static ArticleFootView Foot(ViewContext context, Document document)
    {
        var graph = context.Graph;
        var (older, newer) = graph.NeighboursOf(document);
        return new ArticleFootView(
            context.Links(graph.TagsOf(document)),
            context.Links(graph.AudiencesOf(document)),
            Share.Of(context.Address.Absolute(document.Url), document.Title),
            older is null ? null : context.Card(older),
            newer is null ? null : context.Card(newer),
            context.Cards(RelatedDocuments.Of(graph, document, MostRelated)))
        {
            Groups = Groups(context, document),
        };
    }

    /// <summary>The documents of the same category, then of each unit, that are nearest in time, without those already shown.</summary>
    private static IReadOnlyList<CardGroupView> Groups(ViewContext context, Document document)
    {
        var shown = new HashSet<Document>(ReferenceEqualityComparer.Instance) { document };
        var groups = new List<CardGroupView>();
        void Add(Listing listing, string title)
        {
            var others = RelatedDocuments.Nearest(listing.Documents, document, MostInAGroup, shown);
            shown.UnionWith(others);
            if (!others.IsEmpty)
            {
                groups.Add(new CardGroupView(title, context.Href(listing.Url), context.Cards(others)));
            }
        }

        if (context.Graph.CategoryOf(document) is { } category)
        {
            Add(category, context.Word(PageWords.SameCategory));
        }

        foreach (var unit in context.Graph.UnitsOf(document).Take(MostUnits))
        {
            Add(unit, $"{context.Word(PageWords.OfUnit)} {unit.Title}");
        }

        return groups;
    }

    /// <summary>Null below three headings. Third-level headings stand below the second-level heading before them.</summary>
    public static ContentsView? Contents(Body body)
    {
        var headings = body.Headings.Where(heading => heading.Level <= 3).ToList();
        if (headings.Count < FewestHeadings)
        {
            return null;
        }

        var items = new List<(Heading Head, List<LinkView> Below)>();
        foreach (var heading in headings)
        {
            if (heading.Level == 3 && items.Count > 0)
            {
                items[^1].Below.Add(new LinkView(heading.Text, "#" + heading.Id));
            }
            else
            {
                items.Add((heading, []));
            }
        }

        return new ContentsView([.. items.Select(item => new ContentsItemView(item.Head.Text, "#" + item.Head.Id, item.Below))]);
    }
}
