using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>
/// Makes the register from an edition's documents and the editors' list: decides which documents exist, and which one each code in a text means.
/// </summary>
public sealed class RegisterBuilder
{
    private readonly Dictionary<DocumentCode, Bearers> _bearers = [];
    private readonly List<Disagreement> _disagreements = [];

    private RegisterBuilder()
    {
    }

    /// <param name="documents">The documents of the edition, newest first: what the edition leaves out is not in the register either.</param>
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

    /// <summary>Adds the documents that summaries and the list declare.</summary>
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

    /// <summary>Adds the documents and days that texts mention. All days are collected first, so that a text without a day can match every document.</summary>
    private List<Heard> Hear(ImmutableArray<Document> documents, List<PlanSummary> plans, ImmutableArray<RegisterEntry> entries)
    {
        var citations = plans.SelectMany(plan => plan.Bases.Concat(plan.Replaces).Select(citation => (File: plan.Source, citation)))
            .Concat(entries.SelectMany(entry => entry.Bases.Concat(entry.Replaces).Select(citation => (File: RegisterEntry.Source, citation))));
        var said = citations.Where(pair => pair.citation.Code is not null)
            .Select(pair => (Bearers: BearersOf(pair.citation.Code!), Hearsay: new Hearsay(pair.citation.TypeWord, pair.citation.Date, pair.File, pair.citation.Span)))
            .ToList();
        var mentions = new List<Heard>();
        foreach (var document in documents)
        {
            foreach (var mention in document.Mentions)
            {
                mentions.Add(new Heard(document, mention, BearersOf(mention.Code)));
            }
        }

        said.AddRange(mentions.Select(heard => (heard.Bearers, new Hearsay(heard.Mention.TypeWord, heard.Mention.Date, heard.Page.Source, heard.Mention.Span))));
        foreach (var (bearers, hearsay) in said.Where(pair => pair.Hearsay.Date is not null).Concat(said.Where(pair => pair.Hearsay.Date is null)))
        {
            if (bearers.Hear(hearsay) is { } otherDay)
            {
                _disagreements.Add(new OtherDay(hearsay.File, hearsay.Span, bearers.Code, hearsay.Date!.Value, otherDay));
            }
        }

        return mentions;
    }

    private DocumentRegister Connect(List<Heard> mentions)
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
        var mentionedIn = MentionedIn(mentions);
        var byPlan = documents.Where(document => document.Plan is not null).ToDictionary(document => document.Plan!.Url);
        foreach (var twice in _disagreements.OfType<SummarisedTwice>())
        {
            // A preview shows a draft that duplicates another summary: its page stands for the same document.
            byPlan.TryAdd(twice.Plan.Url, byPlan[twice.Former.Url]);
        }

        return new DocumentRegister
        {
            Documents = documents,
            SharedCodes =
            [
                .. _bearers.Values.Where(bearers => bearers.IsShared).OrderBy(bearers => bearers.Code)
                    .Select(bearers => new SharedCode(bearers.Code, bearers.Documents, mentionedIn.GetValueOrDefault(bearers.Code.Url)?.DrainToImmutable() ?? [])),
            ],
            Ways = documents.ToDictionary(document => document.Url, document => new DocumentWays(
                bases[document.Url], [.. builtOnBy[document.Url]], replaces[document.Url], [.. replacedBy[document.Url]], mentionedIn.GetValueOrDefault(document.Url)?.DrainToImmutable() ?? [])),
            ByPlan = byPlan,
            Disagreements = [.. _disagreements],
        };
    }

    /// <summary>Grouped by target, the pages in the order of the documents; each sentence of a page once.</summary>
    private static Dictionary<UrlPath, ImmutableArray<MentionIn>.Builder> MentionedIn(List<Heard> mentions)
    {
        var byTarget = new Dictionary<UrlPath, ImmutableArray<MentionIn>.Builder>();
        foreach (var (page, mention, bearers) in mentions)
        {
            if (IsAboutItself(page, mention, bearers))
            {
                continue;
            }

            var target = bearers.Find(mention.Date)?.Url ?? bearers.Code.Url;
            if (!byTarget.TryGetValue(target, out var pages))
            {
                byTarget.Add(target, pages = ImmutableArray.CreateBuilder<MentionIn>());
            }

            if (pages.Count == 0 || !ReferenceEquals(pages[^1].Page, page))
            {
                pages.Add(new MentionIn(page, [mention.Quote]));
            }
            else if (!pages[^1].Quotes.Any(quote => quote.Text == mention.Quote.Text))
            {
                pages[^1] = new MentionIn(page, pages[^1].Quotes.Add(mention.Quote));
            }
        }

        return byTarget;
    }

    /// <summary>A summary that mentions its own document adds nothing, with or without the day.</summary>
    private static bool IsAboutItself(Document page, Mention mention, Bearers bearers) =>
        page is PlanSummary plan && plan.Code == mention.Code && (mention.Date is null || bearers.Find(mention.Date) == bearers.Find(plan.IssuedOn));

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

/// <summary>The facts that a text gives about a document beside its code.</summary>
internal sealed record Hearsay(string? TypeWord, DateOnly? Date, SourcePath File, SourceSpan Span);

/// <summary>A code on a page, and the documents that have it.</summary>
internal readonly record struct Heard(Document Page, Mention Mention, Bearers Bearers);
