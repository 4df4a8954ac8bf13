using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Model.Documents;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Schema.Editors;

/// <summary>
/// Completes front matter in plain VS Code. No known extension completes YAML in Markdown from a JSON Schema; snippets need no extension.
/// </summary>
public static class Snippets
{
    // A kind's whole front matter is typed in an empty file. Within front matter the language is YAML, so that no key is
    // offered while prose is written: many are words of Vietnamese.
    private const string EmptyFile = "markdown", FrontMatter = "yaml";

    private static readonly ImmutableArray<(string Name, string Label, DocumentKind Kind, string? Genre)> Kinds =
    [
        ("tin", "Tin ngắn", DocumentKind.News, "tin"),
        ("bai", "Bài phản ánh", DocumentKind.News, "bai"),
        ("ke-hoach", "Kế hoạch, văn bản", DocumentKind.Plan, null),
        ("hoat-dong", "Hoạt động cơ sở", DocumentKind.Activity, null),
        ("chuyen-de", "Chuyên đề của năm", DocumentKind.StudyTheme, null),
        ("hoi-dap", "Hỏi đáp", DocumentKind.Question, null),
        ("ban-tin", "Bản tin sinh hoạt chi bộ", DocumentKind.Bulletin, null),
        ("trang", "Trang riêng", DocumentKind.Page, null),
    ];

    public static string Write(KnownIds ids)
    {
        var snippets = new JsonObject();
        foreach (var (name, label, kind, genre) in Kinds)
        {
            snippets[$"{label} (khoi-{name})"] = Snippet(EmptyFile, $"khoi-{name}", $"{label}: phần khai báo của một tệp mới.", OfKind(kind, genre, ids));
        }

        foreach (var fields in DocumentSchemas.All.SelectMany(schema => schema.All).Distinct().GroupBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var (field, index) in fields.Select((field, index) => (field, index)))
            {
                var lines = new SnippetLines(ids);
                lines.Key(field, showsExample: true);
                snippets[index == 0 ? field.Key : FormattableString.Invariant($"{field.Key} ({index + 1})")] =
                    Snippet(FrontMatter, field.Key, Description(field), lines.Lines);
            }
        }

        return EditorJson.WithNotice(snippets);
    }

    /// <summary>The file as <c>new</c> writes it, without optional keys whose value is picked from a list: each such key has a snippet of its own.</summary>
    private static ImmutableArray<string> OfKind(DocumentKind kind, string? genre, KnownIds ids)
    {
        var lines = new SnippetLines(ids);
        lines.Add("---");
        foreach (var field in lines.OfANewFile(DocumentSchemas.Of(kind)))
        {
            lines.Key(field, showsExample: false);
        }

        if (genre is not null)
        {
            lines.Add($"{Fields.Genre.Key}: {genre}");
        }

        lines.Add($"{Fields.State.Key}: nhap");
        lines.Add("---");
        lines.Add(string.Empty);
        lines.End(string.Empty);
        return lines.Lines;
    }

    private static string Description(Field field)
    {
        var users = string.Join("; ", DocumentSchemas.All.Where(schema => schema.All.Contains(field)).Select(schema => schema.Subject));
        return $"{FieldWords.Of(field)} Dùng cho: {users}.";
    }

    private static JsonObject Snippet(string scope, string prefix, string description, ImmutableArray<string> body) => new()
    {
        ["scope"] = scope,
        ["prefix"] = prefix,
        ["description"] = description,
        ["body"] = EditorJson.Array(body),
    };
}
