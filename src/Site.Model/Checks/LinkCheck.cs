using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Checks that every link inside the site leads to an existing page, that its anchor is a heading there, and that old addresses do not hide existing
/// pages. Runs once all URLs are known.
/// </summary>
public sealed class LinkCheck
{
    // A site with a thousand broken links needs the list of them, not a guess for each.
    private const int MostSuggestions = 50;

    private static readonly UrlPath DocumentsPage = UrlPath.Page(DocumentCode.Folder);

    private readonly SiteGraph _graph;
    private readonly Func<UrlPath, bool> _isThere;
    private readonly IEnumerable<UrlPath> _urls;
    private readonly Dictionary<UrlPath, LeftOutReason> _leftOut;
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _suggestions;

    private LinkCheck(SiteGraph graph, IEnumerable<LeftOutDocument> leftOut, Func<UrlPath, bool> isThere, IEnumerable<UrlPath> urls)
    {
        _graph = graph;
        _isThere = isThere;
        _urls = urls;
        _leftOut = leftOut.DistinctBy(left => left.Document.Url).ToDictionary(left => left.Document.Url, left => left.Reason);
    }

    /// <param name="isThere">Whether the site has a URL.</param>
    /// <param name="urls">Every URL of the site, walked only to find one that is near to a broken link.</param>
    public static ImmutableArray<Diagnostic> Run(SiteGraph graph, EditionContent selection, Func<UrlPath, bool> isThere, IEnumerable<UrlPath> urls)
    {
        var forThePublic = new PublicationPolicy(Edition.Public, IncludeUnfinished: false, graph.Now);

        // A preview shows everything, but it tells early of a link that a build will refuse.
        var leftOut = graph.Edition == Edition.Preview ? EditionContent.Of(graph.Arranged.WithTrait[Trait.Conditional].Documents, forThePublic).LeftOut : selection.LeftOut;
        var check = new LinkCheck(graph, leftOut, isThere, urls);
        foreach (var target in graph.Settings.Menu.SelectMany(item => item.Below.Prepend(item)).Concat(graph.Settings.Links).Select(item => item.Target)
            .Concat(graph.Campaigns.Select(campaign => campaign.Target)).OfType<Located<InternalLink>>())
        {
            check.Link(graph.Settings.Source, null, target);
        }

        check.CampaignsToCome();

        foreach (var document in check.Suspects())
        {
            foreach (var link in document.Links)
            {
                check.Link(document.Source, document, link);
            }
        }

        if (graph.Edition == Edition.Preview)
        {
            check.LinksOfThePublic(forThePublic);
        }

        check.OldPaths();
        return check._found.ToImmutable();
    }

    private void Link(SourcePath file, Document? page, Located<InternalLink> link)
    {
        var (path, anchor) = link.Value;
        if (path is { } url && !_isThere(url))
        {
            if (!MayBeUnread(url))
            {
                _found.Add(Broken(file, page, link.Span, url));
            }
        }
        else if (anchor is not null && (path is { } target ? _graph.ByUrl.GetValueOrDefault(target) : page) is { IsUndecided: false } document &&
                 !document.Body.Headings.Any(heading => heading.Id == anchor))
        {
            var known = string.Join(", ", document.Body.Headings.Select(heading => "#" + heading.Id));
            _found.Add(ReferenceFaults.BrokenAnchor.At(file, link.Span, document.Url, anchor, known.Length == 0 ? "chưa có đề mục nào" : known));
        }
    }

    /// <summary>Whether the page is missing because of data that could not be read, which has been told.</summary>
    private bool MayBeUnread(UrlPath url) =>
        !_graph.Settings.IsWhole ||
        (Arrangement.UnitsPage.Contains(url) && !_graph.Data.IsWhole(SiteData.UnitsFile)) ||
        (Arrangement.CategoriesPage.Contains(url) && !_graph.Data.IsWhole(SiteData.CategoriesFile)) ||
        (DocumentsPage.Contains(url) && (!_graph.Data.IsWhole(RegisterEntry.Source) || _graph.Of<PlanSummary>().Any(plan => plan.IsUndecided)));

    /// <summary>A link that a later build will refuse is told while nothing hangs on it.</summary>
    private void CampaignsToCome()
    {
        var before = _found.Count;
        foreach (var campaign in _graph.Settings.Campaigns.Where(campaign => campaign.From > _graph.Today))
        {
            if (campaign.Target is { } target)
            {
                Link(_graph.Settings.Source, null, target);
            }
        }

        for (var at = before; at < _found.Count; at++)
        {
            _found[at] = _found[at].Softened();
        }
    }

    /// <summary>The documents with a link to nothing or to a heading, newest first: thousands of documents link to the same few pages.</summary>
    private IEnumerable<Document> Suspects()
    {
        var linking = _graph.Arranged.LinkingTo;
        return linking.Keys.Where(url => !_isThere(url)).SelectMany(url => linking[url].Documents)
            .Concat(_graph.Arranged.WithTrait[Trait.LinksToHeading].Documents)
            .Distinct<Document>(ReferenceEqualityComparer.Instance).Order(Document.NewestFirst);
    }

    private void LinksOfThePublic(PublicationPolicy policy)
    {
        var linking = _graph.Arranged.LinkingTo;
        foreach (var document in _leftOut.Keys.SelectMany(url => linking[url].Documents).Distinct<Document>(ReferenceEqualityComparer.Instance)
            .Where(document => !_leftOut.ContainsKey(document.Url)).Order(Document.NewestFirst))
        {
            foreach (var link in policy.Redact(document).Links)
            {
                if (link.Value.Path is { } url && _leftOut.ContainsKey(url))
                {
                    _found.Add(Broken(document.Source, document, link.Span, url));
                }
            }
        }
    }

    /// <summary>An issue that is handed out shows such a link as plain words.</summary>
    private Diagnostic Broken(SourcePath file, Document? page, SourceSpan span, UrlPath url) =>
        page is Bulletin { Released: not null } ? Broken(file, span, url).Softened() : Broken(file, span, url);

    private Diagnostic Broken(SourcePath file, SourceSpan span, UrlPath url)
    {
        if (_leftOut.TryGetValue(url, out var reason))
        {
            return ReferenceFaults.LinkToLeftOut.At(file, span, url, LeftOutWords.Of(reason));
        }

        var near = _suggestions++ < MostSuggestions
            ? NearestName.Find(url.Value, _urls.Where(known => known.IsPage).Order().Select(known => known.Value))
            : null;
        return near is null ? ReferenceFaults.BrokenLink.At(file, span, url) : ReferenceFaults.NearLink.At(file, span, url, near);
    }

    private void OldPaths()
    {
        var claimed = new Dictionary<UrlPath, Document>();
        foreach (var document in _graph.Arranged.WithTrait[Trait.Moved].Documents.OrderBy(document => document.Source))
        {
            foreach (var old in document.OldPaths)
            {
                var plain = old.Value.Plain;
                if (_isThere(plain))
                {
                    var owner = _graph.ByUrl.GetValueOrDefault(plain)?.Source;
                    _found.Add(ReferenceFaults.OldPathTaken.At(document.Source, old.Span, old.Value, owner?.Value ?? "một trang do chương trình tạo ra") with { Against = owner });
                }
                else if (!claimed.TryAdd(plain, document))
                {
                    _found.Add(ReferenceFaults.OldPathTwice.At(document.Source, old.Span, old.Value, claimed[plain].Source) with { Against = claimed[plain].Source });
                }
                else if (_graph.Settings.Host == HostKind.None && !old.Value.IsHtml)
                {
                    _found.Add(ReferenceFaults.OldPathWithoutPage.At(document.Source, old.Span, old.Value));
                }
            }
        }
    }
}
