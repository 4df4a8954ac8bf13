using AngleSharp.Dom;
using Site.Importing.Tree;
using Site.Importing.Word;

namespace Site.Importing.Html;

/// <summary>A formula of a page (MathML) on one line, as those of Word files are written: <c>(a+b)/c</c>.</summary>
internal sealed class MathFormula(Walk walk, Findings findings)
{
    private const int Deepest = 40;

    private const string Levels = "mfrac, msup, msub, msubsup, msqrt, mroot, munder, mover, munderover, mtable";

    /// <summary>Between the name of a function and what it is of; nobody sees it.</summary>
    private const string FunctionApplication = "\u2061";

    public void Add(DrawnFormula drawn, Flow flow, Around around)
    {
        var line = Add(drawn.Formula, flow, around);
        findings.Tell(RemarkKind.ObjectDropped, drawn.OtherWords(line));
    }

    /// <summary>Gives the line.</summary>
    public string Add(IElement formula, Flow flow, Around around)
    {
        var line = SourceLetters.Of(Inside(formula, Deepest).Trim(), font: null);
        if (formula.QuerySelector(Levels) is not null)
        {
            findings.Tell(RemarkKind.FormulaTaken, line);
        }

        flow.Add(line, around.Look, keepsSpace: false);
        return line;
    }

    private string Of(IElement element, int left)
    {
        if (element.LocalName is "annotation" or "annotation-xml" or "mphantom" || walk.StaysBehind(element))
        {
            return string.Empty;
        }

        return (element.LocalName, element.Children) switch
        {
            _ when left == 0 => NodeText.Of(element, walk.StaysBehind),
            ("mo", _) when element.TextContent == FunctionApplication => " ",
            ("mfrac", [var above, var below]) => $"{Operand(above, left)}/{Operand(below, left)}",
            ("msqrt", _) => $"√{Formula.Grouped(Inside(element, left).Trim())}",
            ("mroot", [var root, var degree]) => $"{Of(degree, left - 1)}√{Operand(root, left)}",
            ("msub" or "munder", [var letter, var below]) => $"{Of(letter, left - 1)}_{Operand(below, left)}{SpaceAfter(letter)}",
            ("msup" or "mover", [var letter, var above]) => $"{Of(letter, left - 1)}^{Operand(above, left)}{SpaceAfter(letter)}",
            ("msubsup" or "munderover", [var letter, var below, var above]) => $"{Of(letter, left - 1)}_{Operand(below, left)}^{Operand(above, left)}{SpaceAfter(letter)}",
            ("mtable", var rows) => $"[{string.Join("; ", rows.Select(row => string.Join(", ", row.Children.Select(cell => Of(cell, left - 1)))))}]",
            ("mfenced", var parts) => $"{element.GetAttribute("open") ?? "("}{string.Join(", ", parts.Select(part => Of(part, left - 1)))}{element.GetAttribute("close") ?? ")"}",
            _ => Inside(element, left),
        };
    }

    private string Inside(IElement parent, int left) => string.Concat(parent.ChildNodes.Select(child => child switch
    {
        IElement element => Of(element, left - 1),
        IText words => string.Join(' ', words.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        _ => string.Empty,
    }));

    private string Operand(IElement element, int left) => Formula.Grouped(Of(element, left - 1).Trim());

    // A sum or a limit stands before what it is of.
    private static string SpaceAfter(IElement letter) => letter.LocalName == "mo" ? " " : string.Empty;
}
