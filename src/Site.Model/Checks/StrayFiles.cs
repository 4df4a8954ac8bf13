using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Pictures and files among the articles that no article uses, draft or not: what lies there was put there to be seen. The stores of files to come,
/// <c>input/anh/</c> and <c>input/tep/</c>, may hold whatever they like.
/// </summary>
public static class StrayFiles
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content)
    {
        var used = content.Documents.SelectMany(document => document.Assets).Concat(content.Data.Register.Select(entry => entry.File).OfType<Asset>())
            .Select(asset => asset.Source).ToHashSet();

        // What a document that could not be read uses cannot be known.
        var unread = content.Documents.Where(document => document.IsUndecided).Select(document => document.Source.Folder).ToHashSet();
        var folders = content.Documents.Select(document => Top(document.Source)).Concat(content.Settings.Sections.Select(section => section.Folder))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from asset in content.Assets
               let path = asset.Source
               where !used.Contains(path) && !unread.Contains(path.Folder) && IsAmongArticles(path, folders)
               select (asset.Image is null ? FileFaults.StrayFile : FileFaults.StrayPicture).In(path, path.FileName, WrittenName(path.FileName)),
        ];
    }

    private static bool IsAmongArticles(SourcePath path, HashSet<string> folders) =>
        Top(path) is var top && (top.Length == 0 || folders.Contains(top) || folders.Contains(VietnameseText.Slug(top)));

    private static string Top(SourcePath path) => path.InsideRoom is var inside && inside.IndexOf('/') is var slash and > 0 ? inside[..slash] : string.Empty;

    /// <summary>As it is to be written in an article of the same folder.</summary>
    private static string WrittenName(string name) => name.AsSpan().IndexOfAny(" ()") < 0 ? name : $"<{name}>";
}
