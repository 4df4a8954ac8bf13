using System.Text.RegularExpressions;
using Site.Model.Text;

namespace Site.Importing.Markdown;

/// <summary>What the beginning of a line means to our Markdown: a list, a heading, a quotation, a rule, a mark of the field's documents.</summary>
internal static partial class LineStart
{
    /// <summary>An en dash has no escape.</summary>
    private const string Dash = "&#8211;";

    /// <param name="line">Its signs inside are escaped already.</param>
    /// <param name="isFirst">Whether it is the paragraph's first line.</param>
    /// <param name="inItem">Whether it is the first of a list's item.</param>
    /// <param name="isAlone">Whether the paragraph has no other.</param>
    public static string Escaped(string line, bool isFirst, bool inItem, bool isAlone)
    {
        if (Number().Match(line) is { Success: true } number)
        {
            return line.Insert(number.Groups["sign"].Index, "\\");
        }

        // A section's title would be a heading; a sentence is a point.
        if (!inItem && Roman().Match(line) is { Success: true } roman && !(isAlone && line.TrimEnd('*') is [.., '.' or ';' or ',']))
        {
            var sign = roman.Groups["sign"].Index;
            return line[sign] == '–' ? string.Concat(line.AsSpan(0, sign), Dash, line.AsSpan(sign + 1)) : line.Insert(sign, "\\");
        }

        // One alone would leave a shorter rule, or a mark.
        if (line[0] == '_' && IsRule(line))
        {
            return line.Replace("_", "\\_", StringComparison.Ordinal);
        }

        return OpensBlock(line, isFirst) ? "\\" + line : line;
    }

    /// <summary>Whether a line of a paragraph would begin a block of its own, though escaped: one that is set apart loses nothing by it.</summary>
    /// <param name="above">The line before it.</param>
    /// <param name="below">The line behind it; empty at the end.</param>
    public static bool StandsApart(string line, string above, string below) =>
        Mark().IsMatch(line) || PaperLine.OpensSignature(line, below) || (PaperLine.IsCaps(line) && !PaperLine.IsCaps(above)) || line.StartsWith("Nơi nhận", StringComparison.Ordinal);

    private static bool OpensBlock(string line, bool isFirst) => line[0] switch
    {
        '#' => Hashes().IsMatch(line),
        '>' => true,
        '-' or '+' => line.Length == 1 || char.IsWhiteSpace(line[1]) || IsRule(line),
        '=' => !isFirst && IsRule(line),
        ':' => line.StartsWith(":::", StringComparison.Ordinal),
        '~' => line.StartsWith("~~~", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsRule(string line) => line.Length > 2 && !line.AsSpan().ContainsAnyExcept(line[0], ' ');

    // Behind a no-break space too, which our Markdown reads as a space beside a mark.
    [GeneratedRegex(@"^[0-9]{1,9}(?<sign>[.)])(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(\*\*)?[IVX]{1,8} ?(?<sign>[-–.\/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(#{1,6}(\s|$)|##)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^\**([0-9]+\s*[-–\/).]|[IVX]+\s*[-–.\/)]|\(?\p{L}\)|\([0-9]+\)|>>|[-+–—•·▪●○◦■□▫◆◇❖►➢➤✓✔\uE000-\uF8FF])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
