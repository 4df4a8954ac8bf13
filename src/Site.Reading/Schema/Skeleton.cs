using System.Text;
using Site.Model.Documents;
using Site.Reading.Schema.Guide;

namespace Site.Reading.Schema;

/// <summary>
/// A file to start from: every key of a kind in the schema's order, required ones first, each with its help as a comment. What is not
/// filled in is empty, and an empty value is an absent one.
/// </summary>
public static class Skeleton
{
    /// <summary>Stands where the foreword of a new issue is to be written; nobody is to read it.</summary>
    public const string ForewordQuestion = "Trọng tâm của tháng này là gì, chi bộ cần bàn việc nào trước?";

    /// <param name="values">Keys to what stands behind them, as YAML.</param>
    /// <param name="body">Markdown, or nothing: then a comment says what belongs there, which no reader of the page can ever see.</param>
    public static string Write(DocumentKind kind, IReadOnlyDictionary<string, string> values, string body)
    {
        var schema = DocumentSchemas.Of(kind);
        var text = new StringBuilder("---\n");
        foreach (var field in schema.Required)
        {
            Append(text, field, values);
        }

        text.Append("\n# Các mục dưới đây không bắt buộc: điền vào sau dấu hai chấm, hoặc cứ để trống.\n");
        foreach (var field in schema.Optional)
        {
            Append(text, field, values);
        }

        if (body.Length == 0)
        {
            var advice = KindChapters.All.First(chapter => chapter.Kind == kind).ExampleBody;
            return text.Append("\n# Nội dung viết dưới dòng --- sau đây. ").Append(advice.ReplaceLineEndings(" ")).Append("\n---\n\n").ToString();
        }

        return text.Append("---\n\n").Append(body.TrimEnd()).Append('\n').ToString();
    }

    /// <summary>A text as a YAML value that means just that text.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static void Append(StringBuilder text, Field field, IReadOnlyDictionary<string, string> values)
    {
        text.Append("# ").Append(char.ToUpperInvariant(field.Label[0])).Append(field.Label.AsSpan(1)).Append('.');
        if (field.Help.Length > 0)
        {
            text.Append(' ').Append(field.Help.ReplaceLineEndings(" "));
        }

        if (field.Type.Options is { Length: > 0 } options)
        {
            text.Append(" Các giá trị: ").AppendJoin(", ", options.Select(option => $"{option.Name} ({option.Label})")).Append('.');
        }

        text.Append(" Ví dụ: ").Append(field.Example.ReplaceLineEndings(" ")).Append('\n').Append(field.Key).Append(':');
        if (values.GetValueOrDefault(field.Key) is { Length: > 0 } value)
        {
            text.Append(' ').Append(value);
        }

        text.Append('\n');
    }
}
