using System.Collections.Immutable;
using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Register;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Search;

/// <summary>The items that search finds in a graph: every document of the edition, those documents of the register that have no summary there, the pages of units and of categories, and attachments that were looked into.</summary>
internal static class SearchableItems
{
    private static readonly Dictionary<DocumentKind, string> KindIds = Enum.GetValues<DocumentKind>().ToDictionary(kind => kind, kind => VietnameseText.Slug(Words.Kind(kind).Usual));

    /// <summary>Oldest first, those without a day before all; of one day, in the order in which lists show them, from the end.</summary>
    public static ImmutableArray<SearchableItem> Of(SiteGraph graph, ImmutableDictionary<SourcePath, string> attachmentTexts)
    {
        var units = graph.Data.Units.DistinctBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        return [.. graph.Documents.Select(document => Of(graph, document, units)).Concat(Known(graph).Select(document => Of(graph, document)))
            .Concat(graph.Units.Values.OrderBy(listing => listing.Url).Select(listing => Of(graph, units[listing.Id], listing)))
            .Concat(graph.Categories.Select(listing => Of(graph, listing)))
            .Concat(attachmentTexts.IsEmpty ? [] : AttachmentItems.Of(graph, attachmentTexts)).OrderByDescending(item => item.Date).Reverse()];
    }

    private static IEnumerable<KnownDocument> Known(SiteGraph graph) => graph.Register.Documents.Where(document => document.Plan is null);

    private static SearchableItem Of(SiteGraph graph, KnownDocument document)
    {
        var mentions = graph.Register.WaysOf(document).Mentions.Length;
        var origin = KnownDocumentWords.Origin(document);
        return new SearchableItem(
            document.Url,
            document.Subject ?? KnownDocumentWords.Heading(document),
            mentions > 0 ? $"{origin}. Được nhắc đến trong {mentions} bài trên trang này." : $"{origin}.",
            new Facet("van-ban", graph.Settings.Words[PageWords.Register]),
            null,
            [],
            document.IssuedOn,
            document.Code.ToString(),
            [
                .. Texts(SearchField.Code, document.TypeName),
                .. Texts(SearchField.Summary, document.Issuer, document.Signer),
            ],
            [],
            0);

        static IEnumerable<(SearchField, string)> Texts(SearchField field, params string?[] texts) => texts.OfType<string>().Select(text => (field, text));
    }

    /// <summary>The page of a unit, by its names, its kind and what it says of itself.</summary>
    private static SearchableItem Of(SiteGraph graph, PartyUnit unit, Listing listing)
    {
        var kind = VietnameseText.Capitalize(graph.Settings.NameOf(unit.Kind));
        return new SearchableItem(
            listing.Url, unit.Name, unit.Description ?? $"{kind}.", new Facet("to-chuc", graph.Settings.Words[PageWords.Units]), null, [new Facet(unit.Id, unit.ShortName)],
            null, null, [(SearchField.Title, unit.ShortName), (SearchField.Tag, kind), .. unit.Description is { } about ? new[] { (SearchField.Summary, about) } : []], [], 0);
    }

    private static SearchableItem Of(SiteGraph graph, Listing category) => new(
        category.Url, category.Title, category.Description ?? $"{category.Documents.Length} bài.", new Facet("chuyen-muc", graph.Settings.Words[PageWords.Categories]), null, [],
        null, null, category.Description is { } about ? [(SearchField.Summary, about)] : [], [], 0);

    private static SearchableItem Of(SiteGraph graph, Document document, Dictionary<string, PartyUnit> units)
    {
        var kind = graph.Settings.Words[Words.Kind(document.Kind)];
        var texts = document is Bulletin issue ? [issue.Body, .. issue.Edits.Select(edit => edit.Note).Append(issue.AttendeeNote).OfType<Body>()] : ImmutableArray.Create(document.Body);
        return new SearchableItem(
            document.Url,
            document.Title,
            document.Consultation is { } asked ? $"{graph.Settings.Words[PageWords.Consultations]} {ConsultationWords.Until(asked)}. {document.Summary}" : document.Summary,
            new Facet(KindOf(document.Kind), kind),
            graph.SectionOf(document) is { } section ? new Facet(section.Url.Value.Trim('/'), section.Title) : null,
            [.. graph.UnitsOf(document).Select(unit => new Facet(unit.Id, units[unit.Id].ShortName))],
            document.Date?.Day,
            (document as PlanSummary)?.Code.ToString(),
            Fields(graph, document, units),
            [.. texts.Select(text => text.Html)],
            texts.Sum(text => text.Words));
    }

    /// <summary>A kind's id in the filter by kind.</summary>
    public static string KindOf(DocumentKind kind) => KindIds[kind];

    private static IEnumerable<(SearchField Field, string Text)> Fields(SiteGraph graph, Document document, Dictionary<string, PartyUnit> units)
    {
        if (document.Sapo is { } sapo)
        {
            yield return (SearchField.Summary, sapo);
        }

        foreach (var heading in document.Body.Headings)
        {
            yield return (SearchField.Heading, heading.Text);
        }

        foreach (var tag in document.Tags)
        {
            yield return (SearchField.Tag, tag);
        }

        if (graph.CategoryOf(document) is { } category)
        {
            yield return (SearchField.Tag, category.Title);
        }

        if (document.Consultation is not null)
        {
            yield return (SearchField.Tag, graph.Settings.Words[PageWords.Consultations]);
        }

        foreach (var unit in graph.UnitsOf(document))
        {
            yield return (SearchField.Unit, unit.Title);
            yield return (SearchField.Unit, units[unit.Id].ShortName);
        }

        foreach (var text in OwnFields(graph, document).Concat(PracticeTexts(document.Practice)).Concat(ConsultationTexts(document.Consultation)))
        {
            yield return (SearchField.Body, text);
        }
    }

    private static IEnumerable<string> PracticeTexts(Practice? practice) => practice is null ? [] : new[] { practice.Done, practice.Result }.OfType<string>();

    private static IEnumerable<string> ConsultationTexts(Consultation? asked) => asked is null ? [] : new[] { asked.To, asked.How, asked.Outcome }.OfType<string>();

    /// <summary>The texts of a plan, a study theme, a question or a bulletin besides its body.</summary>
    private static IEnumerable<string> OwnFields(SiteGraph graph, Document document) => document switch
    {
        PlanSummary plan => new[] { plan.TypeName, plan.Issuer, plan.Signer }.OfType<string>()
            .Concat(plan.Bases.Concat(plan.Replaces).Select(citation => citation.Text))
            .Concat(plan.Tasks.Select(task => task.Content))
            .Concat(plan.Attachments.Select(attachment => attachment.Title)),
        StudyTheme theme => theme.Questions.Concat(theme.Attachments.Select(attachment => attachment.Title)).Concat(theme.SetBy is { } setBy ? [setBy.Text] : []),
        Question question => new[] { question.Asker, graph.NameOf(question.AnsweredBy), graph.NameOf(question.PassedOnTo), QuestionWords.Of(question.Progress) }.OfType<string>(),
        Bulletin bulletin => bulletin.Questions,
        _ => [],
    };
}
