namespace Site.Rendering.Views.Archives;

/// <summary>The line of a site that is kept as it is, on every page of it.</summary>
/// <param name="Text">Sentences.</param>
/// <param name="Successor">Whose page goes on: a name, else the address; null if nobody's does.</param>
/// <param name="ShownAddress">The address as a person types it, for paper, where the name stands before it; null where there is none.</param>
public sealed record ArchiveView(string Text, string? Successor, string? Href, string? ShownAddress);

/// <summary>On the home page of such a site, instead of all blocks: what it keeps.</summary>
public sealed record KeptBlockView(string Title, IReadOnlyList<KeptPartView> Parts);

/// <param name="Years">Newest first; empty for what has no lists by year.</param>
public sealed record KeptPartView(CountedLinkView Whole, IReadOnlyList<CountedLinkView> Years);
