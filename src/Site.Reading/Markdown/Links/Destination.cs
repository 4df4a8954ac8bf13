using Site.Model.Diagnostics;
using Site.Model.Documents;

namespace Site.Reading.Markdown.Links;

/// <summary>Where a link or image leads.</summary>
internal abstract record Destination;

/// <param name="Href">For the page: the site's folder, query and anchor included.</param>
internal sealed record PageDestination(InternalLink Link, string Href) : Destination;

internal sealed record FileDestination(Asset Asset, string Href) : Destination;

/// <param name="Host">Null for mail addresses and phone numbers.</param>
internal sealed record OutsideDestination(string Href, string? Host) : Destination;

/// <summary>Leads nowhere that we allow or know.</summary>
/// <param name="Near">What the editor may have meant; the fault's second word.</param>
internal sealed record RefusedDestination(Fault Fault, string Word, string? Near = null) : Destination;
