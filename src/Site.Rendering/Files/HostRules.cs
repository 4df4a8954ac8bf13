using Site.Model.Graph;
using Site.Model.Paths;

namespace Site.Rendering.Files;

/// <summary>Rules for crawlers (robots.txt, RFC 9309), and the headers of every answer; how a host is told them stands in <c>Hosts</c>.</summary>
public static class HostRules
{
    /// <summary>
    /// The content security policy: nothing from another host, nothing inline, no framing. JSON-LD is a data block and not a script, so it needs no exception.
    /// The preview sends the same policy.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Policy = "Content-Security-Policy";

    // No preload and no subdomains: what else stands under the committee's name is not ours to decide.
    private const string OneYear = "max-age=31536000";

    // What a page could ask a browser for and this site never does. Full screen (films), the clipboard and sharing stay as browsers have them.
    private static readonly string[] Forbidden =
    [
        "accelerometer", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer",
        "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    ];

    /// <summary>For every answer, wherever the site stands; the preview sends them too.</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> Headers =
    [
        (Policy, ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", string.Join(", ", Forbidden.Select(feature => feature + "=()"))),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>
    /// <see cref="Headers"/>, and for a site at an https address those that keep browsers on https. A site inside a closed network may be at an http
    /// address, and the preview always is: there they would lock readers out.
    /// </summary>
    public static IEnumerable<(string Name, string Value)> HeadersAt(SiteAddress address) => address.IsSecure
        ? [.. Headers.Select(header => header.Name == Policy ? (header.Name, header.Value + "; upgrade-insecure-requests") : header), ("Strict-Transport-Security", OneYear)]
        : Headers;

    public static string Robots(SiteGraph graph, UrlPath sitemap) => graph.IsHidden
        ? "User-agent: *\nDisallow: /\n"
        : $"User-agent: *\nAllow: /\n\nSitemap: {graph.Settings.Address.Absolute(sitemap)}\n";
}
