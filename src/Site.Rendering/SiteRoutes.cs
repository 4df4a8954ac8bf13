using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Settings;
using Site.Rendering.Bulletins;
using Site.Rendering.Bulletins.Docx;
using Site.Rendering.Feeds;
using Site.Rendering.Files;
using Site.Rendering.Files.Hosts;
using Site.Rendering.Pages;
using Site.Rendering.Pages.Calendar;
using Site.Rendering.Pages.Register;
using Site.Rendering.Routes;
using Site.Rendering.Search;
using Site.Rendering.Themes;
using Site.Rendering.Views;

namespace Site.Rendering;

/// <summary>The stage Route: from a graph and a theme to every URL of the site and how to render it.</summary>
public sealed class SiteRoutes
{
    private readonly SiteGraph _graph;
    private readonly Theme _theme;
    private readonly ImmutableArray<ComposedBulletin> _bulletins;
    private readonly ViewContext _context;
    private readonly PageRenderer _pages;
    private readonly PaperStylesheet _paper;
    private readonly PaperStylesheet _sheet;
    private readonly Lazy<ImmutableArray<SearchableItem>> _searchable;
    private readonly SearchFiles _search;
    private readonly IPictureFiles _files;

    private SiteRoutes(SiteGraph graph, ImmutableArray<ComposedBulletin> bulletins, Theme theme, bool printsPdf, PictureCatalogue pictures, IPictureFiles files, Lazy<ImmutableDictionary<SourcePath, string>> attachmentTexts)
    {
        _files = files;
        _graph = graph;
        _theme = theme;
        _bulletins = bulletins;
        _context = new ViewContext(graph, bulletins, printsPdf, pictures, theme.Settings.PictureSizes);
        _pages = new PageRenderer(_context, theme);
        _paper = new PaperStylesheet(theme.Settings.Papers[graph.Settings.Bulletin.Paper]);
        // The digest is one sheet, whatever the issue is printed on.
        _sheet = new PaperStylesheet(theme.Settings.Papers.A4);
        _searchable = new Lazy<ImmutableArray<SearchableItem>>(() => SearchableItems.Of(graph, attachmentTexts.Value));
        _search = SearchFiles.Of(graph, _searchable);
    }

    /// <summary>The table. Each URL that two sources claim is told as an error; the first keeps it, so that links can be checked.</summary>
    /// <param name="pictures">Every picture that the graph uses.</param>
    /// <param name="files">Finds the files of their variants.</param>
    /// <param name="attachmentTexts">What attachments say, by their source, for search: of those that were looked into.</param>
    /// <param name="printsPdf">Whether bulletins will be printed: pages link to a PDF only if there is one.</param>
    public static RouteTable Of(
        SiteGraph graph, ImmutableArray<ComposedBulletin> bulletins, Theme theme, bool printsPdf, PictureCatalogue pictures, IPictureFiles files,
        Lazy<ImmutableDictionary<SourcePath, string>> attachmentTexts, DiagnosticBag diagnostics) =>
        new SiteRoutes(graph, bulletins, theme, printsPdf, pictures, files, attachmentTexts).Table(diagnostics);

    private RouteTable Table(DiagnosticBag diagnostics)
    {
        var documents = _graph.ByUrl;
        var byUrl = new Dictionary<UrlPath, Route>();
        var sources = new Lazy<HashSet<SourcePath>>(() => _graph.Documents.Select(document => document.Source).ToHashSet());

        // Generated pages first: a document that claims one of their addresses is the one to be told.
        var pages = GeneratedPages().ToList();
        foreach (var page in pages)
        {
            if (!byUrl.TryAdd(page.Url, Render(page)))
            {
                Tell(page.Url, page.Origin, byUrl[page.Url].Origin);
            }
            else if (documents.TryGetValue(page.Url, out var document))
            {
                Tell(page.Url, document.Source, page.Origin);
            }
        }

        var papers = PapersOfIssues().ToList();
        var others = papers.Select(Render).Concat(Files([.. pages, .. papers])).ToList();
        foreach (var route in others.Concat(StandIns(byUrl.Keys.Concat(documents.Keys).Concat(others.Select(route => route.Url)))))
        {
            if (documents.TryGetValue(route.Url, out var document) && !byUrl.ContainsKey(route.Url))
            {
                Tell(route.Url, route.Origin, document.Source);
            }
            else if (!byUrl.TryAdd(route.Url, route))
            {
                Tell(route.Url, route.Origin, byUrl[route.Url].Origin);
            }
        }

        return new RouteTable(byUrl, documents, document => Render(DocumentPages.Of(_context, document)), _search.LateRoutes(_graph.Settings.Source));

        void Tell(UrlPath url, SourcePath origin, SourcePath first) => diagnostics.Add(sources.Value.Contains(origin) && !sources.Value.Contains(first)
            ? FileFaults.UrlOfTheProgram.In(origin, url)
            : FileFaults.DuplicateUrl.In(origin, url, first));
    }

    private IEnumerable<Route> Files(ImmutableArray<Page> pages) =>
    [
        .. Feeds(),
        .. Calendars(),
        .. SiteWideFiles(pages),
        .. _bulletins.Select(Docx),
        .. _bulletins.Select(DigestDocx),
        .. _context.PrintsPdf ? _bulletins.SelectMany(Printed) : [],
        .. _theme.Assets.Select(ThemeFile),
        .. Papers.Select(paper => new RenderedRoute(paper.Url, ThemeSource("theme.yml"), output => Encoding.UTF8.GetBytes(paper.Css, output)) { IsLasting = true }),
        .. SearchScript.All.Select(script => new RenderedRoute(script.Url, _graph.Settings.Source, output => output.Write(script.Bytes.Span)) { IsLasting = true }),
        .. _search.Routes(_graph.Settings.Source),
        .. _graph.UsedAssets.Where(asset => asset.Image is null).Select(asset => new CopiedRoute(asset.Url, asset.Source, asset.DiskPath)),
        .. Pictures().DistinctBy(variant => variant.Url).Select(variant => new PictureRoute(variant.Url, variant.Source.Source, variant, _files)),
    ];

    /// <summary>Every variant that some page shows. Copies of one picture in two places have the same variants, so some come twice.</summary>
    private IEnumerable<PictureVariant> Pictures() => _context.Pictures.All.SelectMany(picture => picture.OnPages)
        .Concat(SocialPictures())
        .Concat(_bulletins.SelectMany(BulletinForms.Assets).Distinct().Select(_context.Pictures.Of).OfType<PublishedPicture>().Select(picture => picture.OnPaper(_paper.Format)));

    private IEnumerable<PictureVariant> SocialPictures() =>
        from face in _graph.Faces
        let picture = _context.Pictures.Of(face.Asset)
        where picture is not null
        select picture.Social(face.Focus);

    private IEnumerable<PaperStylesheet> Papers => new[] { _paper, _sheet }.DistinctBy(paper => paper.Url);

    private IEnumerable<Page> GeneratedPages()
    {
        IEnumerable<Page> single =
        [
            HomePage.Of(_context),
            NotFoundPage.Of(_context),
            SearchPage.Of(_context, _searchable),
            ListPages.Units(_context),
            ListPages.Topics(_context, Arrangement.CategoriesPage, PageWords.Categories, "Bài viết theo chủ đề.", SiteData.CategoriesFile, _graph.Categories),
            ListPages.Topics(_context, Arrangement.TagsPage, PageWords.Tags, "Mọi từ khóa đã gắn cho bài viết.", _graph.Settings.Source, _graph.Tags),
            ListPages.Topics(_context, Arrangement.AudiencesPage, PageWords.Audiences, "Bài viết theo người đọc.", _graph.Settings.Source, _graph.Audiences),
            ListPages.Topics(_context, Arrangement.GenresPage, PageWords.Genres, "Ảnh, video và bài viết theo thể loại.", _graph.Settings.Source, _graph.Genres),
        ];
        var listings = _graph.Sections
            .Concat(_graph.Archives.SelectMany(archive => archive.Months.Prepend(archive.Year)))
            .Concat(StudyThemePages.Listings(_graph)).Concat(_graph.Categories).Concat(_graph.Tags).Concat(_graph.Audiences).Concat(_graph.Genres)
            .Concat(_graph.Units.Values.OrderBy(listing => listing.Url))
            .Concat(_graph.TopicYears.Select(archive => archive.Year));
        return single
            .Concat(RegisterPages.All(_context))
            .Concat(KnownDocumentPages.All(_context))
            .Concat(StatisticsPages.All(_context))
            .Concat(PracticePages.All(_context))
            .Concat(ConsultationPages.All(_context))
            .Concat(CalendarPages.All(_context))
            .Concat(listings.SelectMany(listing => ListPages.Of(_context, listing)));
    }

    private IEnumerable<Page> PapersOfIssues() => _graph.Of<Bulletin>().Select(bulletin => DocumentPages.Print(_context, bulletin, _paper, _theme.Icon(_context.Address)))
        .Concat(_graph.Of<Bulletin>().Select(bulletin => DocumentPages.Digest(_context, bulletin, _sheet, _theme.Icon(_context.Address))));

    private RenderedRoute Render(Page page) => new(page.Url, page.Origin, output => _pages.Render(page, output));

    private IEnumerable<RenderedRoute> Feeds()
    {
        var settings = _graph.Settings;
        yield return new RenderedRoute(SiteFiles.Feed, settings.Source, output => RssFeed.Write(
            output, settings.Address, settings.Title, settings.Motto ?? settings.Committee.Name, UrlPath.Home, SiteFiles.Feed, _graph.Documents.Where(document => document is not StandalonePage)));
        foreach (var listing in _graph.Sections.Concat(_graph.Units.Values))
        {
            var feed = listing.Feed!.Value;
            yield return new RenderedRoute(feed, settings.Source, output => RssFeed.Write(
                output, settings.Address, $"{listing.Title} | {settings.Title}", listing.Description ?? listing.Title, listing.Url, feed, listing.Documents));
        }
    }

    private IEnumerable<RenderedRoute> Calendars()
    {
        if (_graph.Events.IsEmpty)
        {
            return [];
        }

        var feed = new CalendarFeed(_context);
        return CalendarFiles.OfAll(_context).Concat(CalendarFiles.OfUnits(_context))
            .Select(file => new RenderedRoute(file.Url, _graph.Settings.Source, output => feed.Write(output, file)));
    }

    private IEnumerable<RenderedRoute> SiteWideFiles(ImmutableArray<Page> pages)
    {
        var settings = _graph.Settings;
        foreach (var sitemap in Sitemap.Routes(
            settings.Address,
            settings.Source,
            pages.Count(IsForReaders) + _graph.ByUrl.Count,
            () => [.. pages.Where(IsForReaders).Select(page => page.Url), .. _graph.ByUrl.Keys],
            url => _graph.ByUrl.GetValueOrDefault(url) is { } document ? document.Updated ?? document.Date?.Day : null))
        {
            yield return sitemap;
        }

        static bool IsForReaders(Page page) => page.Url.IsPage && page.HasFrame;

        yield return new RenderedRoute(SiteFiles.Manifest, settings.Source, output => WebManifest.Write(
            output, settings, _theme.Settings, _theme.Icon(settings.Address)));
        yield return new RenderedRoute(SiteFiles.RegisterJson, settings.Source, output => RegisterFiles.WriteJson(output, _context));
        yield return new RenderedRoute(SiteFiles.RegisterCsv, settings.Source, output => RegisterFiles.WriteCsv(output, _context));
        yield return Text(SiteFiles.Robots, () => HostRules.Robots(_graph, SiteFiles.Sitemap));
        foreach (var (url, text) in HostFiles.Of(settings.Host, Plan))
        {
            yield return Text(url, text);
        }
    }

    private HostPlan Plan => HostPlan.Of(
        _graph,
        [.. _theme.Assets.Where(asset => asset.IsLasting).Select(asset => asset.Url), .. Papers.Select(paper => paper.Url), .. SearchScript.All.Select(script => script.Url)],
        [SearchFiles.LastingFolder, PictureVariant.Folder]);

    /// <summary>At addresses that nothing else has or leads on from; some disks take large and small letters as the same.</summary>
    private IEnumerable<RenderedRoute> StandIns(IEnumerable<UrlPath> urls)
    {
        var plan = Plan;
        var old = plan.Moved.Select(moved => moved.Old).ToHashSet();
        RenderedRoute[] all =
        [
            .. HostFiles.Stubs(_graph.Settings.Host, plan).Select(stub => Text(stub.Url, stub.Text)),
            .. _graph.Withdrawn.Where(document => !old.Contains(document.Url)).Select(document => Render(NotFoundPage.Of(_context, document))),
        ];
        var files = all.Length == 0 ? [] : urls.Select(url => url.OutputFile).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return all.Where(route => files.Add(route.Url.OutputFile)).Select(route => route with { StandsIn = true });
    }

    private RenderedRoute ThemeFile(ThemeAsset asset) =>
        new(asset.Url, ThemeSource("assets/" + asset.Name), output => output.Write(asset.Bytes.Span)) { IsLasting = asset.IsLasting };

    private SourcePath ThemeSource(string name) => SourcePath.Parse($"themes/{_theme.Name}/{name}");

    private IEnumerable<PrintedRoute> Printed(ComposedBulletin bulletin)
    {
        var issue = bulletin.Issue;
        return
        [
            new PrintedRoute(BulletinForms.Pdf(issue), issue.Source, BulletinForms.Print(issue), PrintForm.Pages),
            new PrintedRoute(BulletinForms.DigestPdf(issue), issue.Source, BulletinForms.Digest(issue), PrintForm.OnePage),
            .. BulletinForms.IsToSend(_graph.Edition)
                ? [new PrintedRoute(BulletinForms.DigestPicture(issue), issue.Source, BulletinForms.Digest(issue), PrintForm.Picture)]
                : Array.Empty<PrintedRoute>(),
        ];
    }

    private RenderedRoute Docx(ComposedBulletin bulletin) => new(BulletinForms.Docx(bulletin.Issue), bulletin.Issue.Source, output => BulletinDocx.Write(
        bulletin, _graph.Settings, _paper.Format, new PaperPictures(_context.Pictures, _files, _paper.Format), new BufferStream(output)));

    private RenderedRoute DigestDocx(ComposedBulletin bulletin) => new(BulletinForms.DigestDocx(bulletin.Issue), bulletin.Issue.Source, output => BulletinDocx.WriteDigest(
        bulletin, _graph.Settings, _sheet.Format, new PaperPictures(_context.Pictures, _files, _sheet.Format), new BufferStream(output)));

    private RenderedRoute Text(UrlPath url, Func<string> text) =>
        new(url, _graph.Settings.Source, output => Encoding.UTF8.GetBytes(text(), output));
}
