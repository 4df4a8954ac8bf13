using System.Collections.Immutable;
using Site.Importing.Html.Pages;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Drafts;

/// <summary>Which files are meant by the words of a command line: files themselves, and all that can be imported in a folder and below it.</summary>
internal static class ImportSources
{
    public static readonly ImmutableArray<string> Word = [".docx", ".docm", ".dotx"];

    /// <summary>What LibreOffice makes a .docx of.</summary>
    public static readonly ImmutableArray<string> Convertible = [".doc", ".odt", ".rtf"];

    /// <summary>Saved pages of a site.</summary>
    public static readonly ImmutableArray<string> Pages = OldSite.Extensions;

    /// <summary>All in a folder and below it but what is hidden or leads elsewhere.</summary>
    public static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    public static string AllKinds => string.Join(", ", Word.Concat(Convertible).Concat(Pages));

    public static bool IsKnown(string path) => Is(path, Word) || Is(path, Convertible) || Is(path, Pages);

    public static bool Is(string path, ImmutableArray<string> extensions) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static (ImmutableArray<string> Files, ImmutableArray<Diagnostic> Told) Find(IEnumerable<string> written)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var told = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in written)
        {
            if (Directory.Exists(path))
            {
                var inside = Directory.EnumerateFiles(path, "*", Below)
                    .Where(file => IsKnown(file) && !IsLeftover(path, file)).Order(StringComparer.Ordinal).ToList();
                files.AddRange(inside);
                if (inside.Count == 0)
                {
                    told.Add(ImportFaults.NothingInFolder.Alone(path, AllKinds));
                }
            }
            else if (!File.Exists(path))
            {
                told.Add(ImportFaults.NotThere.Alone(path));
            }
            else if (!IsKnown(path))
            {
                told.Add(ImportFaults.KindUnknown.Alone(Path.GetExtension(path) is { Length: > 0 } kind ? kind : path, AllKinds));
            }
            else
            {
                files.Add(path);
            }
        }

        return ([.. files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal)], told.ToImmutable());
    }

    // Word's own mark on a file that is open: "~$ hoach.docx"; frames that a browser saves beside a page.
    private static bool IsLeftover(string folder, string file) => Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal) || Path.GetFileName(file).StartsWith('.') ||
        (Is(file, Pages) && !OldSite.IsPage(PathIn(folder, file)));

    /// <summary>The folder that was named and that the page is in; null for a page that was named itself.</summary>
    public static string? FolderOf(string page, IEnumerable<string> written) =>
        written.FirstOrDefault(path => Directory.Exists(path) && !Path.GetRelativePath(path, page).StartsWith("..", StringComparison.Ordinal));

    /// <summary>With slashes.</summary>
    public static string PathIn(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
}
