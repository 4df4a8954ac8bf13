using System.Security.Cryptography;
using System.Text;
using Site.Model.Paths;

namespace Site.Rendering.Search;

/// <summary>An ES module that lies in this assembly, published without comments and indents.</summary>
/// <param name="Url">Changes with the content, so that browsers may keep it.</param>
public sealed record EmbeddedScript(UrlPath Url, ReadOnlyMemory<byte> Bytes)
{
    /// <param name="name">The file's, without its ending.</param>
    /// <param name="fill">Writes in what the program knows, line by line.</param>
    internal static EmbeddedScript Of(string name, Func<string, string>? fill = null)
    {
        using var source = new StreamReader(typeof(EmbeddedScript).Assembly.GetManifestResourceStream(name + ".js")!, Encoding.UTF8);
        var script = new StringBuilder();
        while (source.ReadLine() is { } line)
        {
            var code = line.Trim();
            if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal))
            {
                script.Append(fill is null ? code : fill(code)).Append('\n');
            }
        }

        var bytes = Encoding.UTF8.GetBytes(script.ToString());
        return new EmbeddedScript(UrlPath.Home.File($"tai-san/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4))}.js"), bytes);
    }
}
