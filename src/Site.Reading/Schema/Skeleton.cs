using System.Text;
using Site.Model.Documents;
using Site.Reading.Schema.Guide;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>
/// A new file to fill in, with its keys in the schema's order. An empty value counts as absent; a comment
/// above it says what belongs there.
/// </summary>
public static class Skeleton
{
    /// <summary>Above the foreword of a new issue.</summary>
    public const string ForewordHeading = "## Lời mở đầu";

    /// <summary>Stands where the foreword of a new issue is to be written; no reader of the page sees it.</summary>
    public const string ForewordQuestion = "Trọng tâm của tháng này là gì, chi bộ cần bàn việc nào trước?";

    /// <param name="values">Keys to what stands behind them, as YAML.</param>
    /// <param name="body">Markdown, or nothing: then a comment says what belongs there, which no reader of the page can ever see.</param>
    /// <param name="full">Every key of the kind with its help; else those that have a value, are required or are often used.</param>
    public static string Write(DocumentKind kind, IReadOnlyDictionary<string, string> values, string body, bool full)
    {
        var schema = DocumentSchemas.Of(kind);
        var text = new StringBuilder("---\n");
        if (full)
        {
            WriteAll(text, schema, values);
        }
        else
        {
            WriteOften(text, schema, values);
        }

        if (body.Length > 0)
        {
            return text.Append("---\n\n").Append(body.TrimEnd()).Append('\n').ToString();
        }

        var advice = KindChapters.All.First(chapter => chapter.Kind == kind).ExampleBody;
        return text.Append("# Nội dung viết dưới dòng --- sau đây. ").Append(advice.ReplaceLineEndings(" ")).Append("\n---\n\n").ToString();
    }

    /// <summary>Writes a text as a YAML value that means exactly this text.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static void WriteAll(StringBuilder text, ContentSchema schema, IReadOnlyDictionary<string, string> values)
    {
        foreach (var field in schema.Required)
        {
            Explain(text, field);
            Key(text, field, values);
        }

        text.Append("\n# Các khóa dưới đây không bắt buộc: điền vào sau dấu hai chấm, hoặc cứ để trống.\n");
        foreach (var field in schema.Optional)
        {
            Explain(text, field);
            Key(text, field, values);
        }

        text.Append('\n');
    }

    private static void WriteOften(StringBuilder text, ContentSchema schema, IReadOnlyDictionary<string, string> values)
    {
        foreach (var field in schema.All.Where(field => schema.Required.Contains(field) || schema.OftenUsed.Contains(field) || values.ContainsKey(field.Key)))
        {
            if (values.GetValueOrDefault(field.Key) is { Length: > 0 })
            {
                Key(text, field, values);
            }
            else if (field.Type.Below is { } below)
            {
                text.Append("# ").Append(FieldWords.Of(field)).Append('\n').Append(field.Key).Append(":\n");
                Below(text, below, first: field.Type is IListType ? "  - " : "  ");
            }
            else
            {
                Explain(text, field);
                Key(text, field, values);
            }
        }

        text.Append("# Các khóa khác có ở input/README.md; muốn có sẵn trong tệp thì tạo bằng new --full.\n");
    }

    private static void Below(StringBuilder text, ContentSchema schema, string first)
    {
        var indent = first;
        foreach (var field in schema.All.Where(field => schema.Required.Contains(field) || schema.OftenUsed.Contains(field)))
        {
            text.Append(indent).Append(field.Key).Append(":\n");
            indent = new string(' ', first.Length);
        }
    }

    private static void Explain(StringBuilder text, Field field)
    {
        text.Append("# ").Append(FieldWords.Of(field));
        if (field.Type.Options is { Length: > 0 } options)
        {
            text.Append(" Các giá trị: ").AppendJoin("; ", options.Select(option => $"{option.Name} ({option.Label})")).Append('.');
        }

        text.Append(" Ví dụ: ").Append(field.Example.ReplaceLineEndings(" ")).Append('\n');
    }

    private static void Key(StringBuilder text, Field field, IReadOnlyDictionary<string, string> values)
    {
        text.Append(field.Key).Append(':');
        if (values.GetValueOrDefault(field.Key) is { Length: > 0 } value)
        {
            text.Append(' ').Append(value);
        }

        text.Append('\n');
    }
}
