using System.Net;
using Site.Model.Paths;

namespace Site.Rendering.Files.Hosts;

/// <summary>A page at an old address that leads on, for hosts that cannot: at once, told as no page of its own to search engines.</summary>
internal static class StubPage
{
    public static string Write(SiteAddress address, UrlPath target)
    {
        var (href, absolute) = (WebUtility.HtmlEncode(address.Href(target)), WebUtility.HtmlEncode(address.Absolute(target)));
        return $"""
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Trang đã chuyển chỗ</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{absolute}">
            <meta http-equiv="refresh" content="0; url={href}">
            </head>
            <body>
            <p>Trang này đã chuyển đến <a href="{href}">{absolute}</a>.</p>
            </body>
            </html>

            """;
    }
}
