using System.Security.Cryptography;
using System.Text;
using Site.Model.Paths;

namespace Site.Rendering.Search;

/// <summary>An ES module that lies in this assembly, minified when the program was compiled.</summary>
/// <param name="Url">Changes with the content, so that browsers may keep it.</param>
public sealed record EmbeddedScript(UrlPath Url, ReadOnlyMemory<byte> Bytes)
{
    /// <param name="name">The project file says of which files of <c>Script/</c> it is made.</param>
    /// <param name="fill">Writes in what the program knows.</param>
    internal static EmbeddedScript Of(string name, Func<string, string>? fill = null)
    {
        using var source = new StreamReader(typeof(EmbeddedScript).Assembly.GetManifestResourceStream($"search/{name}.js")!, Encoding.UTF8);
        var script = source.ReadToEnd();
        var bytes = Encoding.UTF8.GetBytes(fill is null ? script : fill(script));
        return new EmbeddedScript(UrlPath.Home.File($"tai-san/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4))}.js"), bytes);
    }
}
