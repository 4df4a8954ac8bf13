using System.Text.RegularExpressions;
using Site.Reading.Schema;

namespace Site.Reading.Schema.Yaml;

/// <summary>Reads a single line of YAML without a parser.</summary>
internal static partial class YamlLine
{
    /// <summary>Longer values are cut in a message.</summary>
    private const int LongestShown = 60;

    private const int MostWordsOfAKey = 5;

    public static int End(string yaml, int at) => at < yaml.Length && yaml.IndexOf('\n', at) is var end and >= 0 ? end : yaml.Length;

    public static int SkipSpaces(string yaml, int at)
    {
        while (at < yaml.Length && yaml[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The length of the line from the place on, without spaces at its end.</summary>
    public static int RestOf(string yaml, int at) => yaml.AsSpan(at, End(yaml, at) - at).TrimEnd().Length;

    public static int NumberAt(string yaml, int at) => yaml.AsSpan(0, at).Count('\n') + 1;

    /// <summary>The colon that ends a key: a colon before a space or the line's end, outside quotes.</summary>
    public static int? Colon(string yaml, int from, int end)
    {
        var at = from;
        if (at < end && yaml[at] is '"' or '\'')
        {
            at = yaml.IndexOf(yaml[at], at + 1) is var close and >= 0 && close < end ? close + 1 : end;
        }
        else if (at < end && yaml[at] is '[' or '{')
        {
            return null;
        }

        for (; at < end; at++)
        {
            if (yaml[at] == ':' && (at + 1 >= end || yaml[at + 1] == ' '))
            {
                return at;
            }

            if (yaml[at] == '#' && at > from && yaml[at - 1] == ' ')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The key or the first words of the line that begins here; a message names the line by them.</summary>
    public static string Name(string yaml, int start)
    {
        var line = yaml[start..End(yaml, start)].Trim().TrimStart('-', ' ');
        return line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? line[..colon] : Cut(line);
    }

    /// <summary><c>ngay:2026-11-20</c></summary>
    public static (string Key, string Value)? GluedKey(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 && text[colon + 1] != ' ' &&
            !text.AsSpan(colon + 1).StartsWith("//") && KnownKeys.Has(text[..colon])
            ? (text[..colon].TrimEnd(), Cut(text[(colon + 1)..].Trim()))
            : null;
    }

    /// <summary><c>tieu_de Chi bộ họp</c></summary>
    public static (string Key, string Value)? KeyWithoutColon(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        for (var words = 1; words <= MostWordsOfAKey && space > 0; words++, space = text.IndexOf(' ', space + 1))
        {
            if (KnownKeys.Has(text[..space]))
            {
                return (text[..space], Cut(text[(space + 1)..].Trim()));
            }
        }

        return null;
    }

    public static bool IsBlockSign(string value) => BlockSign().IsMatch(value);

    /// <summary>The spelling that YAML reads as text: in double quotes, or in single quotes if the text has double quotes.</summary>
    public static string Quoted(string value)
    {
        var shown = Cut(value);
        return shown.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{shown}\"" : $"'{shown.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static string Cut(string text) => text.Length <= LongestShown ? text : text[..LongestShown].TrimEnd() + "…";

    [GeneratedRegex(@"^[|>][-+0-9]{0,2} *(#.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockSign();
}
