using Site.Model.Diagnostics;
using Site.Model.Documents;

namespace Site.Reading.Markdown.Links;

/// <summary>The target of a link or image.</summary>
internal abstract record Destination;

/// <param name="Href">The address for the page: it includes the site's folder, query and anchor.</param>
internal sealed record PageDestination(InternalLink Link, string Href) : Destination;

internal sealed record FileDestination(Asset Asset, string Href) : Destination;

/// <param name="Host">Null for mail addresses and phone numbers.</param>
internal sealed record OutsideDestination(string Href, string? Host) : Destination;

/// <summary>A target that is not allowed or not known.</summary>
/// <param name="Near">The address that the editor may have meant; the fault's second word.</param>
internal sealed record RefusedDestination(Fault Fault, string Word, string? Near = null) : Destination;
