using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>What a piece of HTML points at and does not hold.</summary>
public sealed record Surroundings
{
    /// <summary>A paste: nothing comes along but words, and links lead to other sites.</summary>
    public static readonly Surroundings None = new() { Link = address => IsAbsolute(address) ? address : null, Picture = _ => null };

    /// <summary>From the address of a link as written to the one that the tree gets; null when only its words stay.</summary>
    public required Func<string, string?> Link { get; init; }

    /// <summary>From the address of a picture as written to the picture; null when it did not come along.</summary>
    public required Func<string, ImportedPicture?> Picture { get; init; }

    public static bool IsAbsolute(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ||
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
