using System.Text;
using System.Text.RegularExpressions;

namespace Site.Importing.Word.Fields;

/// <summary>A formula as Word's fields had them before it had formulas, on one line: <c>EQ \f(a+b;c)</c> is <c>(a+b)/c</c>.</summary>
internal sealed partial class EquationField
{
    /// <summary>Deeper ones are no formula of a committee's document; their letters stay.</summary>
    private const int Deepest = 40;

    private readonly string _text;

    /// <summary>Where a comma divides decimals, a semicolon divides the parts.</summary>
    private readonly char _separator;
    private int _at;

    private EquationField(string text)
    {
        _text = text;
        _separator = text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
    }

    /// <summary>Null when the field is no formula.</summary>
    public static string? InOneLine(string instruction) =>
        Instruction().Match(instruction) is { Success: true } name ? new EquationField(Format().Replace(instruction[name.Length..], string.Empty)).Rest() : null;

    private string Rest()
    {
        var line = Part(Deepest, inList: false);
        return (line + _text[_at..]).Trim();
    }

    /// <summary>Up to what ends it: a bracket that it did not open, or in a list a separator.</summary>
    private string Part(int left, bool inList)
    {
        var part = new StringBuilder();
        while (_at < _text.Length && left > 0 && _text[_at] != ')' && !(inList && _text[_at] == _separator))
        {
            if (Switch().Match(_text, _at) is { Success: true } sign)
            {
                _at += sign.Length;
                part.Append(Shown(sign.Groups["name"].Value.ToLowerInvariant(), sign.Groups["options"].Value, Parts(left - 1)));
            }
            else if (_text[_at] == '(')
            {
                _at++;
                part.Append('(').Append(Part(left - 1, inList: false)).Append(')');
                Close();
            }
            else
            {
                _at += _text[_at] == '\\' && _at + 1 < _text.Length ? 1 : 0;
                part.Append(_text[_at++]);
            }
        }

        return part.ToString();
    }

    private List<string> Parts(int left)
    {
        List<string> parts = [Part(left, inList: true).Trim()];
        while (_at < _text.Length && left > 0 && _text[_at] == _separator)
        {
            _at++;
            parts.Add(Part(left, inList: true).Trim());
        }

        Close();
        return parts;
    }

    // An author may have forgotten it.
    private void Close() => _at += _at < _text.Length && _text[_at] == ')' ? 1 : 0;

    private static string Shown(string name, string options, List<string> parts) => (name, parts) switch
    {
        ("f", [var above, var below]) => $"{Formula.Grouped(above)}/{Formula.Grouped(below)}",
        ("r", [var root]) => $"√{Formula.Grouped(root)}",
        ("r", [var degree, var root]) => $"{degree}√{Formula.Grouped(root)}",
        ("s", [var raised]) when options.Contains("\\up", StringComparison.OrdinalIgnoreCase) => $"^{Formula.Grouped(raised)}",
        ("s", [var lowered]) when options.Contains("\\do", StringComparison.OrdinalIgnoreCase) => $"_{Formula.Grouped(lowered)}",
        ("i", [var from, var to, var of]) => $"{Sum(options)}_{Formula.Grouped(from)}^{Formula.Grouped(to)} {of}",
        ("b", [var inside]) => Bracketed(options, inside),
        ("a", _) => $"[{string.Join("; ", parts.Chunk(Columns(options)).Select(row => string.Join(", ", row)))}]",
        _ => string.Join("; ", parts),
    };

    private static string Sum(string options) =>
        options.Contains("\\su", StringComparison.OrdinalIgnoreCase) ? "∑" : options.Contains("\\pr", StringComparison.OrdinalIgnoreCase) ? "∏" : "∫";

    private static string Bracketed(string options, string inside)
    {
        var (both, open, close) = (Bracket("bc"), Bracket("lc"), Bracket("rc"));
        return both is { } sign ? $"{sign}{inside}{sign switch { '(' => ')', '[' => ']', '{' => '}', '<' => '>', _ => sign }}"
            : open is null && close is null ? $"({inside})" : $"{open}{inside}{close}";

        char? Bracket(string option) => options.IndexOf($"\\{option}\\", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? options[at + option.Length + 2] : null;
    }

    private static int Columns(string options) => ColumnCount().Match(options) is { Success: true } written ? int.Parse(written.Groups["count"].ValueSpan) : 1;

    [GeneratedRegex(@"^\s*EQ(?=[\s\\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    /// <summary>What a field says of its letters.</summary>
    [GeneratedRegex(@"\\\*\s*(""[^""]*""|\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Format();

    /// <summary><c>\i\su(</c>, <c>\s\up 8(</c>, <c>\b\bc\[(</c></summary>
    [GeneratedRegex(@"\G\\(?<name>[a-z])(?<options>(\s*\\([lrbfv]c\\.|[a-z]{2}(\s*-?\d+)?))*)\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Switch();

    [GeneratedRegex(@"\\co\s*(?<count>[1-9]\d?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ColumnCount();
}
