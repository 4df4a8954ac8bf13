using System.Globalization;
using Site.Model.DocumentCodes;
using Site.Model.Paths;

namespace Site.Rendering.Pages;

/// <summary>The addresses of the files that go with the pages.</summary>
public static class SiteFiles
{
    public static readonly UrlPath Feed = UrlPath.Home.File("rss.xml");
    public static readonly UrlPath Sitemap = UrlPath.Home.File("sitemap.xml");
    public static readonly UrlPath Robots = UrlPath.Home.File("robots.txt");
    public static readonly UrlPath RegisterJson = DocumentCode.Register.File("van-ban.json");
    public static readonly UrlPath RegisterCsv = DocumentCode.Register.File("van-ban.csv");
    public static readonly UrlPath Manifest = UrlPath.Home.File("trang.webmanifest");
    public static readonly UrlPath NotFound = UrlPath.Home.File("404.html");

    /// <summary>Rules for hosts, not pages.</summary>
    public static readonly UrlPath Redirects = UrlPath.Home.File("_redirects");
    public static readonly UrlPath Headers = UrlPath.Home.File("_headers");
    public static readonly UrlPath Nginx = UrlPath.Home.File("_nginx.conf");
    public static readonly UrlPath Iis = UrlPath.Home.File("web.config");
    public static readonly UrlPath Apache = UrlPath.Home.File(".htaccess");

    /// <summary>A part of a sitemap that is too long for one file.</summary>
    /// <param name="number">From 1.</param>
    public static UrlPath SitemapPart(int number) => UrlPath.Home.File(string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml"));
}
