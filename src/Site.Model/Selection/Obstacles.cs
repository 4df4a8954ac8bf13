using Site.Model.Documents;

namespace Site.Model.Selection;

/// <summary>All that keeps a document from the public at an instant. A verdict names the first reason; an editor wants every one.</summary>
/// <param name="State">Published when the state is no obstacle.</param>
/// <param name="AppearsAt">The instant before which it is not shown, if that is still to come.</param>
/// <param name="ExpiredAt">The instant since which it is not shown.</param>
public readonly record struct Obstacles(bool IsInternal, PublicationState State, DateTimeOffset? AppearsAt, DateTimeOffset? ExpiredAt)
{
    public static Obstacles Of(Document document, DateTimeOffset now) => new(
        document.Scope == Scope.Internal,
        document.State,
        document.PublishFrom?.Begin is { } appears && appears > now ? appears : null,
        document.ExpiresAfter?.End is { } expires && expires <= now ? expires : null);

    public bool Any => IsInternal || State != PublicationState.Published || AppearsAt is not null || ExpiredAt is not null;
}
