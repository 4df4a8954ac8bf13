using System.Globalization;
using AngleSharp.Dom;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>What an element's own style says, of the little that matters to a text. The style sheets of a page are not read.</summary>
internal readonly record struct ElementStyle(string Text)
{
    private const string Important = "!important";

    public static ElementStyle Of(IElement element) => new(element.GetAttribute("style") ?? string.Empty);

    public bool IsHidden => Is("display", "none") || Value("visibility") is "hidden" or "collapse" || Is("mso-hide", "all");

    /// <summary>Null when it says nothing.</summary>
    public bool? IsBold => Value("font-weight") switch
    {
        "bold" or "bolder" => true,
        "normal" or "lighter" => false,
        var weight => int.TryParse(weight, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number >= 600 : null,
    };

    public bool? IsItalic => Value("font-style") switch { "italic" or "oblique" => true, "normal" => false, _ => null };

    public bool IsStruck => Value("text-decoration").Contains("line-through", StringComparison.Ordinal) || Value("text-decoration-line").Contains("line-through", StringComparison.Ordinal);

    public Look Shift => Value("vertical-align") switch { "super" => Look.Superscript, "sub" => Look.Subscript, _ => Look.Plain };

    // As Word writes it: "mso-text-raise:-3.0pt". Less than 1.5 pt nobody sees.
    private Look Raise => Value("mso-text-raise") is [.. var points, 'p', 't'] && decimal.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out var raise)
        ? raise switch { >= 1.5m => Look.Superscript, <= -1.5m => Look.Subscript, _ => Look.Plain }
        : Look.Plain;

    public bool? IsPreformatted => Value("white-space") switch { "pre" or "pre-wrap" or "pre-line" or "break-spaces" => true, "normal" or "nowrap" => false, _ => null };

    /// <summary>Null when it says nothing.</summary>
    public bool? IsCapitals => Value("text-transform") switch { "uppercase" => true, "none" or "lowercase" or "capitalize" => false, _ => null };

    public Align? Align => Value("text-align") switch { "center" => Tree.Align.Center, "right" or "end" => Tree.Align.End, "left" or "start" or "justify" => Tree.Align.Start, _ => null };

    /// <summary>The first font; empty when none is named.</summary>
    public string Font => Written("font-family").Split(',')[0].Trim(' ', '"', '\'');

    public string ListStyle => Value("list-style-type") is { Length: > 0 } type ? type : Value("list-style");

    /// <summary>How deep a paragraph of Word stands in a list; 0 when in none.</summary>
    public int ListLevel
    {
        get
        {
            var list = Value("mso-list");
            var at = list.IndexOf("level", StringComparison.Ordinal);
            return at >= 0 && at + 5 < list.Length && char.IsAsciiDigit(list[at + 5]) ? list[at + 5] - '0' : 0;
        }
    }

    /// <summary>The label itself, and what keeps it apart from the words.</summary>
    public bool IsListLabel => Is("mso-list", "ignore");

    /// <summary>What somebody wrote beside the text in Word, and the mark that leads to it.</summary>
    public bool IsComment => Value("mso-element") is "comment-list" or "comment" || Is("mso-special-character", "comment");

    public bool IsNote => Value("mso-element") is "footnote" or "endnote";

    private bool Is(string name, string value) => Value(name) == value;

    /// <summary>In lower case; empty when the property is not there.</summary>
    private string Value(string name) => Written(name).ToLowerInvariant();

    private string Written(string name)
    {
        for (var at = 0; (at = Text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            var rest = Text.AsSpan(at + name.Length).TrimStart();
            if ((at == 0 || Text[at - 1] is ';' or ' ' or '\n' or '\t' or '\r') && rest is [':', ..])
            {
                var end = rest.IndexOf(';');
                var value = (end < 0 ? rest[1..] : rest[1..end]).Trim();
                return (value.EndsWith(Important, StringComparison.OrdinalIgnoreCase) ? value[..^Important.Length].TrimEnd() : value).ToString();
            }
        }

        return string.Empty;
    }

    /// <summary>Of letters that Word set higher or lower by hand. The 2 of m², of CO₂ stands at a word that is not raised itself: a line that is moved as a whole is an ordinary one.</summary>
    public static Look RaiseOf(IElement element)
    {
        var raise = Of(element).Raise;
        if (raise == Look.Plain)
        {
            return Look.Plain;
        }

        INode at = element;
        while (at.PreviousSibling is null && at.Parent is IElement { LocalName: "span" or "font" or "b" or "strong" or "i" or "em" or "u" or "a" } around)
        {
            at = around;
        }

        if (at.PreviousSibling is not { TextContent: [.., var last] } before || !char.IsLetterOrDigit(last))
        {
            return Look.Plain;
        }

        for (INode? node = before; node is IElement other; node = other.LastChild)
        {
            if (Of(other).Raise != Look.Plain)
            {
                return Look.Plain;
            }
        }

        return raise;
    }
}
