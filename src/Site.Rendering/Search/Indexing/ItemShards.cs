using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search.Indexing;

/// <summary>The texts that a result shows, a few items in each file: <c>[path, title, day, text]</c> each, as JSON.</summary>
internal static class ItemShards
{
    /// <summary>Items in each file: results lie far apart, so most of a larger file would be fetched for nothing.</summary>
    public const int ItemsPerFile = 4;

    /// <summary>Characters of a summary that results show words in.</summary>
    private const int LongestText = 320;

    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(ReadOnlySpan<SearchableItem> items)
    {
        var output = new ArrayBufferWriter<byte>(4 * 1024);
        using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartArray();
            json.WriteStringValue(item.Url.Value[1..]);
            json.WriteStringValue(item.ShownTitle);
            json.WriteStringValue(item.Date is { } day ? DateWords.Iso(day) : string.Empty);
            json.WriteStringValue(Shorten(item.Summary));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.Flush();
        return output.WrittenSpan.ToArray();
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', LongestText);
        return text[..(space > 0 ? space : LongestText)] + "…";
    }
}
