using System.Text.Json;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search;

/// <summary>What browsers run to search: the engine, with the folding table of <see cref="SearchFolding"/> written in, and the two that ask it.</summary>
public static class SearchScript
{
    private const string TableLine = "const TABLE = {};";

    // Files of Script/ that are published as one module, in this order.
    public static readonly EmbeddedScript Engine = EmbeddedScript.Of(
        "tim-kiem", ["folding", "lists", "passages", "facets", "engine"], line => line == TableLine ? $"const TABLE = {Table()};" : line);

    /// <summary>Of the search page.</summary>
    public static readonly EmbeddedScript Page = EmbeddedScript.Of("tim-kiem-trang", ["page"]);

    /// <summary>Of every search box elsewhere.</summary>
    public static readonly EmbeddedScript Suggestions = EmbeddedScript.Of("tim-kiem-goi-y", ["suggestions"]);

    public static readonly EmbeddedScript[] All = [Engine, Page, Suggestions];

    public static ReadOnlyMemory<byte> Bytes => Engine.Bytes;

    public static UrlPath Url => Engine.Url;

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
