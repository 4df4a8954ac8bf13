using System.Collections.Immutable;

namespace Site.Reading.Schema.Editors;

/// <summary>The syntax of VS Code's snippets: literal characters must be escaped, differently in each place.</summary>
internal static class SnippetText
{
    public const string Today = "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}";

    public const string ThisMonth = "${CURRENT_YEAR}-${CURRENT_MONTH}";

    /// <summary>Text, also within a placeholder.</summary>
    public static string Plain(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);

    /// <summary>A place to type in, where the cursor stops in its turn.</summary>
    public static string Stop(int number) => FormattableString.Invariant($"${number}");

    /// <summary>A place that already holds a text, which the editor types over.</summary>
    /// <param name="content">Snippet syntax.</param>
    public static string Placeholder(int number, string content) => FormattableString.Invariant($"${{{number}:{content}}}");

    /// <summary>A place whose text is picked from a list. Only the list's own signs are escaped there: a \} would keep its \.</summary>
    public static string Choice(int number, ImmutableArray<string> choices) =>
        FormattableString.Invariant($"${{{number}|{string.Join(',', choices.Select(Choice))}|}}");

    private static string Choice(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
