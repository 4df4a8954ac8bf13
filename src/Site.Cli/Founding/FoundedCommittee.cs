using System.Collections.Immutable;
using Site.Model.Paths;

namespace Site.Cli.Founding;

/// <summary>What is known of a committee when its folder is made. What is null or empty is left to be filled in.</summary>
/// <param name="Name">In full.</param>
public sealed record FoundedCommittee(string Name)
{
    public string? Superior { get; init; }

    public string? ShortName { get; init; }

    /// <summary>Signs in the numbers of its documents: <c>ĐUK</c>.</summary>
    public ImmutableArray<string> IssuerCodes { get; init; } = [];

    public string? Place { get; init; }

    public SiteAddress? Address { get; init; }

    public ImmutableArray<string> Phones { get; init; } = [];
}
