using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Reading.Discovery;

/// <summary>What each file of <c>input/</c> is for, known from its path alone: no file has been read yet.</summary>
/// <param name="Documents">Files that become pages.</param>
/// <param name="Assets">Images and attachments.</param>
public sealed record InputLayout(ImmutableArray<(SourceFile File, DocumentKind Kind)> Documents, ImmutableArray<SourceFile> Assets)
{
    /// <summary>The files of copies of issues that are handed out.</summary>
    public ImmutableArray<SourceFile> Released { get; init; } = [];

    /// <summary>Notepad adds its own extension to the one that was typed.</summary>
    private const string NotepadExtension = ".md.txt";

    private static readonly ImmutableArray<SourcePath> Guides = [SourcePath.InInput("README.md"), SourcePath.InInput("CAI-DAT.md")];

    private static readonly ImmutableArray<SourcePath> DataFiles = [SiteData.UnitsFile, SiteData.CategoriesFile, SiteData.DaysFile, RegisterEntry.Source, SiteData.WordsFile, RoyaltyEntry.Source];

    /// <param name="files">In the order of their paths.</param>
    /// <param name="knowsAllSections">False when some could not be read: then an unknown folder may be one of them and is not told.</param>
    public static InputLayout Sort(ImmutableArray<SourceFile> files, ImmutableArray<Section> sections, DiagnosticBag diagnostics, bool knowsAllSections = true)
    {
        var documents = ImmutableArray.CreateBuilder<(SourceFile, DocumentKind)>();
        var assets = ImmutableArray.CreateBuilder<SourceFile>();
        var released = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in files)
        {
            var path = file.Path;
            var extension = path.Extension;
            if (path == SiteSettings.File || Guides.Contains(path) || IsData(path, extension, diagnostics))
            {
                continue;
            }

            if (InputFolder.IsReleased(path.InsideRoom))
            {
                released.Add(file);
            }
            else if (path.FileName.EndsWith(NotepadExtension, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(FileFaults.NotepadName.In(path, path.FileName, path.FileName[..^".txt".Length]));
            }
            else if (FileTypes.IsOtherDocument(extension))
            {
                diagnostics.Add(FileFaults.OtherMarkdownName.In(path, path.FileName, Path.ChangeExtension(path.FileName, FileTypes.Document)));
            }
            else if (FileTypes.IsHeic(extension))
            {
                diagnostics.Add(FileFaults.HeicPhoto.In(path, path.FileName));
            }
            else if (extension == FileTypes.Document)
            {
                if (KindOf(path, sections) is { } kind)
                {
                    documents.Add((file, kind));
                }
                else if (knowsAllSections)
                {
                    var folders = sections.Select(section => section.Folder).Append(PagesFolder.Name);
                    diagnostics.Add(FileFaults.UnknownKind.In(path, TopFolder(path) ?? SourcePath.InputRoom, string.Join(", ", folders)));
                }
            }
            else if (FileTypes.IsImage(extension) || FileTypes.IsAttachment(extension))
            {
                assets.Add(file);
            }
            else
            {
                diagnostics.Add(FileFaults.UnknownFileType.In(path, extension.Length == 0 ? "không có đuôi" : $"loại \"{extension}\""));
            }
        }

        var layout = new InputLayout(documents.ToImmutable(), assets.ToImmutable()) { Released = released.ToImmutable() };
        TellSharedUrls(layout.Documents, document => document.File.PageUrl, document => document.File.Path, diagnostics);
        TellSharedUrls(layout.Assets, file => UrlPath.OfFile(file.Path.InsideRoom), file => file.Path, diagnostics);
        return layout;
    }

    /// <summary>The same layout of the same files at another time.</summary>
    /// <param name="then">The files that it was made of.</param>
    /// <param name="now">With the same paths in the same order.</param>
    internal InputLayout After(ImmutableArray<SourceFile> then, ImmutableArray<SourceFile> now)
    {
        var written = new Dictionary<SourceFile, SourceFile>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < then.Length; at++)
        {
            if (!ReferenceEquals(then[at], now[at]))
            {
                written.Add(then[at], now[at]);
            }
        }

        return written.Count == 0 ? this : new InputLayout([.. Documents.Select(document => (Now(document.File), document.Kind))], [.. Assets.Select(Now)])
        {
            Released = [.. Released.Select(Now)],
        };

        SourceFile Now(SourceFile file) => written.GetValueOrDefault(file, file);
    }

    private static bool IsData(SourcePath path, string extension, DiagnosticBag diagnostics)
    {
        if (TopFolder(path) != SiteData.Folder)
        {
            return false;
        }

        // A misspelled name would leave a list empty without a word.
        if (extension is ".yml" or ".yaml" && !DataFiles.Contains(path))
        {
            diagnostics.Add(FileFaults.UnknownDataFile.In(path, path.FileName, string.Join(", ", DataFiles.Select(file => file.FileName))));
        }

        return true;
    }

    /// <summary>A section's folder may be spelled with accents and capitals: its address is the same.</summary>
    public static DocumentKind? KindOf(SourcePath path, ImmutableArray<Section> sections)
    {
        if (TopFolder(path) is not { } top)
        {
            return null;
        }

        if (top == PagesFolder.Name)
        {
            return DocumentKind.Page;
        }

        foreach (var section in sections)
        {
            if (section.Folder == top)
            {
                return section.Kind;
            }
        }

        var slug = VietnameseText.Slug(top);
        return sections.FirstOrDefault(section => section.Folder == slug)?.Kind;
    }

    private static string? TopFolder(SourcePath path) =>
        path.InsideRoom is var inside && inside.IndexOf('/') is var slash and > 0 ? inside[..slash] : null;

    private static void TellSharedUrls<T>(ImmutableArray<T> sources, Func<T, UrlPath> url, Func<T, SourcePath> path, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<UrlPath, SourcePath>(sources.Length);
        foreach (var source in sources)
        {
            if (!first.TryAdd(url(source), path(source)))
            {
                diagnostics.Add(FileFaults.DuplicateUrl.In(path(source), url(source), first[url(source)]) with { Against = first[url(source)] });
            }
        }
    }
}
