using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Finds pictures and files in the folders of articles that no article uses, drafts included: an editor put them there to be seen. The folders for files
/// of future use, <c>input/anh/</c> and <c>input/tep/</c>, may hold anything.
/// </summary>
public static class StrayFiles
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content)
    {
        // All uses of a file share one object.
        var used = content.Documents.SelectMany(document => document.Assets).Concat(content.Data.Register.Select(entry => entry.File).OfType<Asset>())
            .ToHashSet<Asset>(ReferenceEqualityComparer.Instance).Select(asset => asset.Source).ToHashSet();
        var unused = content.Assets.Where(asset => !used.Contains(asset.Source)).ToImmutableArray();
        if (unused.IsEmpty)
        {
            return [];
        }

        // Nobody knows which files an unreadable document uses.
        var unread = content.Documents.Where(document => document.IsUndecided).Select(document => document.Source.Folder).ToHashSet();
        var folders = content.Documents.Select(document => Top(document.Source)).Concat(content.Settings.Sections.Select(section => section.Folder))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from asset in unused
               let path = asset.Source
               where !unread.Contains(path.Folder) && IsAmongArticles(path, folders)
               select (asset.Image is null ? FileFaults.StrayFile : FileFaults.StrayPicture).In(path, path.FileName, WrittenName(path.FileName)),
        ];
    }

    private static bool IsAmongArticles(SourcePath path, HashSet<string> folders) =>
        Top(path) is var top && (top.Length == 0 || folders.Contains(top) || folders.Contains(VietnameseText.Slug(top)));

    private static string Top(SourcePath path) => path.InsideRoom is var inside && inside.IndexOf('/') is var slash and > 0 ? inside[..slash] : string.Empty;

    /// <summary>The path as an article of the same folder would write it.</summary>
    private static string WrittenName(string name) => name.AsSpan().IndexOfAny(" ()") < 0 ? name : $"<{name}>";
}
