using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Paths;

namespace Site.Rendering.Search;

/// <summary>An ES module that lies in this assembly, published without comments and white space that means nothing.</summary>
/// <param name="Url">Changes with the content, so that browsers may keep it.</param>
public sealed partial record EmbeddedScript(UrlPath Url, ReadOnlyMemory<byte> Bytes)
{
    /// <param name="name">In its address.</param>
    /// <param name="parts">Files of <c>Script/</c>, without their ending, that are published as one module in this order.</param>
    /// <param name="fill">Writes in what the program knows, line by line.</param>
    internal static EmbeddedScript Of(string name, string[] parts, Func<string, string>? fill = null)
    {
        var script = new StringBuilder();
        foreach (var part in parts)
        {
            using var source = new StreamReader(typeof(EmbeddedScript).Assembly.GetManifestResourceStream($"search/{part}.js")!, Encoding.UTF8);
            while (source.ReadLine() is { } line)
            {
                var code = line.Trim();
                if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal))
                {
                    script.Append(Tighten(fill is null ? code : fill(code)));
                    if (script[^1] is not ('{' or ',' or ';'))
                    {
                        script.Append('\n');
                    }
                }
            }
        }

        var bytes = Encoding.UTF8.GetBytes(script.ToString());
        return new EmbeddedScript(UrlPath.Home.File($"tai-san/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4))}.js"), bytes);
    }

    // Scripts here quote by " and `, and write no a + +b. A line with templates in templates is left as it is: what is text in it and
    // what is code takes more than a pattern to tell.
    private static string Tighten(string code) => code.AsSpan().Count('`') > 2 ? code : TextOrSign().Replace(code, "${kept}");

    [GeneratedRegex("""(?<kept>`[^`]*`|"(?:\\.|[^"\\])*"|(?<=[(,=:!&|?;] ?)/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[])+/)|\s*(?<kept>[-+*/=<>!?:;,(){}\[\]&|^%])\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex TextOrSign();
}
