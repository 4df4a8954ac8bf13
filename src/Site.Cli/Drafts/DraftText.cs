using System.Text;
using Site.Importing.Markdown;
using Site.Model.Text;
using Site.Reading.Schema;

namespace Site.Cli.Drafts;

/// <summary>The whole text of a draft's file: the house's keys in their order, where it comes from, and the body.</summary>
internal static class DraftText
{
    /// <param name="files">The names of its pictures beside it, by their ids.</param>
    public static string Write(ArticleDraft draft, IReadOnlyDictionary<string, string> files)
    {
        var schema = DocumentSchemas.Of(draft.Kind.Kind);
        var text = new StringBuilder("---\n");
        foreach (var field in schema.All.Where(field => draft.Values.ContainsKey(field.Key) || schema.Required.Contains(field)))
        {
            // A required key without a value stands there to be filled in.
            text.Append(field.Key).Append(':');
            if (draft.Values.GetValueOrDefault(field.Key) is { Length: > 0 } value)
            {
                text.Append(value[0] == '\n' ? string.Empty : " ").Append(value);
            }

            text.Append('\n');
        }

        text.Append("# Nhập từ tệp ").Append(HarmlessText.Of(draft.Source)).Append("\n---\n\n");
        return text.Append(MarkdownWriter.Write(draft.Text, files).TrimEnd()).Append('\n').ToString();
    }
}
