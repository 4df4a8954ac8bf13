using System.Text;
using Site.Model.Graph;
using Site.Model.Paths;

namespace Site.Rendering.Files;

/// <summary>Plain-text rules for crawlers (robots.txt, RFC 9309) and for the host (Netlify's _headers and _redirects).</summary>
public static class HostRules
{
    /// <summary>
    /// The content security policy: nothing from another host, nothing inline, no framing. JSON-LD is a data block and not a script, so it needs no exception.
    /// The preview sends the same policy.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static readonly IReadOnlyList<(string Name, string Value)> Headers =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public static string Robots(SiteGraph graph, UrlPath sitemap) => graph.IsHidden
        ? "User-agent: *\nDisallow: /\n"
        : $"User-agent: *\nAllow: /\n\nSitemap: {graph.Settings.Address.Absolute(sitemap)}\n";

    /// <param name="hashed">Files whose name changes with their content, kept by browsers for ever: paths, <c>*</c> for all in a folder.</param>
    public static string HeaderRules(SiteGraph graph, IEnumerable<string> hashed)
    {
        var rules = new StringBuilder("/*\n");
        foreach (var (name, value) in Headers)
        {
            rules.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        if (graph.IsHidden)
        {
            rules.Append("  X-Robots-Tag: noindex\n");
        }

        foreach (var path in hashed)
        {
            rules.Append(path).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        }

        return rules.ToString();
    }

    public static string RedirectRules(SiteGraph graph)
    {
        var rules = new StringBuilder();
        foreach (var document in graph.Documents.Where(document => !document.OldPaths.IsEmpty).OrderBy(document => document.Url))
        {
            foreach (var old in document.OldPaths)
            {
                // Hosts treat a path with and without its last slash as the same.
                rules.Append(old.Value).Append(' ').Append(graph.Settings.Address.Href(document.Url)).Append(" 301\n");
            }
        }

        return rules.ToString();
    }
}
