using System.Text;

namespace Site.Tests.Reading.Schema.Editors;

/// <summary>What VS Code makes of a snippet when every place keeps what it holds: the first choice, the placeholder, or what is typed.</summary>
internal static class SnippetExpansion
{
    public const int Year = 2026, Month = 11, Date = 20;

    public static string Expand(string snippet, string typed)
    {
        var text = new StringBuilder();
        var at = 0;
        Expand(snippet, ref at, typed, within: false, text);
        Assert.Equal(snippet.Length, at);
        return text.ToString();
    }

    private static void Expand(string snippet, ref int at, string typed, bool within, StringBuilder text)
    {
        while (at < snippet.Length && !(within && snippet[at] == '}'))
        {
            if (snippet[at] == '\\' && at + 1 < snippet.Length && snippet[at + 1] is '$' or '}' or '\\')
            {
                text.Append(snippet[at + 1]);
                at += 2;
            }
            else if (snippet[at] == '$')
            {
                at++;
                Place(snippet, ref at, typed, text);
            }
            else
            {
                text.Append(snippet[at++]);
            }
        }
    }

    private static void Place(string snippet, ref int at, string typed, StringBuilder text)
    {
        if (snippet[at] != '{')
        {
            var number = Name(snippet, ref at);
            Assert.Matches("^[0-9]+$", number);
            text.Append(number == "0" ? string.Empty : typed);
            return;
        }

        at++;
        var name = Name(snippet, ref at);
        switch (snippet[at++])
        {
            case '}':
                text.Append(name switch { "CURRENT_YEAR" => Year, "CURRENT_MONTH" => Month, "CURRENT_DATE" => Date, _ => throw new InvalidOperationException(name) });
                break;
            case ':':
                Expand(snippet, ref at, typed, within: true, text);
                at++;
                break;
            case '|':
                var end = at;
                while (snippet[end] is not (',' or '|'))
                {
                    text.Append(snippet[end] == '\\' ? snippet[++end] : snippet[end]);
                    end++;
                }

                at = snippet.IndexOf("|}", end, StringComparison.Ordinal) + 2;
                break;
            default:
                throw new InvalidOperationException($"strange place at {at}: {snippet}");
        }
    }

    private static string Name(string snippet, ref int at)
    {
        var start = at;
        while (at < snippet.Length && (char.IsAsciiLetterOrDigit(snippet[at]) || snippet[at] == '_'))
        {
            at++;
        }

        return snippet[start..at];
    }
}
