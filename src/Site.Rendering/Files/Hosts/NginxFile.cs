using System.Text;
using Site.Model.Paths;
using Site.Rendering.Pages;

namespace Site.Rendering.Files.Hosts;

/// <summary>
/// Lines for a <c>server</c> block of nginx. A location with a header of its own drops those of the server (ngx_http_headers_module), so each
/// repeats them.
/// </summary>
internal static class NginxFile
{
    public static string Write(HostPlan plan)
    {
        var text = new StringBuilder()
            .Append("# Tệp do chương trình tạo ra, mỗi lần dựng trang lại ghi lại. Trong khối server của nginx, thêm dòng:\n")
            .Append("#   include /thu-muc-chua-trang").Append(SiteFiles.Nginx.Value).Append(";\n")
            .Append("# rồi gọi nginx -s reload mỗi khi có địa chỉ cũ mới.\n")
            .Append("index index.html;\n")
            .Append("charset utf-8;\n")
            .Append("charset_types text/html text/plain text/css text/csv text/calendar text/xml text/javascript application/javascript application/json application/xml application/rss+xml application/manifest+json;\n")
            .Append("absolute_redirect off;\n")
            .Append("error_page 404 ").Append(Quoted(plan.NotFound)).Append(";\n");
        var headers = Headers(plan, "");
        text.Append(headers);

        Location(text, "= ", Decoded(plan.Address.Href(SiteFiles.Nginx)), "return 404;\n");
        Location(text, "= ", Decoded(plan.Address.Href(SiteFiles.Manifest)), "types { }\n  default_type application/manifest+json;\n" + Headers(plan, "  "));
        Location(text, "~ ", "[.]ics", "types { }\n  default_type text/calendar;\n" + Headers(plan, "  "));
        var lasting = Headers(plan, "  ") + $"  add_header Cache-Control {Quoted(HostPlan.ForEver)};\n";
        foreach (var file in plan.Lasting)
        {
            Location(text, "= ", Decoded(plan.Address.Href(file)), lasting);
        }

        foreach (var folder in plan.LastingFolders)
        {
            Location(text, "^~ ", Decoded(plan.Address.Href(folder)), lasting);
        }

        foreach (var moved in plan.Moved)
        {
            var old = Decoded(plan.Address.Href(UrlPath.Home)).TrimEnd('/') + moved.Plain;
            var leads = $"return 301 {Quoted(plan.Address.Href(moved.New))};\n";
            Location(text, "= ", old, leads);
            if (moved.Old.IsPage)
            {
                Location(text, "= ", old + "/", leads);
            }
        }

        return text.ToString();
    }

    private static string Headers(HostPlan plan, string indent) =>
        string.Concat(plan.Headers.Select(header => $"{indent}add_header {header.Name} {Quoted(header.Value)} always;\n"));

    private static void Location(StringBuilder text, string kind, string path, string lines) =>
        text.Append("location ").Append(kind).Append(Quoted(path)).Append(" {\n").Append(lines.StartsWith(' ') ? lines : "  " + lines).Append("}\n");

    // nginx compares addresses after it has resolved their percent signs.
    private static string Decoded(string href) => Uri.UnescapeDataString(href);

    // A variable's sign has no escape in nginx; in an address its percent form means the same.
    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal)}\"";
}
