using System.Security.Cryptography;
using System.Text;
using Site.Model.Paths;

namespace Site.Rendering.Search;

/// <summary>An ES module that lies in this assembly, published without comments and indents.</summary>
/// <param name="Url">Changes with the content, so that browsers may keep it.</param>
public sealed record EmbeddedScript(UrlPath Url, ReadOnlyMemory<byte> Bytes)
{
    /// <param name="name">In its URL.</param>
    /// <param name="parts">Files of <c>Script/</c>, one after another.</param>
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
                    script.Append(fill is null ? code : fill(code)).Append('\n');
                }
            }
        }

        var bytes = Encoding.UTF8.GetBytes(script.ToString());
        return new EmbeddedScript(UrlPath.Home.File($"tai-san/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4))}.js"), bytes);
    }
}
