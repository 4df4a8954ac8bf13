using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Register;

/// <summary>A page for every document that the site knows, and one for each code that several documents have.</summary>
internal static class KnownDocumentPages
{
    public static IEnumerable<Page> All(ViewContext context)
    {
        var register = context.Graph.Register;
        return register.Documents.SelectMany(document => Pages(context, document))
            .Concat(register.SharedCodes.SelectMany(shared => Pages(context, shared)));
    }

    private static IEnumerable<Page> Pages(ViewContext context, KnownDocument document)
    {
        var mentions = context.Graph.Register.WaysOf(document).Mentions;
        return Numbered(context, mentions).Select(page => new Page(
            page.Paging.Url(document.Url, page.Number), OriginOf(context, document, mentions), Layouts.Document, () => Compose(context, document, page.Paging, page.Number)));
    }

    private static IEnumerable<Page> Pages(ViewContext context, SharedCode shared) =>
        Numbered(context, shared.Mentions).Select(page => new Page(
            page.Paging.Url(shared.Code.Url, page.Number), shared.Documents[0].Plan?.Source ?? RegisterEntry.Source, Layouts.SharedCode,
            () => Compose(context, shared, page.Paging, page.Number)));

    private static IEnumerable<(Paging Paging, int Number)> Numbered(ViewContext context, ImmutableArray<MentionIn> mentions)
    {
        var paging = new Paging(mentions.Length, context.Graph.Settings.ItemsPerPage);
        return Enumerable.Range(1, paging.Total).Reverse().Select(number => (paging, number));
    }

    private static SourcePath OriginOf(ViewContext context, KnownDocument document, ImmutableArray<MentionIn> mentions) =>
        document.Plan?.Source ?? (document.Entry is not null ? RegisterEntry.Source : mentions.IsEmpty ? context.Graph.Settings.Source : mentions[^1].Page.Source);

    private static PageContent Compose(ViewContext context, KnownDocument document, Paging paging, int current)
    {
        var ways = context.Graph.Register.WaysOf(document);
        var heading = KnownDocumentWords.Heading(document);
        var view = new KnownDocumentView(
            heading, document.Subject, Facts(context, document), ReadAt(context, document), document.Plan is null && document.Entry is null,
            [.. ways.Bases.Select(context.Reference)], [.. ways.BuiltOnBy.Select(context.Row)],
            [.. ways.Replaces.Select(context.Reference)], [.. ways.ReplacedBy.Select(context.Row)],
            NeighbourhoodDiagram.Draw(document, ways), Mentions(context, ways.Mentions, document.Url, paging, current));
        return Content(context, view, heading, document.Subject, document.Url, view.Mentions.Pagination);
    }

    private static PageContent Compose(ViewContext context, SharedCode shared, Paging paging, int current)
    {
        var heading = $"Số và ký hiệu {shared.Code}";
        var view = new SharedCodeView(
            heading, shared.Code.ToString(), [.. shared.Documents.Select(context.Row)], Mentions(context, shared.Mentions, shared.Code.Url, paging, current));
        return Content(context, view, heading, null, shared.Code.Url, view.Mentions.Pagination);
    }

    private static PageContent Content(ViewContext context, object view, string heading, string? subject, UrlPath url, PaginationView? pagination) => new(
        view, heading, subject ?? $"{heading}: văn bản liên quan và các bài nhắc đến.",
        [new LinkView(context.Word(PageWords.Register), context.Href(DocumentCode.Register)), new LinkView(heading, context.Href(url), IsCurrent: true)])
    {
        Pagination = pagination,
    };

    private static List<FactView> Facts(ViewContext context, KnownDocument document)
    {
        (string Label, string? Value)[] facts =
        [
            ("Số và ký hiệu", document.Code.ToString()),
            ("Loại văn bản", document.TypeName),
            ("Cơ quan ban hành", document.Issuer),
            ("Ngày ban hành", document.IssuedOn is { } issued ? DateWords.Short(issued) : null),
            ("Người ký", document.Signer),
            ("Hiệu lực từ", document.EffectiveFrom is { } from ? DateWords.Short(from) : null),
            ("Hiệu lực đến", document.EffectiveUntil is { } until ? DateWords.Short(until) : null),
            ("Tình trạng", Words.Standing(context.Standing(document))),
        ];
        return [.. facts.Where(fact => fact.Value is not null).Select(fact => new FactView(fact.Label, fact.Value!))];
    }

    private static List<ReadingPlaceView> ReadAt(ViewContext context, KnownDocument document)
    {
        var places = new List<ReadingPlaceView>();
        if (document.Plan is { } plan)
        {
            places.Add(new ReadingPlaceView("Bài tóm tắt trên trang này", context.Href(plan.Url), null, IsOutside: false));
            places.AddRange(plan.Attachments.Select(attachment => File(context, attachment)));
        }

        if (document.Entry?.File is { } file)
        {
            places.Add(File(context, new Attachment(file, "Toàn văn")));
        }

        if (document.Entry?.Address is { } address)
        {
            places.Add(new ReadingPlaceView("Toàn văn ở trang khác", address, new Uri(address).Host, IsOutside: true));
        }

        return places;
    }

    private static ReadingPlaceView File(ViewContext context, Attachment attachment)
    {
        var view = context.Attachment(attachment);
        return new ReadingPlaceView(view.Title, view.Href, $"{view.Type}, {view.Size}", IsOutside: false);
    }

    private static MentionsView Mentions(ViewContext context, ImmutableArray<MentionIn> mentions, UrlPath url, Paging paging, int current)
    {
        return new MentionsView(
            paging.IsFirst(current) ? mentions.Length : null,
            [
                .. mentions[paging.Of(current)].Select(mention => new MentionView(
                    mention.Page.Title, context.Href(mention.Page.Url), ViewContext.Date(mention.Page.Date), [.. mention.Quotes.Select(View)])),
            ],
            context.Pagination(url, paging, current));
    }

    private static QuoteView View(Quote quote) =>
        new(quote.Text[..quote.Start], quote.Text[quote.Start..(quote.Start + quote.Length)], quote.Text[(quote.Start + quote.Length)..]);
}
