using System.Text;

namespace Site.Reading.Schema.Guide;

/// <summary>Keys as tables of Markdown with key, meaning and example: the required keys first. Keys below a key follow it.</summary>
internal static class KeyTable
{
    private const string MustBeThere = "*Phải có.* ", Deeper = "↳ ";
    private const int MostPlain = 3;

    /// <param name="caption">The line above the table.</param>
    public static void Write(StringBuilder guide, string caption, ContentSchema schema) => Write(guide, caption, schema.Required, schema.Optional);

    public static void Write(StringBuilder guide, string caption, IReadOnlyList<Field> required, IReadOnlyList<Field> optional)
    {
        guide.Append('\n').Append(caption).Append("\n\n| Khóa | Ý nghĩa | Ví dụ |\n|---|---|---|\n");
        Rows(guide, required, MustBeThere, usedBy: null);
        Rows(guide, optional, string.Empty, usedBy: null);
    }

    /// <summary>The keys that more than one of the kinds have, and which kinds those are.</summary>
    public static void WriteShared(StringBuilder guide, IReadOnlyList<ContentSchema> kinds)
    {
        var shared = kinds.SelectMany(kind => kind.All).Distinct().Where(field => IsShared(field, kinds)).ToList();
        guide.Append("\n| Khóa | Dùng cho | Ý nghĩa | Ví dụ |\n|---|---|---|---|\n");
        Rows(guide, [.. shared.Where(field => kinds.Any(kind => kind.Required.Contains(field)))], MustBeThere, UsedBy);
        Rows(guide, [.. shared.Where(field => !kinds.Any(kind => kind.Required.Contains(field)))], string.Empty, UsedBy);

        string UsedBy(Field field)
        {
            var must = kinds.Where(kind => kind.Required.Contains(field)).ToList();
            var may = kinds.Where(kind => kind.Optional.Contains(field)).ToList();
            return may.Count == kinds.Count || must.Count == kinds.Count ? "mọi loại"
                : must.Count > 0 && may.Count > 0 ? $"{Subjects(must)}; khi cần: {Subjects(may)}"
                : Subjects(must.Count > 0 ? must : may);
        }
    }

    /// <summary>Writes a key that is the only one of its kind as a sentence, without a table.</summary>
    public static void WriteAlone(StringBuilder guide, Field field)
    {
        guide.Append("\nNgoài các khóa chung chỉ có `").Append(field.Key).Append("`: ").Append(FieldWords.Of(field));
        AppendOptions(guide, field);
        guide.Append('\n');
    }

    public static bool IsShared(Field field, IReadOnlyList<ContentSchema> kinds) => kinds.Count(kind => kind.All.Contains(field)) > 1;

    private static string Subjects(List<ContentSchema> kinds) => string.Join("; ", kinds.Select(kind => kind.Subject));

    /// <param name="prefix">Before each meaning.</param>
    /// <param name="usedBy">Gives the text of a second column; null: there is none.</param>
    private static void Rows(StringBuilder guide, IReadOnlyList<Field> fields, string prefix, Func<Field, string>? usedBy)
    {
        foreach (var field in fields)
        {
            guide.Append("| ");
            Row(guide, field, usedBy is null ? string.Empty : usedBy(field) + " | ", prefix);
            Below(guide, field, usedBy is null ? string.Empty : "| ", Deeper);
        }
    }

    /// <summary>The keys below a key, right under its row.</summary>
    private static void Below(StringBuilder guide, Field field, string emptyCell, string prefix)
    {
        if (field.Type.Below is not { } schema)
        {
            return;
        }

        foreach (var below in schema.All.Except(Plain(schema)))
        {
            guide.Append("| ").Append(prefix);
            Row(guide, below, emptyCell, schema.Required.Contains(below) ? MustBeThere : string.Empty);
            Below(guide, below, emptyCell, prefix + Deeper);
        }
    }

    /// <summary>Keys below another whose names say all: a few are told in the row of the key above.</summary>
    private static List<Field> Plain(ContentSchema schema)
    {
        var plain = schema.Optional.Where(below => below.Help.Length == 0 && below.Type.Below is null && below.Type.Options is not { Length: > 0 }).ToList();
        return plain.Count <= MostPlain ? plain : [];
    }

    /// <summary>Writes the cells of a row, from the key on.</summary>
    /// <param name="second">The second cell with its closing bar; empty if there is none.</param>
    private static void Row(StringBuilder guide, Field field, string second, string prefix)
    {
        guide.Append('`').Append(field.Key).Append("` | ").Append(second).Append(prefix).Append(FieldWords.Of(field));
        AppendOptions(guide, field);
        if (field.Type.Below is { } schema && Plain(schema) is { Count: > 0 } plain)
        {
            guide.Append(" Bên dưới có thể ghi ").AppendJoin(", ", plain.Select(below => $"`{below.Key}` ({below.Label})")).Append('.');
        }

        guide.Append(" | `").Append(field.Example.Replace("|", "\\|", StringComparison.Ordinal)).Append("` |\n");
    }

    private static void AppendOptions(StringBuilder guide, Field field)
    {
        if (field.Type.Options is { Length: > 0 } options)
        {
            guide.Append(" Các giá trị: ").AppendJoin("; ", options.Select(option => $"`{option.Name}` ({option.Label})")).Append('.');
        }
    }
}
