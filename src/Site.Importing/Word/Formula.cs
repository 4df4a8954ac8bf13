using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;

namespace Site.Importing.Word;

/// <summary>A formula as people type one on a line: <c>(a + b)/c</c>, <c>x^2</c>, <c>√(x + 1)</c>.</summary>
internal static class Formula
{
    /// <summary>Deeper ones are no formula of a committee's document; their letters stay.</summary>
    private const int Deepest = 40;

    public static string InOneLine(OpenXmlElement formula) => Of(formula, Deepest);

    /// <summary>In brackets, unless it is a number, a name, or has brackets of its own.</summary>
    public static string Grouped(string text) => text.All(char.IsLetterOrDigit) || (text is ['(', .., ')'] && text.AsSpan(1).IndexOf(')') == text.Length - 2) ? text : $"({text})";

    private static string Of(OpenXmlElement? element, int left) => element switch
    {
        null => string.Empty,
        _ when left == 0 => element.InnerText,
        Text or DocumentFormat.OpenXml.Wordprocessing.Text => element.InnerText,
        Fraction fraction => $"{Operand(fraction.Numerator, left)}/{Operand(fraction.Denominator, left)}",
        Superscript power => $"{Of(power.Base, left - 1)}^{Operand(power.SuperArgument, left)}",
        Subscript index => $"{Of(index.Base, left - 1)}_{Operand(index.SubArgument, left)}",
        SubSuperscript both => $"{Of(both.Base, left - 1)}_{Operand(both.SubArgument, left)}^{Operand(both.SuperArgument, left)}",
        Radical root => $"{Of(root.Degree, left - 1)}√{Operand(root.Base, left)}",
        Nary sum => Sum(sum, left),
        Delimiter brackets => Bracketed(brackets, left),
        LimitLower limit => $"{Of(limit.Base, left - 1)}_{Operand(limit.Limit, left)}",
        LimitUpper limit => $"{Of(limit.Base, left - 1)}^{Operand(limit.Limit, left)}",
        Matrix matrix => $"[{string.Join("; ", matrix.Elements<MatrixRow>().Select(row => string.Join(", ", row.Elements<Base>().Select(cell => Of(cell, left - 1)))))}]",
        EquationArray lines => string.Join("; ", lines.Elements<Base>().Select(line => Of(line, left - 1))),
        _ => string.Concat(element.ChildElements.Select(child => Of(child, left - 1))),
    };

    private static string Sum(Nary sum, int left)
    {
        var sign = sum.NaryProperties?.AccentChar?.Val?.Value ?? "∫";
        var (from, to) = (Of(sum.SubArgument, left - 1), Of(sum.SuperArgument, left - 1));
        return $"{sign}{(from.Length > 0 ? "_" + Grouped(from) : string.Empty)}{(to.Length > 0 ? "^" + Grouped(to) : string.Empty)} {Of(sum.Base, left - 1)}";
    }

    private static string Bracketed(Delimiter brackets, int left)
    {
        var properties = brackets.DelimiterProperties;
        var parts = brackets.Elements<Base>().Select(part => Of(part, left - 1));
        return $"{properties?.BeginChar?.Val?.Value ?? "("}{string.Join(properties?.SeparatorChar?.Val?.Value ?? "|", parts)}{properties?.EndChar?.Val?.Value ?? ")"}";
    }

    private static string Operand(OpenXmlElement? element, int left) => Grouped(Of(element, left - 1).Trim());
}
