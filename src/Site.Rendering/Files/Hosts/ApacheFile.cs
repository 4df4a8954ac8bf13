using System.Text;
using Site.Model.Paths;
using Site.Rendering.Pages;

namespace Site.Rendering.Files.Hosts;

/// <summary>An <c>.htaccess</c> for Apache 2.4: mod_headers and mod_alias, and <c>AllowOverride All</c> for the folder.</summary>
internal static class ApacheFile
{
    public static string Write(HostPlan plan)
    {
        var folder = Uri.UnescapeDataString(plan.Address.Href(UrlPath.Home)).TrimEnd('/');
        var text = new StringBuilder()
            .Append("# Tệp do chương trình tạo ra, mỗi lần dựng trang lại ghi lại. Máy chủ cần mod_headers, mod_alias và AllowOverride All cho thư mục này.\n")
            .Append("DirectoryIndex index.html\n")
            .Append("Options -Indexes\n")
            .Append("AddDefaultCharset utf-8\n")
            .Append("AddCharset utf-8 .json .xml .csv .ics .txt .css .js .webmanifest\n")
            .Append("AddType application/manifest+json .webmanifest\n")
            .Append("AddType image/webp .webp\n")
            .Append("AddType text/calendar .ics\n")
            .Append("ErrorDocument 404 ").Append(plan.NotFound).Append('\n');
        foreach (var (name, value) in plan.Headers)
        {
            text.Append("Header always set ").Append(name).Append(' ').Append(Quoted(value)).Append('\n');
        }

        var lasting = plan.Lasting.Select(file => Pattern(folder + file.Value) + "$").Concat(plan.LastingFolders.Select(path => Pattern(folder + path.Value))).ToList();
        foreach (var pattern in lasting)
        {
            text.Append("Header set Cache-Control ").Append(Quoted(HostPlan.ForEver)).Append(" \"expr=%{REQUEST_STATUS} == 200 && %{REQUEST_URI} =~ m#^").Append(pattern).Append("#\"\n");
        }

        foreach (var moved in plan.Moved)
        {
            text.Append("RedirectMatch 301 \"^").Append(Pattern(folder + moved.Plain)).Append(moved.Old.IsPage ? "/?" : string.Empty).Append("$\" ").Append(Quoted(plan.Address.Href(moved.New))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A pattern that fits the text alone. It stands between quotes or number signs, neither of which a path can have.</summary>
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) && letter is not ('/' or '-' or '_'))
            {
                pattern.Append('\\');
            }

            pattern.Append(letter);
        }

        return pattern.ToString();
    }

    // $1 would be a part of the pattern, of which there is none.
    private static string Quoted(string value) => $"\"{value.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal)}\"";
}
