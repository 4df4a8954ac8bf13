using System.Collections.Immutable;
using System.Text;
using Site.Model.Paths;

namespace Site.Model.Publication;

/// <summary>
/// Every address that readers of a publication can know, with the fingerprint of what they get there. As a text it has one line for each, in the order of
/// addresses, so that two publications can be compared by any tool. Pictures and the search index have no lines: nobody keeps their addresses. What many pages
/// are made with has a line too, under its path.
/// </summary>
/// <param name="Id">Names the publication: <c>20261126T091500-1a2b3c4d</c>; empty before it has one.</param>
/// <param name="Entries">By address.</param>
public sealed record PublishedManifest(string Id, ImmutableArray<PublishedEntry> Entries)
{
    public static readonly PublishedManifest Empty = new(string.Empty, []);

    private const string FirstLine = "khoi-xuat-ban 1";
    private const string IdKey = "lan ";
    private const string PlaceKey = "noi ";
    private const string TakenBackLine = "da-hoan-tac";
    private const string Nothing = "-";

    private static readonly ImmutableArray<(PublishedKind Kind, string Word)> Words =
        [(PublishedKind.Article, "bai"), (PublishedKind.Made, "trang"), (PublishedKind.File, "tep"), (PublishedKind.Redirect, "chuyen"), (PublishedKind.Source, "nguon")];

    private ImmutableDictionary<UrlPath, PublishedEntry>? _byUrl;

    /// <summary>Where it was published, as the settings name it. Null in the copy that lies there, which anybody may read.</summary>
    public string? Place { get; init; }

    /// <summary>Whether readers see it because a later publication was taken back: then nothing may publish the content by itself.</summary>
    public bool IsBack { get; init; }

    /// <param name="entries">In any order. Of two with one address the first counts: a page answers before a rule of the host does.</param>
    public static PublishedManifest Of(IEnumerable<PublishedEntry> entries) =>
        new(string.Empty, [.. entries.OrderBy(entry => entry.Url).ThenBy(entry => entry.Kind).DistinctBy(entry => entry.Url)]);

    public PublishedEntry? Find(UrlPath url) =>
        (_byUrl ??= Entries.ToImmutableDictionary(entry => entry.Url)).GetValueOrDefault(url);

    public IEnumerable<PublishedEntry> Of(PublishedKind kind) => Entries.Where(entry => entry.Kind == kind);

    public string Write()
    {
        var text = new StringBuilder().Append(FirstLine).Append('\n').Append(IdKey).Append(Id).Append('\n');
        if (Place is not null)
        {
            text.Append(PlaceKey).Append(OnOneLine(Place)).Append('\n');
        }

        if (IsBack)
        {
            text.Append(TakenBackLine).Append('\n');
        }

        foreach (var entry in Entries)
        {
            text.AppendJoin('\t', Words.First(word => word.Kind == entry.Kind).Word, entry.Url.Value, Or(entry.Whole), Or(entry.Text), Or(entry.Pictures), Or(entry.Files), Or(entry.Written), Or(entry.Source?.Value ?? string.Empty), OnOneLine(entry.Title)).Append('\n');
        }

        return text.ToString();
    }

    /// <returns>Null when the text is not a manifest, or not a whole one.</returns>
    public static PublishedManifest? Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines is not [FirstLine, var id, .. var rest] || rest is not [.., ""] || !id.StartsWith(IdKey, StringComparison.Ordinal))
        {
            return null;
        }

        string? place = null;
        var isBack = false;
        var entries = ImmutableArray.CreateBuilder<PublishedEntry>(rest.Length);
        foreach (var line in rest.SkipLast(1))
        {
            if (place is null && entries.Count == 0 && line.StartsWith(PlaceKey, StringComparison.Ordinal))
            {
                place = line[PlaceKey.Length..];
            }
            else if (line == TakenBackLine && entries.Count == 0)
            {
                isBack = true;
            }
            else if (Entry(line) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                return null;
            }
        }

        // Two lists that somebody merged by hand.
        return entries.DistinctBy(entry => entry.Url).Count() < entries.Count ? null : new PublishedManifest(id[IdKey.Length..], entries.ToImmutable()) { Place = place, IsBack = isBack };
    }

    private static PublishedEntry? Entry(string line) =>
        line.Split('\t') is [var word, var address, var whole, var text, var pictures, var files, var written, var source, var title]
        && Words.Any(known => known.Word == word) && UrlPath.Parse(address) is { } url
            ? new PublishedEntry(Words.First(known => known.Word == word).Kind, url, title)
            {
                Whole = Given(whole),
                Text = Given(text),
                Pictures = Given(pictures),
                Files = Given(files),
                Written = Given(written),
                Source = Given(source) is { Length: > 0 } path ? SourcePath.Parse(path) : null,
            }
            : null;

    private static string Given(string column) => column == Nothing ? string.Empty : column;

    private static string Or(string value) => value.Length == 0 ? Nothing : value;

    private static string OnOneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
