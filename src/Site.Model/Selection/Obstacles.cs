using Site.Model.Documents;

namespace Site.Model.Selection;

/// <summary>Everything that keeps a document from the public at an instant. A verdict gives only the first reason; an editor wants all of them.</summary>
/// <param name="State">Published when the state is not an obstacle.</param>
/// <param name="AppearsAt">The instant at which it will appear, if that is in the future.</param>
/// <param name="ExpiredAt">The instant at which it expired.</param>
public readonly record struct Obstacles(bool IsInternal, PublicationState State, DateTimeOffset? AppearsAt, DateTimeOffset? ExpiredAt)
{
    public static Obstacles Of(Document document, DateTimeOffset now) => new(
        document.Scope == Scope.Internal,
        document.State,
        document.PublishFrom?.Begin is { } appears && appears > now ? appears : null,
        document.ExpiresAfter?.End is { } expires && expires <= now ? expires : null);

    public bool Any => IsInternal || State != PublicationState.Published || AppearsAt is not null || ExpiredAt is not null;
}
