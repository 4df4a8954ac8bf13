using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Rendering.Pages;
using Site.Rendering.Pages.Register;
using Site.Rendering.Themes;
using Site.Rendering.Views;
using Site.Rendering.Views.Preview;
using Site.Rendering.Wording;

namespace Site.Rendering.Preview;

/// <summary>The pages that a preview has and a build has not.</summary>
public sealed class PreviewPages
{
    private const int MostNear = 5;

    // An address that no menu entry has, so that none is marked as current.
    private static readonly UrlPath Here = UrlPath.Parse("/_xem-truoc/")!.Value;

    private readonly SiteGraph _graph;
    private readonly ImmutableArray<Document> _documents;
    private readonly FrozenDictionary<UrlPath, ComposedBulletin> _bulletins;
    private readonly ViewContext _context;
    private readonly PageRenderer _pages;

    /// <param name="documents">All that were read, shown in this preview or not.</param>
    public PreviewPages(
        SiteGraph graph, ImmutableArray<ComposedBulletin> bulletins, Theme theme, ImmutableArray<Document> documents, bool printsPdf, PictureCatalogue pictures)
    {
        _graph = graph;
        _documents = documents;
        _bulletins = bulletins.ToFrozenDictionary(bulletin => bulletin.Issue.Url);
        _context = new ViewContext(graph, bulletins, printsPdf, pictures, theme.Settings.PictureSizes);
        _pages = new PageRenderer(_context, theme);
    }

    /// <summary>The index: which documents are left out and why, which are scheduled, the issues in progress, and all diagnostics.</summary>
    public void Index(ImmutableArray<Diagnostic> diagnostics, IBufferWriter<byte> output)
    {
        const string Title = "Xem trước";
        Render(Layouts.Preview, Title, new PreviewView(Title, LeftOut(), Scheduled(), Bulletins(), Messages(diagnostics)), output);
    }

    /// <summary>Every component of the theme in every state.</summary>
    public void Styles(IBufferWriter<byte> output)
    {
        const string Title = "Kiểu dáng";
        var picture = _graph.Documents.Select(document => _context.Image(document.Image)).FirstOrDefault(image => image is not null);
        var diagram = _graph.Register.Documents.Select(document => NeighbourhoodDiagram.Draw(document, _graph.Register.WaysOf(document))).FirstOrDefault(drawn => drawn is not null);
        Render(Layouts.Styles, Title, StyleSamples.View(Title, picture, diagram), output);
    }

    /// <summary>The page for an address that does not exist, with the addresses that may have been meant.</summary>
    public void Missing(UrlPath asked, IEnumerable<UrlPath> known, IBufferWriter<byte> output) => _pages.Render(
        NotFoundPage.Of(_context, [.. NearUrls.Of(asked, known).Take(MostNear).Select(url => new LinkView(TitleOf(url), _context.Href(url)))]), output);

    private string TitleOf(UrlPath url) => _graph.ByUrl.TryGetValue(url, out var document) ? $"{document.Title} ({url})" : url.Value;

    private void Render(string layout, string title, object view, IBufferWriter<byte> output) => _pages.Render(
        new Page(Here, _graph.Settings.Source, layout, () => new PageContent(view, title, null, []) { IsTransient = true }), output);

    private ImmutableArray<PreviewRowView> LeftOut() =>
    [
        .. from document in _documents
           let why = _context.WhyHidden(document)
           where why is not null
           orderby document.Source
           select new PreviewRowView(document.Title, Href(document), _context.Word(Words.Kind(document.Kind)), why, document.Source.Value),
    ];

    private ImmutableArray<PreviewChangeView> Scheduled()
    {
        var forThePublic = new PublicationPolicy(Edition.Public, IncludeUnfinished: false, _graph.Now);
        return
        [
            .. from document in _documents
               let verdict = forThePublic.Judge(document)
               where verdict.ChangesAt is not null
               orderby verdict.ChangesAt, document.Source
               select new PreviewChangeView(DateWords.At(verdict.ChangesAt!.Value), verdict.LeftOut is null ? "hết hạn" : "đến giờ đăng", document.Title, Href(document)),
        ];
    }

    private ImmutableArray<PreviewBulletinView> Bulletins()
    {
        var thisMonth = YearMonth.Of(_graph.Today);
        return
        [
            .. from issue in _documents.OfType<Bulletin>()
               let why = _context.WhyHidden(issue)
               where why is not null || issue.Month.CompareTo(thisMonth) >= 0
               orderby issue.Month descending
               select new PreviewBulletinView(
                   issue.Title, Href(issue), DateWords.Short(issue.Deadline), Contents(issue), why,
                   issue.State != PublicationState.Published && issue.Deadline < _graph.Today),
        ];
    }

    private string? Contents(Bulletin issue)
    {
        if (!_bulletins.TryGetValue(issue.Url, out var composed))
        {
            return null;
        }

        var items = composed.Sections.Sum(section => section.Items.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{items} bài trong {composed.Sections.Length} mục, thời gian đọc: khoảng {composed.Minutes} phút");
    }

    private string? Href(Document document) => _graph.ByUrl.ContainsKey(document.Url) ? _context.Href(document.Url) : null;

    internal static ImmutableArray<PreviewGroupView> Messages(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. from pair in Digest.Of(diagnostics)
           group pair by (pair.Told.Severity, pair.Told.Code) into alike
           orderby alike.Key.Severity descending
           let hint = alike.Select(pair => pair.Told.Hint).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null
           select new PreviewGroupView(
               SeverityWords.Of(alike.Key.Severity), alike.Key.Severity.ToString().ToLowerInvariant(), alike.Key.Code, alike.Sum(pair => 1 + pair.More), hint,
               [.. alike.Select(pair => new PreviewMessageView(
                   Place(pair.Told), pair.Told.Message, hint is null ? pair.Told.Hint : null, pair.More > 0 ? Digest.More(pair.More, pair.Told.Code) : null))]),
    ];

    private static string? Place(Diagnostic told) =>
        told is { File: { } file, Span: { } span } ? string.Create(CultureInfo.InvariantCulture, $"{file}:{span.Line}") : told.File?.Value;
}
