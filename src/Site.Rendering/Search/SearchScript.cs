using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search;

/// <summary>The search engine of the pages: an ES module with the folding table of <see cref="SearchFolding"/> written in, comments and indents left out.</summary>
public static class SearchScript
{
    private const string TableLine = "const TABLE = {};";

    // Files of Script/ that are published as one module, in this order.
    private static readonly string[] Parts = ["folding", "lists", "passages", "facets", "engine"];

    public static readonly ReadOnlyMemory<byte> Bytes = Make();

    /// <summary>Changes with its content, so that browsers may keep it.</summary>
    public static readonly UrlPath Url = UrlPath.Home.File($"tai-san/tim-kiem.{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span).AsSpan(0, 4))}.js");

    private static byte[] Make()
    {
        var script = new StringBuilder();
        foreach (var part in Parts)
        {
            using var source = new StreamReader(typeof(SearchScript).Assembly.GetManifestResourceStream($"search/{part}.js")!, Encoding.UTF8);
            Append(script, source);
        }

        return Encoding.UTF8.GetBytes(script.ToString());
    }

    private static void Append(StringBuilder script, StreamReader source)
    {
        while (source.ReadLine() is { } line)
        {
            var code = line.Trim();
            if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal))
            {
                script.Append(code == TableLine ? $"const TABLE = {Table()};" : code).Append('\n');
            }
        }
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
