using System.Buffers;
using System.Text;
using System.Text.Json;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Rendering.Search.Indexing;

namespace Site.Rendering.Search;

/// <summary>The scripts that browsers run to search: the engine, with the folding table of <see cref="SearchFolding"/> inside, and the scripts that call it.</summary>
public static class SearchScript
{
    // Stands in the engine where the table goes; the one string of its kind there.
    private const string TablePlace = "\"TABLE\"";

    public static readonly EmbeddedScript Engine = EmbeddedScript.Of("tim-kiem", script => script.Replace(TablePlace, Table(), StringComparison.Ordinal));

    /// <summary>Of the search page.</summary>
    public static readonly EmbeddedScript Page = EmbeddedScript.Of("tim-kiem-trang");

    /// <summary>Of every search box elsewhere.</summary>
    public static readonly EmbeddedScript Suggestions = EmbeddedScript.Of("tim-kiem-goi-y");

    /// <summary>Of the register of documents.</summary>
    public static readonly EmbeddedScript Register = EmbeddedScript.Of("tim-kiem-van-ban");

    public static readonly EmbeddedScript[] All = [Engine, Page, Suggestions, Register];

    public static ReadOnlyMemory<byte> Bytes => Engine.Bytes;

    public static UrlPath Url => Engine.Url;

    private static string Table()
    {
        var table = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(table, ItemShards.Json))
        {
            json.WriteStartObject();
            json.WriteStartArray("vowels");
            foreach (var vowel in SearchFolding.Vowels)
            {
                json.WriteStringValue(vowel);
            }

            json.WriteEndArray();
            json.WriteString("tones", SearchFolding.Tones);
            json.WriteString("shapes", SearchFolding.Shapes);
            json.WriteString("dd", SearchFolding.Dd);
            json.WriteString("eitherI", SearchFolding.BeforeEitherI);
            json.WriteNumber("longest", SearchFolding.LongestWord);
            json.WriteNumber("bits", Impact.Bits);
            json.WriteNumber("titleWords", TitleWord.MostWords);
            json.WriteNumber("naming", Impact.FirstNaming);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(table.WrittenSpan);
    }
}
