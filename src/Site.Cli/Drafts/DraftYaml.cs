using System.Text;
using Site.Reading.Schema;

namespace Site.Cli.Drafts;

/// <summary>Values of front matter as YAML. Texts from elsewhere are always quoted.</summary>
internal static class DraftYaml
{
    /// <summary>On one line, whatever breaks it had.</summary>
    public static string Text(string text) => Skeleton.Quote(string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>One item a line.</summary>
    public static string List(IEnumerable<string> items) => string.Concat(items.Select(item => $"\n  - {Text(item)}"));

    /// <summary>One mapping an item; a value that is null is left out.</summary>
    public static string Mappings(IEnumerable<IEnumerable<(string Key, string? Value)>> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            var first = true;
            foreach (var (key, value) in item.Where(pair => pair.Value is not null))
            {
                text.Append(first ? "\n  - " : "\n    ").Append(key).Append(": ").Append(Text(value!));
                first = false;
            }
        }

        return text.ToString();
    }
}
