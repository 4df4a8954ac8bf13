using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search;

/// <summary>The page's script: an ES module with the folding table of <see cref="SearchFolding"/> written in, comments and indents left out.</summary>
public static class SearchScript
{
    private const string TableLine = "const TABLE = {};";

    public static readonly ReadOnlyMemory<byte> Bytes = Make();

    /// <summary>Changes with its content, so that browsers may keep it.</summary>
    public static readonly UrlPath Url = UrlPath.Home.File($"tai-san/tim-kiem.{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span).AsSpan(0, 4))}.js");

    private static byte[] Make()
    {
        using var source = new StreamReader(typeof(SearchScript).Assembly.GetManifestResourceStream("tim-kiem.js")!, Encoding.UTF8);
        var script = new StringBuilder();
        while (source.ReadLine() is { } line)
        {
            var code = line.Trim();
            if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal))
            {
                script.Append(code == TableLine ? $"const TABLE = {Table()};" : code).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(script.ToString());
    }

    private static string Table() => JsonSerializer.Serialize(
        new
        {
            vowels = SearchFolding.Vowels,
            tones = SearchFolding.Tones,
            shapes = SearchFolding.Shapes,
            dd = SearchFolding.Dd,
            eitherI = SearchFolding.BeforeEitherI,
            longest = SearchFolding.LongestWord,
            bits = Impact.Bits,
            naming = Impact.FirstNaming,
        },
        new JsonSerializerOptions { Encoder = ItemShards.Json.Encoder });
}
