using System.Collections.Immutable;
using Site.Model.Paths;
using Site.Model.Selection;

namespace Site.Model.Publication;

/// <summary>What an editor changed in an article.</summary>
[Flags]
public enum ArticleParts
{
    None = 0,
    Title = 1,
    Text = 2,
    Pictures = 4,
    Files = 8,

    /// <summary>Something else that its file says: its date, its unit, a task.</summary>
    Facts = 16,
}

/// <param name="Now">As it will be.</param>
public sealed record ChangedArticle(PublishedEntry Before, PublishedEntry Now, ArticleParts Parts);

/// <param name="Because">Why it is no longer among the articles.</param>
public sealed record LeavingArticle(PublishedEntry Before, LeftOutReason Because);

/// <param name="To">The article to which its old address leads.</param>
public sealed record MovedArticle(PublishedEntry Before, PublishedEntry To);

/// <summary>An address that readers know and that would answer 404.</summary>
/// <param name="Unpublished">The file that still stands for it, as a draft for example; null when there is none.</param>
/// <param name="Successor">The article that most likely took its place; null when none does.</param>
/// <param name="Line">To be pasted into the successor's file: every old address it then has.</param>
public sealed record LostAddress(PublishedEntry Before, SourcePath? Unpublished, PublishedEntry? Successor, string Line);

/// <summary>What readers will see of a publication that follows another. Lists of articles are in the order of their addresses.</summary>
public sealed record PublicationChange
{
    public ImmutableArray<PublishedEntry> New { get; private init; } = [];

    public ImmutableArray<ChangedArticle> Changed { get; private init; } = [];

    public ImmutableArray<LeavingArticle> Leaving { get; private init; } = [];

    public ImmutableArray<MovedArticle> Moved { get; private init; } = [];

    /// <summary>Errors: nothing is published while there are some.</summary>
    public ImmutableArray<LostAddress> Lost { get; private init; } = [];

    public ImmutableArray<PublishedEntry> NewFiles { get; private init; } = [];

    public ImmutableArray<PublishedEntry> ChangedFiles { get; private init; } = [];

    /// <summary>Attachments and files of issues that are no longer there. An article may drop an attachment, so this is a warning.</summary>
    public ImmutableArray<PublishedEntry> LostFiles { get; private init; } = [];

    /// <summary>Lists that have nothing left to list: a tag that no article has any more.</summary>
    public ImmutableArray<PublishedEntry> LostLists { get; private init; } = [];

    /// <summary>How many other addresses change: pages by what stands around their text (lists, neighbours, the menu, the theme), and old addresses that lead elsewhere or are new.</summary>
    public int Around { get; private init; }

    /// <summary>Whether every address that the manifests list answers as before. Rules of the host, feeds and the index are not listed.</summary>
    public bool IsNothing => New.IsEmpty && Changed.IsEmpty && Leaving.IsEmpty && Moved.IsEmpty && Lost.IsEmpty && NewFiles.IsEmpty && ChangedFiles.IsEmpty
        && LostFiles.IsEmpty && LostLists.IsEmpty && Around == 0;

    /// <param name="leftOut">The documents that the new publication leaves out, by the address they would have.</param>
    public static PublicationChange Between(PublishedManifest old, PublishedManifest now, IReadOnlyDictionary<UrlPath, (SourcePath Source, LeftOutReason Because)> leftOut)
    {
        var added = now.Of(PublishedKind.Article).Where(entry => old.Find(entry.Url) is not { Kind: PublishedKind.Article }).ToImmutableArray();
        var successors = new Successors(old, now, added);
        var changed = ImmutableArray.CreateBuilder<ChangedArticle>();
        var leaving = ImmutableArray.CreateBuilder<LeavingArticle>();
        var moved = ImmutableArray.CreateBuilder<MovedArticle>();
        var lost = ImmutableArray.CreateBuilder<LostAddress>();
        foreach (var before in old.Of(PublishedKind.Article))
        {
            var after = now.Find(before.Url);
            if (after is { Kind: PublishedKind.Article })
            {
                if (PartsOf(before, after) is var parts and not ArticleParts.None)
                {
                    changed.Add(new ChangedArticle(before, after, parts));
                }
            }
            else if (leftOut.TryGetValue(before.Url, out var left) && IsMeant(left.Because))
            {
                leaving.Add(new LeavingArticle(before, left.Because));
            }
            else if (after is null)
            {
                lost.Add(successors.Lost(before, leftOut.TryGetValue(before.Url, out left) ? left.Source : null));
            }
            else if (after.Target is { } target && now.Find(target) is { } to)
            {
                moved.Add(new MovedArticle(before, to));
            }
        }

        // Whoever came by an old address finds nothing when the line that led on is taken away, unless the article itself left.
        var gone = leaving.Select(article => article.Before.Url).ToHashSet();
        lost.AddRange(old.Of(PublishedKind.Redirect).Where(before => now.Find(before.Url) is null && !(before.Target is { } target && gone.Contains(target)) && !leftOut.ContainsKey(before.Target ?? before.Url))
            .Select(before => successors.Lost(before, null)));

        var shown = changed.Select(article => article.Now.Url).Concat(added.Select(article => article.Url)).ToHashSet();
        var arrived = moved.Select(article => article.To.Url).ToHashSet();
        return new PublicationChange
        {
            New = [.. added.Where(article => !arrived.Contains(article.Url))],
            Changed = changed.ToImmutable(),
            Leaving = leaving.ToImmutable(),
            Moved = moved.ToImmutable(),
            Lost = [.. lost.OrderBy(address => address.Before.Url)],
            NewFiles = [.. now.Of(PublishedKind.File).Where(file => old.Find(file.Url) is null)],
            ChangedFiles = [.. now.Of(PublishedKind.File).Where(file => old.Find(file.Url) is { } before && before.Whole != file.Whole)],
            LostFiles = [.. old.Of(PublishedKind.File).Where(file => now.Find(file.Url) is null)],
            LostLists = [.. old.Of(PublishedKind.Made).Where(page => now.Find(page.Url) is null)],
            Around = now.Entries.Count(page => page.Kind is PublishedKind.Article or PublishedKind.Made && !shown.Contains(page.Url) && old.Find(page.Url)?.Whole != page.Whole)
                + now.Of(PublishedKind.Redirect).Count(leads => old.Find(leads.Url) is var was && was?.Kind != PublishedKind.Article && (was?.Kind, was?.Title) != (leads.Kind, leads.Title)),
        };
    }

    /// <summary>Whether a document is left out because somebody took it away from readers, or said before when it would go.</summary>
    private static bool IsMeant(LeftOutReason because) => because is LeftOutReason.Withdrawn or LeftOutReason.Expired or LeftOutReason.Internal;

    private static ArticleParts PartsOf(PublishedEntry before, PublishedEntry now)
    {
        var parts = (before.Title == now.Title ? ArticleParts.None : ArticleParts.Title)
            | (before.Text == now.Text ? ArticleParts.None : ArticleParts.Text)
            | (before.Pictures == now.Pictures ? ArticleParts.None : ArticleParts.Pictures)
            | (before.Files == now.Files ? ArticleParts.None : ArticleParts.Files);
        return parts == ArticleParts.None && before.Written != now.Written && before.Whole != now.Whole ? ArticleParts.Facts : parts;
    }
}
