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

/// <summary>From a folder of saved pages to drafts whose links lead to one another.</summary>
/// <param name="folderOf">The folder below <c>input/</c> for a draft.</param>
internal sealed class PageDrafts(NewKind kind, DateOnly today, ImmutableArray<Category> categories, DraftFolder drafts, Func<ArticleDraft, string> folderOf)
{
    private const long LargestFile = 64 * 1024 * 1024;

    private readonly HashSet<UrlPath> _oldPaths = [];

    /// <param name="root">The folder; pictures are looked for in it and below.</param>
    /// <param name="files">The pages in it, as they are named on the disk.</param>
    /// <returns>For each file its draft, under the name that it is to get; or why there is none.</returns>
    public IEnumerable<(string File, ArticleDraft? Draft, Diagnostic? Fault)> Read(string root, ImmutableArray<string> files, CancellationToken cancellation)
    {
        var byPath = files.ToDictionary(file => PathIn(root, file), StringComparer.Ordinal);
        var folder = new SavedFolder(Directory.EnumerateFiles(root, "*", ImportSources.Below).Select(file => PathIn(root, file)), path => Bytes(Path.Combine(root, path)));
        var (pages, empty) = OldSite.Read(folder, byPath.Keys, cancellation);
        var placed = pages.Select(page => (Page: page, Draft: Placed(page))).ToList();
        var links = new OldLinks(placed.Select(each => (each.Page, AddressOf(each.Draft).Value)));
        return
        [
            .. placed.Select(each => (byPath[each.Page.Path], (ArticleDraft?)WithOldPath(each.Draft with { Text = links.In(each.Page) }, each.Page), (Diagnostic?)null)),
            .. empty.Select(path => (byPath[path], (ArticleDraft?)null, (Diagnostic?)ImportFaults.PageWithoutText.Alone(byPath[path]))),
        ];
    }

    private ArticleDraft Placed(OldPage page)
    {
        var head = new NewsHead
        {
            Title = Field(page.Title),
            Day = page.Day is { } day ? new HeadField<DateOnly>(day, DateWords.Short(day)) : null,
            Summary = Field(page.Summary),
            Author = Field(page.Author),
            Source = Field(page.Source),
        };
        var draft = kind.Kind == DocumentKind.Plan
            ? PlanDraft.Of(HeadReader.Read(page.Text)?.Head ?? new DocumentHead(), page.Text, page.Path, today)
            : NewsDraft.Of(kind, head, page.Text, page.Path, today);
        draft = WithCategory(draft, page.Category);
        return draft with { Name = drafts.Promise(folderOf(draft), draft.Name) };
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
    private ArticleDraft WithOldPath(ArticleDraft draft, OldPage page)
    {
        if (page.Address is not { Query.Length: 0 } address || UrlPath.Parse(address.AbsolutePath) is not { } old || old == UrlPath.Home || old == AddressOf(draft) || !_oldPaths.Add(old))
        {
            return draft;
        }

        return draft with
        {
            Values = new Dictionary<string, string>(draft.Values, StringComparer.Ordinal) { [Fields.OldPaths.Key] = DraftYaml.List([old.Value]) },
            Fields = [.. draft.Fields, new DraftField(Fields.OldPaths.Key, Fields.OldPaths.Label, old.Value, null, IsRequired: false)],
        };
    }

    private UrlPath AddressOf(ArticleDraft draft) =>
        draft.Kind.SectionKind is null ? UrlPath.Page(draft.Name) : UrlPath.OfDocument($"{folderOf(draft)}/{draft.Name}.md");

    private static HeadField<string>? Field(string? text) => text is null ? null : new HeadField<string>(text, text);

    private static string PathIn(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');

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
