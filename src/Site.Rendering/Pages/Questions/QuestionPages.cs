using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Graph;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Search;
using Site.Rendering.Views;
using Site.Rendering.Views.Questions;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Questions;

/// <summary>Hỏi đáp: a question's own page, and the lists of questions by state: what waits first, the longest first.</summary>
internal static class QuestionPages
{
    private static readonly ImmutableArray<QuestionProgress> States = [QuestionProgress.UnderConsideration, QuestionProgress.PassedOn, QuestionProgress.Answered];

    public static QuestionView View(ViewContext context, Question question) => new(
        HeadAndFoot.Head(context, question) with { Summary = null }, Row(context, question), context.Image(question.Image),
        question.Progress == QuestionProgress.PassedOn ? "Việc chuyển kiến nghị" : "Trả lời",
        context.Text(question.Body), HeadAndFoot.Contents(question.Body), HeadAndFoot.Foot(context, question));

    /// <summary>A list's documents in the order in which its pages show them.</summary>
    public static ImmutableArray<Document> InOrder(ImmutableArray<Document> documents)
    {
        var by = documents.OfType<Question>().ToLookup(question => question.Progress);
        return
        [
            .. by[QuestionProgress.UnderConsideration].OrderBy(question => question.ReceivedOn?.Value).ThenBy(question => question.Url),
            .. by[QuestionProgress.PassedOn],
            .. by[QuestionProgress.Answered],
        ];
    }

    /// <param name="documents">Those of this page.</param>
    public static QuestionsView List(
        ViewContext context, Listing listing, string? description, ImmutableArray<Document> documents, Paging paging, string empty, PaginationView? pagination, YearsView? byYear, string? feedHref)
    {
        var counts = QuestionCounts.Of(listing.Documents.OfType<Question>());
        return new QuestionsView(
            listing.Title, description, listing.Documents.Length, ByState(context, listing, counts, paging), QuestionWords.Pace(counts) is { } pace ? VietnameseText.Capitalize(pace) : null,
            new QuestionSearchView(context.Href(SearchFiles.Page), SearchPage.KindFilter, SearchableItems.KindOf(DocumentKind.Question)),
            [
                .. from state in States
                   let items = documents.OfType<Question>().Where(question => question.Progress == state).ToList()
                   where items.Count > 0
                   select new QuestionGroupView(Id(state), Words.Progress(state), [.. items.Select(question => Row(context, question))]),
            ],
            empty, pagination, byYear, feedHref);
    }

    /// <summary>Questions in numbers, by state; empty where there are none.</summary>
    public static IReadOnlyList<FactView> Facts(QuestionCounts counts) => counts.All == 0 ? [] :
    [
        .. from state in States
           where counts.Of(state) > 0
           select new FactView(Words.Progress(state), Quantity.Count(counts.Of(state))),
        .. Days(counts),
    ];

    /// <summary>Two figures only where there are two.</summary>
    private static IEnumerable<FactView> Days(QuestionCounts counts) => counts is not { AverageDays: { } average, MostDays: { } most } ? []
        : average == most ? [new FactView("Số ngày trả lời", Quantity.Count(most))]
        : [new FactView("Số ngày trả lời, trung bình", Quantity.Count(average)), new FactView("Số ngày trả lời, lâu nhất", Quantity.Count(most))];

    /// <summary>To the first section of questions; null where the site has none.</summary>
    public static LinkView? Link(ViewContext context) =>
        context.Graph.Sections.Where((_, at) => context.Graph.Settings.Sections[at].Kind == DocumentKind.Question).Select(context.Link).FirstOrDefault();

    private static IReadOnlyList<CountedLinkView> ByState(ViewContext context, Listing listing, QuestionCounts counts, Paging paging)
    {
        var links = new List<CountedLinkView>();
        var before = 0;
        foreach (var state in States.Where(state => counts.Of(state) > 0))
        {
            links.Add(new CountedLinkView(Words.Progress(state), $"{context.Href(paging.Url(listing.Url, paging.At(before)))}#{Id(state)}", counts.Of(state), null));
            before += counts.Of(state);
        }

        return links;
    }

    private static QuestionRowView Row(ViewContext context, Question question)
    {
        // Nobody waits longer for an answer than until the day from which the site is kept as it is.
        var asOf = context.Graph.Archive?.Since ?? context.Graph.Today;
        var waiting = question.DaysWaiting(asOf);
        return new QuestionRowView(
            question.Title, context.Href(question.Url), question.Asked, question.Asker,
            Words.Progress(question.Progress), Name(question.Progress), Day(question.ReceivedOn), Reference(context, question.AnsweredBy), Day(question.AnsweredOn), Reference(context, question.PassedOnTo),
            waiting is { } days ? (days == 0 ? "mới nhận" : $"đã chờ {Quantity.Count(days)} ngày") : Taken(question.DaysTaken),
            waiting is null ? null : DateView.Of(asOf), context.Notice(question));

        static DateView? Day(Located<DateOnly>? day) => day is { Value: var known } ? DateView.Of(known) : null;

        static string? Taken(int? days) => days switch
        {
            null => null,
            0 => "trả lời trong ngày",
            _ => $"trả lời sau {Quantity.Count(days.Value)} ngày",
        };
    }

    private static ReferenceView? Reference(ViewContext context, Located<string>? unit) => context.Graph.NameOf(unit) is not { } name ? null
        : new ReferenceView(name, context.Graph.Units.GetValueOrDefault(unit!.Value.Value) is { } listing ? context.Href(listing.Url) : null);

    private static string Name(QuestionProgress state) => state switch
    {
        QuestionProgress.Answered => "xong",
        QuestionProgress.PassedOn => "chuyen",
        _ => "dang",
    };

    // An underscore keeps it apart from the ids of headings in a text.
    private static string Id(QuestionProgress state) => "hoi_dap_" + Name(state);
}
