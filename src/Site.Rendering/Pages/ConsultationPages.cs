using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Rendering.Views.Consultations;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>Lấy ý kiến: the page of all consultations, <c>/lay-y-kien/</c>, and what other pages say of one. A site that has never asked has no such page.</summary>
internal static class ConsultationPages
{
    public static readonly UrlPath Url = UrlPath.Page("lay-y-kien");

    public static IEnumerable<Page> All(ViewContext context) => context.Graph.Consultations.IsEmpty
        ? []
        : [new Page(Url, context.Graph.Settings.Source, Layouts.Consultations, () => Compose(context))];

    /// <summary>What a document's own page says of it; null of a document that asks nothing.</summary>
    public static ConsultationView? Of(ViewContext context, Document document) =>
        document.Consultation is { } consultation ? View(consultation, context.Graph.IsOpen(consultation)) : null;

    /// <summary>Null when none is open.</summary>
    public static ConsultationsBlockView? Block(ViewContext context) => Open(context) is { Count: > 0 } open
        ? new ConsultationsBlockView(context.Word(PageWords.Consultations), open, new LinkView(context.Word(PageWords.All), context.Href(Url)))
        : null;

    /// <summary>Those of a year, by their last day, in numbers; empty where there are none.</summary>
    public static IReadOnlyList<FactView> Facts(ViewContext context, int year) =>
    [
        .. ConsultationCounts.Of(context.Graph.Consultations.Select(asked => asked.Consultation).Where(asked => asked.Until.Year == year), context.Graph.IsOpen)
            .InWords().Select(part => new FactView(VietnameseText.Capitalize(part.Name), Quantity.Count(part.Count))),
    ];

    /// <summary>To the page of all; null where the site has none.</summary>
    public static LinkView? Link(ViewContext context) =>
        context.Graph.Consultations.IsEmpty ? null : new LinkView(context.Word(PageWords.Consultations), context.Href(Url));

    /// <param name="href">Of the document's page.</param>
    public static ConsultationEntryView Entry(Document document, Consultation consultation, bool isOpen, string? href) =>
        new(document.Title, href, (document as PlanSummary)?.CitedAs, View(consultation, isOpen));

    private static PageContent Compose(ViewContext context)
    {
        var title = context.Word(PageWords.Consultations);
        var open = Open(context);
        var closed = context.Graph.Consultations.Where(asked => !context.Graph.IsOpen(asked.Consultation))
            .OrderByDescending(asked => asked.Consultation.Until).ThenBy(asked => asked.Document.Url)
            .Select(asked => Entry(context, asked.Document, asked.Consultation, isOpen: false)).ToList();
        var description = (open.Count, closed.Count) switch
        {
            (0, var over) => $"{Quantity.Count(over)} việc đã hết hạn góp ý.",
            (var now, 0) => $"{Quantity.Count(now)} việc đang lấy ý kiến.",
            var (now, over) => $"{Quantity.Count(now)} việc đang lấy ý kiến; {Quantity.Count(over)} việc đã hết hạn góp ý.",
        };
        return new PageContent(new ConsultationsView(title, description, open, closed), title, description, [new LinkView(title, context.Href(Url), IsCurrent: true)]);
    }

    private static List<ConsultationEntryView> Open(ViewContext context) =>
    [
        .. context.Graph.Consultations.Where(asked => context.Graph.IsOpen(asked.Consultation))
            .OrderBy(asked => asked.Consultation.Until).ThenBy(asked => asked.Document.Url)
            .Select(asked => Entry(context, asked.Document, asked.Consultation, isOpen: true)),
    ];

    private static ConsultationEntryView Entry(ViewContext context, Document document, Consultation consultation, bool isOpen) =>
        Entry(document, consultation, isOpen, context.Href(document.Url));

    private static ConsultationView View(Consultation consultation, bool isOpen) => new(
        isOpen, ConsultationWords.State(isOpen), DateView.Of(consultation.Until),
        [.. ConsultationWords.Facts(consultation, isOpen).Select(fact => new LinkedFactView(fact.Label, LinkedWords.Of(fact.Text)))]);
}
