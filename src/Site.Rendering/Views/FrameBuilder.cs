using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Feeds;
using Site.Rendering.Search;
using Site.Rendering.Themes;

namespace Site.Rendering.Views;

/// <summary>Puts the frame around a page: what is the same everywhere is made once.</summary>
internal sealed class FrameBuilder
{
    private const int LongestDescription = 200;

    private readonly ViewContext _context;
    private readonly SiteView _site;
    private readonly FeedLinkView _siteFeed;
    private readonly LinkView _home;
    private readonly string? _socialPicture;

    public FrameBuilder(ViewContext context, Theme theme)
    {
        _context = context;
        var settings = context.Graph.Settings;
        var pictures = theme.Settings.Pictures;
        var committee = settings.Committee;
        _home = new LinkView("Trang chủ", context.Href(UrlPath.Home));
        _siteFeed = new FeedLinkView(settings.Title, context.Href(SiteFiles.Feed));
        _site = new SiteView(
            settings.Title, settings.Motto, committee.Superior, committee.Name, committee.ShortName, _home.Href, settings.ResponsiblePerson, settings.Licence,
            Contacts.Of(settings.Contact), _siteFeed.Href, context.Href(SiteFiles.Manifest), theme.Settings.Colors.Main.ToString(),
            new LinkView("Tra cứu văn bản", context.Href(DocumentCode.Register)), new LinkView("Tổ chức đảng", context.Href(Arrangement.UnitsPage)),
            new LinkView("Tìm kiếm", context.Href(SearchFiles.Page)),
            Href(pictures.Emblem), Href(pictures.Icon), pictures.Icon is { } icon ? PictureTypes.Of(icon.Value) : null);
        _socialPicture = pictures.Social is { } social ? context.Address.Absolute(theme.Asset(social.Value)) : null;

        string? Href(Located<string>? picture) => picture is { } named ? context.Href(theme.Asset(named.Value)) : null;
    }

    public FrameView Frame(Page page, PageContent content, Html main)
    {
        var graph = _context.Graph;
        var description = Shorten(content.Description ?? graph.Settings.Title);
        var canonical = content.IsTransient ? null : _context.Address.Absolute(page.Url);
        var image = content.Image;
        return new FrameView
        {
            Title = TitleOf(content),
            Description = description,
            Canonical = canonical,
            NoIndex = content.IsTransient || graph.IsHidden,
            Social = new SocialCardView(
                content.IsArticle ? "article" : "website", content.Title, description, canonical,
                image is null ? _socialPicture : _context.Address.AbsoluteOfHref(image.Src), image?.Alt, image?.Width ?? 0, image?.Height ?? 0),
            StructuredData = StructuredData.Write(_context.Address, content.Trail.Count == 0 ? [] : [_home, .. content.Trail], content.About),
            Feeds = content.Feed is null ? [_siteFeed] : [_siteFeed, content.Feed],
            Site = _site,
            Search = page.Layout == Layouts.Search ? null : SearchPage.Box(_context, "tim_o_dau_trang", "Tìm trên trang"),
            PageScript = content.Script is { } script ? _context.Href(script) : null,
            Menu = Menu(page.Url),
            Breadcrumbs = content.Trail.Count == 0 ? [] : [_home, .. content.Trail],
            Pagination = content.Pagination,
            Layout = page.Layout,
            EditionNotice = NoticeOf(graph),
            Main = main,
        };
    }

    private string TitleOf(PageContent content)
    {
        var number = content.Pagination is { Current: > 1 } pagination ? $" (trang {pagination.Current}/{pagination.Total})" : string.Empty;
        var site = _context.Graph.Settings.Title;
        return content.Trail.Count == 0 && !content.IsTransient ? site : $"{content.Title}{number} | {site}";
    }

    /// <summary>A menu item is current on its own page and on every page below it.</summary>
    private IReadOnlyList<LinkView> Menu(UrlPath here) =>
    [
        .. _context.Graph.Settings.Menu.Select(item =>
        {
            var target = item.Target.Value.Path ?? UrlPath.Home;
            var href = _context.Href(target) + (item.Target.Value.Anchor is { } anchor ? "#" + anchor : string.Empty);
            var isCurrent = target == UrlPath.Home ? here == target : here.Value.StartsWith(target.Value, StringComparison.Ordinal);
            return new LinkView(item.Label, href, isCurrent);
        }),
    ];

    private static string? NoticeOf(SiteGraph graph) => (graph.Edition, graph.ShowsUnfinished) switch
    {
        (Edition.Internal, false) => "Bản lưu hành nội bộ. Không chuyển ra ngoài tổ chức.",
        (Edition.Internal, true) => "Bản xem thử lưu hành nội bộ, có cả bài chưa đăng. Không chuyển ra ngoài tổ chức.",
        (Edition.Preview, _) => "Bản xem trước trên máy này, có cả bài chưa đăng và bài nội bộ.",
        (_, true) => "Bản xem thử, có cả bài chưa đăng.",
        _ => null,
    };

    private static string Shorten(string text) =>
        text.Length <= LongestDescription ? text : text[..(text.LastIndexOf(' ', LongestDescription) is var space and > 0 ? space : LongestDescription)] + " …";
}
