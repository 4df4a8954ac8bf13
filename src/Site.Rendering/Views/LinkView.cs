namespace Site.Rendering.Views;

/// <param name="IsCurrent">Whether it is the page that is shown, or the section it is in.</param>
public sealed record LinkView(string Label, string Href, bool IsCurrent = false);

/// <param name="Count">How many documents it leads to; null where the page does not say it.</param>
public sealed record CountedLinkView(string Label, string Href, int? Count, string? Description = null, bool IsCurrent = false);
