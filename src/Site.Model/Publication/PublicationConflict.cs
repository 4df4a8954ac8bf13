using System.Collections.Immutable;

namespace Site.Model.Publication;

public enum ConflictKind
{
    /// <summary>Others published it; it is not here.</summary>
    TheirsOnly,

    /// <summary>Others changed it; here it is as it was.</summary>
    TheirsChanged,

    /// <summary>Others changed it and it was changed here too, otherwise.</summary>
    BothChanged,

    /// <summary>Others took it away; it is still here.</summary>
    TheirsGone,
}

/// <summary>What others published since this folder was last published from, and what publishing from here would undo.</summary>
public sealed record PublicationConflict(PublishedEntry Entry, ConflictKind Kind)
{
    /// <param name="known">What was last published from here, or taken in.</param>
    /// <param name="theirs">What readers see now.</param>
    /// <param name="ours">What would be published.</param>
    /// <returns>Only what an editor writes: lists and prints follow from it.</returns>
    public static ImmutableArray<PublicationConflict> Between(PublishedManifest known, PublishedManifest theirs, PublishedManifest ours) =>
    [
        .. theirs.Entries.Select(their => (their, Kind: Of(known.Find(their.Url), their, ours.Find(their.Url))))
            .Concat(known.Entries.Where(entry => theirs.Find(entry.Url) is null).Select(entry => (their: entry, Kind: OfGone(entry, ours.Find(entry.Url)))))
            .Where(pair => pair.Kind is not null && pair.their.Source is not null)
            .Select(pair => new PublicationConflict(pair.their, pair.Kind!.Value))
            .OrderBy(conflict => conflict.Entry.Url),
    ];

    private static ConflictKind? Of(PublishedEntry? known, PublishedEntry their, PublishedEntry? our)
    {
        if ((known is not null && known.IsWrittenAs(their)) || (our is not null && our.IsWrittenAs(their)))
        {
            return null;
        }

        return (known, our) switch
        {
            (null, null) => ConflictKind.TheirsOnly,
            (not null, not null) when our.IsWrittenAs(known) => ConflictKind.TheirsChanged,
            _ => ConflictKind.BothChanged,
        };
    }

    private static ConflictKind? OfGone(PublishedEntry known, PublishedEntry? our) => our is { } still && still.Kind == known.Kind ? ConflictKind.TheirsGone : null;
}
