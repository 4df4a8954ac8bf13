using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>What a build tells at its end.</summary>
/// <param name="NextChange">When the site next differs with no file changed: a document appears, or expires.</param>
public sealed record SiteSummary(
    ImmutableArray<(DocumentKind Kind, int Count)> Documents,
    ImmutableArray<(LeftOutReason Reason, int Count)> LeftOut,
    int UnusedAssets,
    (DateTimeOffset When, string Title, bool Appears)? NextChange);

/// <summary>Why a document is not on the site.</summary>
public enum LeftOutReason
{
    Draft,
    AwaitingApproval,
    NotYet,
    Expired,
    Internal,
}
