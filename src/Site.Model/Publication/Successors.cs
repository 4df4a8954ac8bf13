using System.Collections.Immutable;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Model.Publication;

/// <summary>Finds the article that most likely took the place of one that is gone.</summary>
/// <param name="added">The new publication's articles that the old one did not have.</param>
internal sealed class Successors(PublishedManifest old, PublishedManifest now, ImmutableArray<PublishedEntry> added)
{
    // Of the words of two titles together, how many both must have.
    private const double Alike = 0.6;

    private readonly ILookup<string, PublishedEntry> _byText = added.Where(article => article.Text.Length > 0).ToLookup(article => article.Text, StringComparer.Ordinal);
    private readonly ILookup<string, PublishedEntry> _byTitle = added.ToLookup(article => VietnameseText.FoldKey(article.Title), StringComparer.Ordinal);
    private readonly ILookup<string, PublishedEntry> _byName = added.ToLookup(article => Name(article.Url), StringComparer.Ordinal);
    private readonly ILookup<UrlPath, UrlPath> _oldAddresses = now.Of(PublishedKind.Redirect).Where(entry => entry.Target is not null).ToLookup(entry => entry.Target!.Value, entry => entry.Url);

    /// <param name="unpublished">The file that would still make this page.</param>
    public LostAddress Lost(PublishedEntry before, SourcePath? unpublished)
    {
        var successor = unpublished is null ? Of(before) : null;
        var addresses = (successor is null ? [] : _oldAddresses[successor.Url]).Append(before.Url).Distinct().Order().Select(url => url.Value).ToList();
        return new LostAddress(before, unpublished, successor, "duong_dan_cu: " + (addresses is [var only] ? only : $"[{string.Join(", ", addresses)}]"));
    }

    private PublishedEntry? Of(PublishedEntry before) => before.Target is { } target
        ? now.Find(target) switch
        {
            { Kind: PublishedKind.Article } still => still,
            { Target: { } next } => now.Find(next),
            _ => old.Find(target) is { Kind: PublishedKind.Article } article ? Of(article) : null,
        }
        : Only(_byText[before.Text]) ?? Only(_byTitle[VietnameseText.FoldKey(before.Title)]) ?? Only(_byName[Name(before.Url)]) ?? Nearest(before.Title);

    private static PublishedEntry? Only(IEnumerable<PublishedEntry> found) => found.Take(2).ToList() is [var only] ? only : null;

    private PublishedEntry? Nearest(string title)
    {
        var words = Words(title);
        return added.Select(article => (Article: article, Share: Share(words, Words(article.Title)))).Where(pair => pair.Share >= Alike)
            .OrderByDescending(pair => pair.Share).Select(pair => pair.Article).FirstOrDefault();
    }

    private static HashSet<string> Words(string title) => [.. VietnameseText.Slug(title).Split('-', StringSplitOptions.RemoveEmptyEntries)];

    private static double Share(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : (double)one.Count(other.Contains) / one.Union(other, StringComparer.Ordinal).Count();

    private static string Name(UrlPath url) => url.Value.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : string.Empty;
}
