using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Importing.Heads;
using Site.Importing.Html.Pages;
using Site.Importing.Tree;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Drafts;

/// <summary>From saved pages to drafts whose links lead to one another.</summary>
/// <param name="wanted">The kind of article; null to go by each text.</param>
/// <param name="folderOf">The folder below <c>input/</c> for a draft; or why there is none.</param>
internal sealed class PageDrafts(NewKind? wanted, DateOnly today, ImmutableArray<Category> categories, DraftFolder drafts, Func<ArticleDraft, (string? Folder, Diagnostic? Fault)> folderOf)
{
    private const long LargestFile = 64 * 1024 * 1024;

    private readonly HashSet<UrlPath> _oldPaths = [];

    /// <summary>Pages of a folder that was named: what they show and link to is looked for in it and below.</summary>
    /// <inheritdoc cref="Read(string, SavedFolder, ImmutableArray{string}, CancellationToken)"/>
    public IEnumerable<(string File, ArticleDraft? Draft, Diagnostic? Fault)> Below(string root, ImmutableArray<string> files, CancellationToken cancellation) =>
        Read(root, new SavedFolder(Listed(root, root), path => Bytes(Path.Combine(root, path))), files, cancellation);

    /// <summary>Pages of one folder that were named themselves. What else is in it may be anything: only what browsers save beside a page, and what the page names, is looked at.</summary>
    /// <inheritdoc cref="Read(string, SavedFolder, ImmutableArray{string}, CancellationToken)"/>
    public IEnumerable<(string File, ArticleDraft? Draft, Diagnostic? Fault)> Beside(string root, ImmutableArray<string> files, CancellationToken cancellation)
    {
        var companions = files.Select(file => Path.Combine(root, Path.GetFileNameWithoutExtension(file) + SavedFolder.Companion)).Distinct(StringComparer.Ordinal).Where(Directory.Exists);
        return Read(
            root, new SavedFolder([.. files.Select(file => ImportSources.PathIn(root, file)), .. companions.SelectMany(folder => Listed(root, folder))], path => Bytes(Path.Combine(root, path)), path => File.Exists(Path.Combine(root, path))),
            files, cancellation);
    }

    /// <param name="root">The folder of the pages.</param>
    /// <param name="files">The pages, as they are named on the disk.</param>
    /// <returns>For each file its draft, under the name that it is to get; or why there is none.</returns>
    private List<(string File, ArticleDraft? Draft, Diagnostic? Fault)> Read(string root, SavedFolder folder, ImmutableArray<string> files, CancellationToken cancellation)
    {
        var byPath = files.ToDictionary(file => ImportSources.PathIn(root, file), StringComparer.Ordinal);
        var (pages, empty) = OldSite.Read(folder, byPath.Keys, cancellation);
        var read = pages.Select(page => (Page: page, Found: Placed(page))).ToList();
        var placed = read.Where(each => each.Found.Draft is not null).Select(each => (each.Page, Draft: each.Found.Draft!, Address: AddressOf(each.Found.Draft!, each.Found.Folder!))).ToList();
        var links = new OldLinks(placed.Select(each => (each.Page, each.Address.Value)));
        return
        [
            .. placed.Select(each => (byPath[each.Page.Path], (ArticleDraft?)WithOldPath(each.Draft with { Text = links.In(each.Draft.Text) }, each.Page, each.Address), (Diagnostic?)null)),
            .. read.Where(each => each.Found.Draft is null).Select(each => (byPath[each.Page.Path], (ArticleDraft?)null, each.Found.Fault)),
            .. empty.Select(path => (byPath[path], (ArticleDraft?)null, (Diagnostic?)ImportFaults.PageWithoutText.Alone(byPath[path]))),
        ];
    }

    private (ArticleDraft? Draft, string? Folder, Diagnostic? Fault) Placed(OldPage page)
    {
        if (SecrecyStamp.Find(page.Text) is { } stamp)
        {
            return (null, null, ImportFaults.Stamped.Alone(page.Path, stamp));
        }

        var draft = WithCategory(Draft(page), page.Category);
        var (folder, fault) = folderOf(draft);
        return folder is null ? (null, null, fault) : (draft with { Name = drafts.Promise(folder, draft.Name) }, folder, null);
    }

    private ArticleDraft Draft(OldPage page)
    {
        var document = wanted is null || wanted.Kind == DocumentKind.Plan ? HeadReader.Read(page.Text) : null;
        if (document is not null || wanted?.Kind == DocumentKind.Plan)
        {
            var known = document?.Head ?? new DocumentHead();
            return PlanDraft.Of(known with { Subject = known.Subject ?? Field(page.Title) }, document?.Text ?? page.Text, page.Path, today);
        }

        var head = new NewsHead
        {
            Title = Field(page.Title),
            Day = page.Day is { } day ? new HeadField<DateOnly>(day, DateWords.Short(day)) : null,
            Summary = Field(page.Summary),
            Author = Field(page.Author),
            Source = Field(page.Source),
        };
        return NewsDraft.Of(wanted ?? NewKind.News, head, page.Text, page.Path, today);
    }

    private ArticleDraft WithCategory(ArticleDraft draft, string? name)
    {
        if (name is null || draft.Kind.Kind is not (DocumentKind.News or DocumentKind.Activity))
        {
            return draft;
        }

        var known = categories.FirstOrDefault(category => VietnameseText.FoldKey(category.Name) == VietnameseText.FoldKey(name));
        var field = new DraftField(Fields.Category.Key, Fields.Category.Label, known?.Id ?? name, known is null ? "chưa có trong _du-lieu/chuyen-muc.yml nên không ghi vào bài" : null, IsRequired: false);
        return draft with
        {
            Fields = [.. draft.Fields, field],
            Values = known is null ? draft.Values : new Dictionary<string, string>(draft.Values, StringComparer.Ordinal) { [Fields.Category.Key] = known.Id },
        };
    }

    // An address with a query cannot lead on: hosts redirect paths.
    private ArticleDraft WithOldPath(ArticleDraft draft, OldPage page, UrlPath place)
    {
        if (page.Address is not { Query.Length: 0 } address || UrlPath.Parse(address.AbsolutePath) is not { } old || old == UrlPath.Home || old == place || !_oldPaths.Add(old))
        {
            return draft;
        }

        return draft with
        {
            Values = new Dictionary<string, string>(draft.Values, StringComparer.Ordinal) { [Fields.OldPaths.Key] = DraftYaml.List([old.Value]) },
            Fields = [.. draft.Fields, new DraftField(Fields.OldPaths.Key, Fields.OldPaths.Label, old.Value, null, IsRequired: false)],
        };
    }

    private static UrlPath AddressOf(ArticleDraft draft, string folder) =>
        draft.Kind.SectionKind is null ? UrlPath.Page(draft.Name) : UrlPath.OfDocument($"{folder}/{draft.Name}.md");

    private static HeadField<string>? Field(string? text) => text is null ? null : new HeadField<string>(text, text);

    private static IEnumerable<string> Listed(string root, string folder) => Directory.EnumerateFiles(folder, "*", ImportSources.Below).Select(file => ImportSources.PathIn(root, file));

    private static byte[]? Bytes(string file)
    {
        try
        {
            return new FileInfo(file).Length <= LargestFile ? File.ReadAllBytes(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
