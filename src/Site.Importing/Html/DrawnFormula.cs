using System.Text;
using AngleSharp.Dom;

namespace Site.Importing.Html;

/// <summary>
/// A formula that a page holds twice: as MathML for machines and as drawn letters for eyes. KaTeX, MathJax and Wikipedia make such; the MathML is the formula,
/// for drawn letters stand in the order in which they are drawn.
/// </summary>
internal sealed record DrawnFormula(IElement Drawing, IElement Formula)
{
    /// <summary>Null when the element is no drawing, or nothing but one.</summary>
    public static DrawnFormula? Of(IElement element) =>
        IsDrawing(element) && (element.QuerySelector("math") ?? InAttribute(element)) is { } formula ? new DrawnFormula(element, formula) : null;

    /// <summary>What MathJax shows until it has drawn the formula that stands behind.</summary>
    public static bool IsPreview(IElement element) => element.ClassName is { Length: > 0 } && element.ClassList.Contains("MathJax_Preview") && element.NextElementSibling is { } next && (IsDrawing(next) || next.QuerySelector(".MathJax") is not null);

    /// <summary>The drawn words where they say anything that the formula does not; else none.</summary>
    /// <param name="taken">The formula as it was taken.</param>
    public string OtherWords(string taken)
    {
        var drawn = NodeText.Of(Drawing, part => part.LocalName == "math");
        return Letters(drawn).Except(Letters(taken)).Any() ? drawn : string.Empty;
    }

    private static bool IsDrawing(IElement element) =>
        element.LocalName == "mjx-container" || (element.ClassName is { Length: > 0 } && element.ClassList is var classes &&
        (classes.Contains("katex") || classes.Contains("MathJax") || classes.Contains("MathJax_CHTML") || classes.Contains("MathJax_SVG") || classes.Contains("mwe-math-element")));

    // MathJax 2 without help for screen readers.
    private static IElement? InAttribute(IElement drawing)
    {
        if (drawing.GetAttribute("data-mathml") is not { Length: > 0 } written)
        {
            return null;
        }

        var apart = drawing.Owner!.CreateElement("div");
        apart.InnerHtml = written;
        return apart.QuerySelector("math");
    }

    // Signs and the letters that Unicode keeps for formulas (x in italics) are nobody's words.
    private static IEnumerable<Rune> Letters(string words) => words.EnumerateRunes().Where(letter => Rune.IsLetterOrDigit(letter) && letter.Value is not ((>= 0x2100 and <= 0x214F) or (>= 0x1D400 and <= 0x1D7FF)));
}
