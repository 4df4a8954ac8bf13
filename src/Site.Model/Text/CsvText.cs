using System.Buffers;
using System.Text;

namespace Site.Model.Text;

/// <summary>Lines of a CSV file (RFC 4180) that a spreadsheet shows and never executes.</summary>
public static class CsvText
{
    /// <summary>The byte order mark. Without it Excel reads the file in the machine's old code page.</summary>
    public const string ByteOrderMark = "\uFEFF";

    // Characters that begin a formula in Excel, LibreOffice or Google Sheets, including full-width forms (OWASP, "CSV Injection").
    private const string FormulaStarts = "=+-@＝＋－＠\t\r\n";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>One line, including its line end.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var cell = Tamed(text);
        return cell.AsSpan().IndexOfAny(NeedsQuotes) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Adds an apostrophe before a text that would be a formula, and removes terminal control characters; line breaks and tabs stay.</summary>
    private static string Tamed(string text)
    {
        var tamed = new StringBuilder(text.Length + 1);
        var first = text.AsSpan().TrimStart(' ');
        if (!first.IsEmpty && FormulaStarts.Contains(first[0], StringComparison.Ordinal))
        {
            tamed.Append('\'');
        }

        foreach (var rune in text.EnumerateRunes())
        {
            tamed.Append((rune.Value is '\t' or '\r' or '\n' ? rune : HarmlessText.Of(rune)).ToString());
        }

        return tamed.ToString();
    }
}
