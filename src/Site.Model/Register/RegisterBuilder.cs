using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Model.Register;

/// <summary>
/// From what an edition publishes, and the editors' list, to the register: which documents there are, and which one each code in a text means.
/// </summary>
public sealed class RegisterBuilder
{
    private readonly Dictionary<DocumentCode, Bearers> _bearers = [];
    private readonly List<Disagreement> _disagreements = [];

    private RegisterBuilder()
    {
    }

    /// <param name="documents">Of the edition: what is left out is not in the register either.</param>
    public static DocumentRegister Build(ImmutableArray<Document> documents, ImmutableArray<RegisterEntry> entries)
    {
        var builder = new RegisterBuilder();
        var plans = documents.OfType<PlanSummary>().OrderBy(plan => plan.Source).ToList();
        builder.Declare(plans, entries);
        var mentions = builder.Hear(documents, plans, entries);
        return builder.Connect(mentions);
    }

    private Bearers BearersOf(DocumentCode code)
    {
        if (!_bearers.TryGetValue(code, out var bearers))
        {
            _bearers.Add(code, bearers = new Bearers(code));
        }

        return bearers;
    }

    /// <summary>Summaries and the list say which documents there are.</summary>
    private void Declare(List<PlanSummary> plans, ImmutableArray<RegisterEntry> entries)
    {
        foreach (var plan in plans)
        {
            if (BearersOf(plan.Code).Add(plan) is { } former)
            {
                _disagreements.Add(new SummarisedTwice(plan, former));
            }
        }

        foreach (var entry in entries)
        {
            if (BearersOf(entry.Code).Add(entry) is { } otherDay)
            {
                _disagreements.Add(new OtherDay(RegisterEntry.Source, entry.Span, entry.Code, entry.IssuedOn!.Value, otherDay));
            }
        }
    }

    /// <summary>Texts say of more documents, and on which days. Days are heard before anything is asked, so that no order decides.</summary>
    private List<(Document Page, Mention Mention)> Hear(ImmutableArray<Document> documents, List<PlanSummary> plans, ImmutableArray<RegisterEntry> entries)
    {
        var mentions = documents.SelectMany(document => document.Mentions.Select(mention => (document, mention))).ToList();
        var citations = plans.SelectMany(plan => plan.Bases.Concat(plan.Replaces).Select(citation => (File: plan.Source, citation)))
            .Concat(entries.SelectMany(entry => entry.Bases.Concat(entry.Replaces).Select(citation => (File: RegisterEntry.Source, citation))));
        var heard = mentions
            .Select(pair => new Hearsay(pair.mention.Code, pair.mention.TypeWord, pair.mention.Date, pair.document.Source, pair.mention.Span))
            .Concat(citations.Where(pair => pair.citation.Code is not null)
                .Select(pair => new Hearsay(pair.citation.Code!, pair.citation.TypeWord, pair.citation.Date, pair.File, pair.citation.Span)));
        foreach (var code in heard.GroupBy(said => said.Code))
        {
            var bearers = BearersOf(code.Key);
            foreach (var said in code.OrderBy(said => said.Date is null).ThenBy(said => said.File).ThenBy(said => said.Span.Line).ThenBy(said => said.Span.Column))
            {
                if (bearers.Hear(said) is { } otherDay)
                {
                    _disagreements.Add(new OtherDay(said.File, said.Span, said.Code, said.Date!.Value, otherDay));
                }
            }
        }

        return mentions;
    }

    private DocumentRegister Connect(List<(Document Page, Mention Mention)> mentions)
    {
        foreach (var bearers in _bearers.Values)
        {
            bearers.Settle();
        }

        ImmutableArray<KnownDocument> documents =
        [
            .. _bearers.Values.SelectMany(bearers => bearers.Documents)
                .OrderByDescending(document => document.IssuedOn ?? DateOnly.MinValue).ThenBy(document => document.Code).ThenBy(document => document.Url),
        ];
        var bases = documents.ToDictionary(document => document.Url, document => References(document, document.Bases));
        var replaces = documents.ToDictionary(document => document.Url, document => References(document, document.Replaces));
        var builtOnBy = Backwards(documents, bases);
        var replacedBy = Backwards(documents, replaces);
        var mentionedIn = mentions
            .Select(pair => (pair.Page, pair.Mention, Target: Resolve(pair.Mention.Code, pair.Mention.Date).Target))
            .Where(found => !IsAboutItself(found.Page, found.Mention))
            .ToLookup(found => found.Target, found => (found.Page, found.Mention));

        return new DocumentRegister
        {
            Documents = documents,
            SharedCodes =
            [
                .. _bearers.Values.Where(bearers => bearers.IsShared).OrderBy(bearers => bearers.Code)
                    .Select(bearers => new SharedCode(bearers.Code, bearers.Documents, Mentions(mentionedIn[bearers.Code.Url]))),
            ],
            Ways = documents.ToDictionary(document => document.Url, document => new DocumentWays(
                bases[document.Url], [.. builtOnBy[document.Url]], replaces[document.Url], [.. replacedBy[document.Url]], Mentions(mentionedIn[document.Url]))),
            ByPlan = documents.Where(document => document.Plan is not null).ToDictionary(document => document.Plan!.Url),
            Disagreements = [.. _disagreements],
        };
    }

    private static ImmutableArray<MentionIn> Mentions(IEnumerable<(Document Page, Mention Mention)> found) =>
    [
        .. found.GroupBy(pair => pair.Page.Url)
            .Select(page => new MentionIn(page.First().Page, [.. page.Select(pair => pair.Mention.Quote).DistinctBy(quote => quote.Text, StringComparer.Ordinal)]))
            .OrderBy(mention => mention.Page, Document.NewestFirst),
    ];

    /// <summary>A summary that names its own document, with the day or without, says nothing new.</summary>
    private bool IsAboutItself(Document page, Mention mention) =>
        page is PlanSummary plan && plan.Code == mention.Code &&
        (mention.Date is null || Resolve(mention.Code, mention.Date) == Resolve(plan.Code, plan.IssuedOn));

    private ImmutableArray<Reference> References(KnownDocument document, ImmutableArray<Citation> citations) =>
    [
        .. citations.Select(citation => citation.Code is { } code
            ? Resolve(code, citation.Date) is var (target, found) ? new Reference(citation.Text, target, found) : null!
            : new Reference(citation.Text, null, null)),
    ];

    private static ILookup<UrlPath, KnownDocument> Backwards(ImmutableArray<KnownDocument> documents, Dictionary<UrlPath, ImmutableArray<Reference>> ways) =>
        documents.SelectMany(document => ways[document.Url].Select(way => way.Document?.Url).OfType<UrlPath>().Distinct().Select(target => (target, document)))
            .Where(pair => pair.target != pair.document.Url)
            .ToLookup(pair => pair.target, pair => pair.document);

    private (UrlPath Target, KnownDocument? Document) Resolve(DocumentCode code, DateOnly? day) =>
        _bearers[code].Find(day) is { } found ? (found.Url, found) : (code.Url, null);
}

/// <summary>What a text says of a document beside its code.</summary>
internal sealed record Hearsay(DocumentCode Code, string? TypeWord, DateOnly? Date, SourcePath File, Diagnostics.SourceSpan Span);
