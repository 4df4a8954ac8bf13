using Site.Model.DocumentCodes;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Rendering.Search;
using Site.Rendering.Themes;
using Site.Rendering.Views;
using Site.Rendering.Views.Archives;

namespace Site.Rendering.Pages.Parts;

/// <summary>Puts the frame around a page. Parts that are the same on every page are made once.</summary>
internal sealed class FrameBuilder
{
    private const int LongestDescription = 200;

    private readonly ViewContext _context;
    private readonly SiteView _site;
    private readonly FeedLinkView _siteFeed;
    private readonly LinkView _home;
    private readonly string? _socialPicture;
    private readonly IconView? _icon;
    private readonly ArchiveView? _archive;

    public FrameBuilder(ViewContext context, Theme theme)
    {
        _context = context;
        var settings = context.Graph.Settings;
        var pictures = theme.Settings.Pictures;
        var committee = settings.Committee;
        _home = new LinkView(context.Word(PageWords.Home), context.Href(UrlPath.Home));
        _siteFeed = new FeedLinkView(settings.Title, context.Href(SiteFiles.Feed));
        _site = new SiteView(
            settings.Title, settings.Motto, committee.Superior, committee.Name, committee.ShortName, _home.Href, settings.ResponsiblePerson, settings.Licence,
            Contacts.Of(settings.Contact), _siteFeed.Href, context.Href(SiteFiles.Manifest), theme.Settings.Colors.Main.ToString(),
            new LinkView(context.Word(PageWords.RegisterLink), context.Href(DocumentCode.Register)), new LinkView(context.Word(PageWords.Units), context.Href(Arrangement.UnitsPage)),
            new LinkView(context.Word(PageWords.Search), context.Href(SearchFiles.Page)),
            pictures.Emblem is { } emblem ? context.Href(theme.Asset(emblem.Value)) : null)
        {
            Links = Menu(UrlPath.Home, settings.Links),
        };
        _archive = ArchivePages.Line(context.Graph);
        _icon = theme.Icon(context.Address);
        _socialPicture = pictures.Social is { } social ? context.Address.Absolute(theme.Asset(social.Value)) : null;
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
                image?.Url ?? _socialPicture, image?.Alt, image?.Picture.Size.Width ?? 0, image?.Picture.Size.Height ?? 0),
            StructuredData = StructuredData.Write(_context.Address, content.Trail.Count == 0 ? [] : [_home, .. content.Trail], content.About),
            Feeds = content.Feed is null ? [_siteFeed] : [_siteFeed, content.Feed],
            Site = _site,
            Icon = _icon,
            Search = page.Layout == Layouts.Search ? null : SearchPage.Box(_context, "tim_o_dau_trang", _context.Word(PageWords.SearchHere)),
            PageScript = content.Script is { } script ? _context.Href(script) : null,
            Menu = Menu(page.Url, graph.Settings.Menu),
            Breadcrumbs = content.Trail.Count == 0 ? [] : [_home, .. content.Trail],
            Pagination = content.Pagination,
            Layout = page.Layout,
            EditionNotice = NoticeOf(graph),
            Archive = _archive,
            Main = main,
        };
    }

    private string TitleOf(PageContent content)
    {
        var number = content.Pagination is { IsFirst: false } pagination ? $" (trang {pagination.Current})" : string.Empty;
        var site = _context.Graph.Settings.Title;
        return content.Trail.Count == 0 && !content.IsTransient ? site : $"{content.Title}{number} | {site}";
    }

    /// <summary>A menu item is current on its own page and on every page below it.</summary>
    private IReadOnlyList<MenuItemView> Menu(UrlPath here, IEnumerable<MenuItem> items) =>
    [
        .. items.Select(item =>
        {
            var below = Menu(here, item.Below);
            if (item.Target?.Value is not { } target)
            {
                return new MenuItemView(item.Label, item.Address ?? string.Empty, below.Any(lower => lower.IsCurrent), item.Address is not null, below);
            }

            var page = target.Path ?? UrlPath.Home;
            var href = _context.Href(target);
            var isCurrent = page == UrlPath.Home ? here == page : here.Value.StartsWith(page.Value, StringComparison.Ordinal);
            return new MenuItemView(item.Label, href, isCurrent || below.Any(lower => lower.IsCurrent), IsOutside: false, below);
        }),
    ];

    private static string? NoticeOf(SiteGraph graph) => (graph.Edition, graph.ShowsUnfinished) switch
    {
        (Edition.Internal, false) => "Bản lưu hành nội bộ. Không chuyển ra ngoài tổ chức.",
        (Edition.Internal, true) => "Bản xem trước lưu hành nội bộ, có cả bài chưa đăng. Không chuyển ra ngoài tổ chức.",
        (Edition.Preview, _) => "Bản xem trước trên máy này, có cả bài chưa đăng và bài nội bộ.",
        (_, true) => "Bản xem trước, có cả bài chưa đăng.",
        _ => null,
    };

    private static string Shorten(string text) =>
        text.Length <= LongestDescription ? text : text[..(text.LastIndexOf(' ', LongestDescription) is var space and > 0 ? space : LongestDescription)] + " …";
}
