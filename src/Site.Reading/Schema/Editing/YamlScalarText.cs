using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.Reading.Schema.Editing;

/// <summary>Writes a text as one line of YAML: without quotes where they are not needed, as an editor would.</summary>
internal static class YamlScalarText
{
    // Signs with a meaning at the start of a value, and those that YAML reserves.
    private const string Signs = "-?:,[]{}#&*!|>'\"%@`";

    private static readonly SearchValues<char> InBrackets = SearchValues.Create(",[]{}:");

    /// <param name="quote">The quotes that stood there before; null when there were none.</param>
    /// <param name="inBrackets">Whether it is one of several values in brackets.</param>
    public static string Write(string text, char? quote, bool inBrackets) => quote switch
    {
        '"' => Quoted(text),
        '\'' when !text.Any(IsOdd) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => IsPlain(text, inBrackets) ? text : Quoted(text),
    };

    private static bool IsPlain(string text, bool inBrackets) =>
        text.Length > 0 && text[0] != ' ' && text[^1] is not (' ' or ':') && !Signs.Contains(text[0], StringComparison.Ordinal) &&
        !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text is not ("~" or "null") && !text.StartsWith("...", StringComparison.Ordinal) &&
        !text.Any(IsOdd) && (!inBrackets || !text.AsSpan().ContainsAny(InBrackets));

    private static bool IsOdd(char c) => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                _ when char.IsControl(c) || c is '\uFEFF' or '\u2028' or '\u2029' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
