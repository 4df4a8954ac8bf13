using System.Text;

namespace Site.Reading.Schema.Guide;

/// <summary>A schema as a table of Markdown: key, whether it must be there, meaning, example.</summary>
internal static class KeyTable
{
    /// <param name="caption">The line above the table.</param>
    public static void Write(StringBuilder guide, ContentSchema schema, string caption)
    {
        guide.Append('\n').Append(caption).Append("\n\n| Khóa | Bắt buộc | Ý nghĩa | Ví dụ |\n|---|---|---|---|\n");
        foreach (var field in schema.Required)
        {
            Row(guide, field, "có");
        }

        foreach (var field in schema.Optional)
        {
            Row(guide, field, string.Empty);
        }
    }

    private static void Row(StringBuilder guide, Field field, string required)
    {
        guide.Append("| `").Append(field.Key).Append("` | ").Append(required).Append(" | ");
        guide.Append(char.ToUpperInvariant(field.Label[0])).Append(field.Label.AsSpan(1)).Append('.');
        if (field.Help.Length > 0)
        {
            guide.Append(' ').Append(field.Help);
        }

        if (field.Type.Options is { Length: > 0 } options)
        {
            guide.Append(" Các giá trị: ").AppendJoin("; ", options.Select(option => $"`{option.Name}` ({option.Label})")).Append('.');
        }

        guide.Append(" | `").Append(field.Example.Replace("|", "\\|", StringComparison.Ordinal)).Append("` |\n");
    }
}
