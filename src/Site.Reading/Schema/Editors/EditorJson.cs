using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Site.Reading.Schema.Editors;

/// <summary>JSON as people read it: two spaces, LF, Vietnamese as it is.</summary>
internal static class EditorJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for files, never for pages
    };

    public static string Text(JsonNode json) => json.ToJsonString(Readable) + "\n";

    /// <summary>For the files in which VS Code reads comments.</summary>
    public static string WithNotice(JsonNode json) =>
        "// Tệp do chương trình viết (guide --vscode), xin đừng sửa tay: thiết lập riêng để trong User Settings của VS Code.\n" + Text(json);

    public static JsonArray Array(IEnumerable<string> items) => [.. items.Select(item => (JsonNode)item)];
}
