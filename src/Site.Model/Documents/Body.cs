using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>A document's text, rendered once when it was read.</summary>
/// <param name="Html">UTF-8, complete and safe: raw HTML never passes through.</param>
/// <param name="FirstParagraph">Plain text; stands in for a summary that the editor did not write.</param>
/// <param name="Links">Links to this site's own pages, to be checked once all pages are known.</param>
/// <param name="Assets">Images and attachments that the text uses.</param>
public sealed record Body(
    StoredText Html,
    ImmutableArray<Heading> Headings,
    int Words,
    string FirstParagraph,
    ImmutableArray<Located<InternalLink>> Links,
    ImmutableArray<Asset> Assets)
{
    /// <summary>The most codes that are recognised in one text; the rest stay plain words. No honest text comes near.</summary>
    public const int MostMentions = 1000;

    public static readonly Body Empty = new(StoredText.Empty, [], 0, string.Empty, [], []);

    public Asset? FirstPicture => Assets.FirstOrDefault(asset => asset.Image is not null);

    /// <summary>The words of its links, wherever they lead.</summary>
    public ImmutableArray<Located<string>> LinkTexts { get; init; } = [];

    /// <summary>
    /// Codes of documents in the order of the text, each as often as it stands there, in links and headings too, but not in code.
    /// Every code that the text links to its page is among them.
    /// </summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];
}

/// <param name="Level">2 to 6; the page's title is 1.</param>
public sealed record Heading(int Level, string Id, string Text);

/// <summary>A link to a page or file of this site. Null path: a place on the same page.</summary>
/// <param name="Anchor">A heading's id, without <c>#</c>.</param>
public sealed record InternalLink(UrlPath? Path, string? Anchor);
