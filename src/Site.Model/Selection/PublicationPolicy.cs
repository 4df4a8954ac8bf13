using Site.Model.Documents;

namespace Site.Model.Selection;

/// <summary>For whom a site is built.</summary>
public enum Edition
{
    /// <summary>Anyone on the internet: public documents only.</summary>
    Public,

    /// <summary>Members, on a closed server or on paper: internal documents too.</summary>
    Internal,

    /// <summary>For the writer, on the writer's own machine: every document, each with the reason why the public does not see it.</summary>
    Preview,
}

/// <summary>Why a document is not on the site.</summary>
public enum LeftOutReason
{
    Internal,
    Draft,
    AwaitingApproval,
    NotYet,
    Expired,
    Withdrawn,
}

/// <summary>
/// The one place that decides whether a document exists in an edition at an instant. Everything after Select sees only what
/// it lets through.
/// </summary>
/// <param name="IncludeUnfinished">Lets drafts, unapproved and scheduled documents through, for a look before publishing; never internal ones.</param>
public sealed record PublicationPolicy(Edition Edition, bool IncludeUnfinished, DateTimeOffset Now)
{
    /// <summary>The month whose issue is let through though it is not published yet: somebody asked for this very issue.</summary>
    public YearMonth? Issue { get; init; }

    public Verdict Judge(Document document) => Edition == Edition.Preview
        // Nothing is left out, but the reason shown with a document changes with the public's verdict.
        ? new Verdict(null, JudgeForThePublic(document).ChangesAt)
        : Judge(document, Edition, IncludeUnfinished);

    /// <summary>Whether some edition leaves the document out at some time.</summary>
    public static bool IsConditional(Document document) =>
        document.State != PublicationState.Published || document.Scope == Scope.Internal || document.PublishFrom is not null || document.ExpiresAfter is not null;

    private Verdict JudgeForThePublic(Document document) => Judge(document, Edition.Public, includeUnfinished: false);

    private Verdict Judge(Document document, Edition edition, bool includeUnfinished)
    {
        if (document.Scope == Scope.Internal && edition == Edition.Public)
        {
            return new Verdict(LeftOutReason.Internal, null);
        }

        if (!IsFinished(document, edition, includeUnfinished))
        {
            return new Verdict(
                document.State switch
                {
                    PublicationState.Draft => LeftOutReason.Draft,
                    PublicationState.Withdrawn => LeftOutReason.Withdrawn,
                    _ => LeftOutReason.AwaitingApproval,
                },
                null);
        }

        var expires = document.ExpiresAfter?.End;
        if (expires <= Now)
        {
            return new Verdict(LeftOutReason.Expired, null);
        }

        return !includeUnfinished && document.PublishFrom?.Begin is { } appears && appears > Now
            ? new Verdict(LeftOutReason.NotYet, appears)
            : new Verdict(null, expires);
    }

    /// <summary>Whether the document's state lets it through: whether it is published, or looked at before it is.</summary>
    public bool IsFinished(Document document) => IsFinished(document, Edition, IncludeUnfinished);

    private bool IsFinished(Document document, Edition edition, bool includeUnfinished) => document.State switch
    {
        PublicationState.Published => true,
        PublicationState.Withdrawn => edition == Edition.Preview,
        _ => includeUnfinished || edition == Edition.Preview || (document is Bulletin issue && issue.Month == Issue),
    };

    /// <summary>Whether the document's faults stop no build because no reader sees it. A preview shows everything, but follows the public edition here.</summary>
    public bool Forgives(Document document) =>
        !document.IsUndecided && (Edition == Edition.Preview ? JudgeForThePublic(document) : Judge(document)).LeftOut is not null;

    /// <summary>Whether the report must not quote the document: anybody may read a public build's log.</summary>
    public bool IsSilentAbout(Document document) => Edition == Edition.Public && document.Scope == Scope.Internal;

    /// <summary>
    /// The document without the parts that this edition may not hold: a public issue has no words to attending members, and what an issue writes for
    /// a section that it drops is in no edition.
    /// </summary>
    public Document Redact(Document document)
    {
        if (document is not Bulletin issue)
        {
            return document;
        }

        if (issue.Edits.Any(edit => edit is { Hidden: true, Note: not null }))
        {
            issue = issue with { Edits = [.. issue.Edits.Select(edit => edit.Hidden ? edit with { Note = null } : edit)] };
        }

        return Edition == Edition.Public && issue.AttendeeNote is not null ? issue with { AttendeeNote = null } : issue;
    }
}

/// <param name="LeftOut">Null when it is on the site.</param>
/// <param name="ChangesAt">The instant at which time alone changes the verdict; null if it never does.</param>
public readonly record struct Verdict(LeftOutReason? LeftOut, DateTimeOffset? ChangesAt);
