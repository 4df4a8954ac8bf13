using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Site.Model.Vietnamese;

namespace Site.Importing.Html.Lists;

/// <summary>The labels that a browser writes before the items of a list.</summary>
internal sealed class ListNumbers
{
    private const string Dot = "•";

    private readonly string _kind;
    private readonly int _step;
    private int _next;

    public ListNumbers(IElement list)
    {
        var isOrdered = list.LocalName == "ol";
        _kind = ElementStyle.Of(list).ListStyle is { Length: > 0 } style ? style : list.GetAttribute("type") is { Length: > 0 } type ? type : isOrdered ? "decimal" : "disc";
        _step = list.HasAttribute("reversed") ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (_step > 0 ? 1 : list.Children.Count(item => item.LocalName == "li"));
    }

    /// <summary>Empty where the list shows none.</summary>
    public string Of(IElement item)
    {
        var value = Number(item.GetAttribute("value")) ?? _next;
        _next = value + _step;
        var kind = ElementStyle.Of(item).ListStyle is { Length: > 0 } own ? own : _kind;
        return kind switch
        {
            "none" => string.Empty,
            "decimal" or "1" => Dotted(value.ToString(CultureInfo.InvariantCulture)),
            "decimal-leading-zero" => Dotted(value.ToString("00", CultureInfo.InvariantCulture)),
            "lower-alpha" or "lower-latin" or "a" => Dotted(Letters(value)),
            "upper-alpha" or "upper-latin" or "A" => Dotted(Letters(value).ToUpperInvariant()),
            "lower-roman" or "i" => Dotted(RomanNumber.Of(value).ToLowerInvariant()),
            "upper-roman" or "I" => Dotted(RomanNumber.Of(value)),
            _ => Dot,
        };
    }

    private static string Dotted(string number) => number + ".";

    private static int? Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is > -100_000 and < 100_000 ? number : null;

    private static string Letters(int value)
    {
        if (value < 1)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var letters = new StringBuilder();
        for (; value > 0; value = (value - 1) / 26)
        {
            letters.Insert(0, (char)('a' + ((value - 1) % 26)));
        }

        return letters.ToString();
    }
}
