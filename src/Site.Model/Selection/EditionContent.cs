using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Model.Selection;

/// <summary>The documents of one edition at one instant, and the documents that it leaves out.</summary>
/// <param name="NextChange">The next document that will appear or expire as time passes.</param>
public sealed record EditionContent(ImmutableArray<Document> Documents, ImmutableArray<LeftOutDocument> LeftOut, ScheduledChange? NextChange)
{
    /// <summary>Internal issues count, in the public edition too.</summary>
    public required IssueCalendar Calendar { get; init; }

    public static EditionContent Of(SiteContent content, PublicationPolicy policy) => Of(content.Documents, policy);

    public static EditionContent Of(ImmutableArray<Document> documents, PublicationPolicy policy)
    {
        var chosen = ImmutableArray.CreateBuilder<Document>(documents.Length);
        var leftOut = ImmutableArray.CreateBuilder<LeftOutDocument>();
        ScheduledChange? next = null;
        foreach (var document in documents)
        {
            var verdict = policy.Judge(document);
            if (verdict.ChangesAt is { } when && (next is null || when < next.When))
            {
                next = new ScheduledChange(when, document, Appears: verdict.LeftOut is not null);
            }

            if (verdict.LeftOut is { } reason)
            {
                leftOut.Add(new LeftOutDocument(document, reason));
            }
            else
            {
                chosen.Add(policy.Redact(document));
            }
        }

        return new EditionContent(ReleasedContent.Of(documents, chosen.ToImmutable(), policy.Edition), leftOut.ToImmutable(), next) { Calendar = IssueCalendar.Of(documents, policy) };
    }
}

public sealed record LeftOutDocument(Document Document, LeftOutReason Reason);

/// <param name="Appears">True when it appears, false when it expires.</param>
public sealed record ScheduledChange(DateTimeOffset When, Document Document, bool Appears);
