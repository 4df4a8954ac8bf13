using System.Text;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Pages;

namespace Site.Rendering.Files.Hosts;

/// <summary>The files that tell a host its <see cref="HostPlan"/>.</summary>
public static class HostFiles
{
    public static IEnumerable<(UrlPath Url, Func<string> Text)> Of(HostKind host, HostPlan plan) => host switch
    {
        HostKind.Netlify => [(SiteFiles.Redirects, () => NetlifyFiles.Redirects(plan)), (SiteFiles.Headers, () => NetlifyFiles.Headers(plan))],
        HostKind.Nginx => [(SiteFiles.Nginx, () => NginxFile.Write(plan))],
        HostKind.Iis => [(SiteFiles.Iis, () => IisFile.Write(plan))],
        HostKind.Apache => [(SiteFiles.Apache, () => ApacheFile.Write(plan))],
        _ => [],
    };

    /// <summary>Pages at old addresses, for a host that reads no rules.</summary>
    public static IEnumerable<(UrlPath Url, Func<string> Text)> Stubs(HostKind host, HostPlan plan) => host == HostKind.None
        ? plan.Moved.Where(moved => moved.Old.IsHtml).Select(moved => (moved.Old, (Func<string>)(() => StubPage.Write(plan.Address, moved.New))))
        : [];
}

/// <summary>Netlify's <c>_headers</c> and <c>_redirects</c> (docs.netlify.com), which Cloudflare Pages reads too. Their paths begin at the folder that is published.</summary>
internal static class NetlifyFiles
{
    public static string Headers(HostPlan plan)
    {
        var rules = new StringBuilder("/*\n");
        foreach (var (name, value) in plan.Headers)
        {
            rules.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        foreach (var path in plan.Lasting.Select(file => file.Value).Concat(plan.LastingFolders.Select(folder => folder.Value + "*")))
        {
            rules.Append(path).Append("\n  Cache-Control: ").Append(HostPlan.ForEver).Append('\n');
        }

        return rules.ToString();
    }

    /// <summary>It takes a path with and without its last slash as the same.</summary>
    public static string Redirects(HostPlan plan) =>
        string.Concat(plan.Moved.Select(moved => $"{moved.Old} {plan.Address.Href(moved.New)} 301\n"));
}
