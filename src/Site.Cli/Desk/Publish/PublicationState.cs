using System.Collections.Immutable;
using Site.Cli.Publication;
using Site.Model.Diagnostics;

namespace Site.Cli.Desk.Publish;

/// <summary>How far a publication has come.</summary>
internal enum PublicationStep
{
    /// <summary>Nobody has looked yet.</summary>
    Idle,
    Working,

    /// <summary>Readers would see the offer; nothing is published.</summary>
    Offered,
    Published,
    Undone,

    /// <summary>Nothing was done; what is told says why.</summary>
    Refused,
}

internal sealed record PublicationState(PublicationStep Step)
{
    public static readonly PublicationState Idle = new(PublicationStep.Idle);

    /// <summary>What is being done, or what was.</summary>
    public string Words { get; init; } = string.Empty;

    public PublicationOffer? Offer { get; init; }

    /// <summary>Files of others that would be taken in first.</summary>
    public ImmutableArray<WaitingFile> Waiting { get; init; } = [];

    /// <summary>Whether the offer is another one than the one that was agreed to.</summary>
    public bool IsOther { get; init; }

    public ImmutableArray<Diagnostic> Told { get; init; } = [];

    public static PublicationState Refuse(ImmutableArray<Diagnostic> why) => new(PublicationStep.Refused) { Told = why };
}
