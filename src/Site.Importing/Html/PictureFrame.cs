using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>Pictures as pages set them: with a caption in a frame of its own, loaded late, or as a sign among words.</summary>
internal sealed class PictureFrame(Walk walk)
{
    private const int LargestTracker = 3;
    private const int LongestSign = 16;

    /// <summary>Sets a frame round a figure: 1️⃣.</summary>
    private const char Keycap = '\u20E3';

    private static readonly string[] _sourceNames = ["data-src", "data-original", "data-lazy-src", "data-orig-file", "src"];
    private static readonly string[] _extensions = [".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif"];

    /// <summary>The addresses that may hold the picture, the best first.</summary>
    public static IEnumerable<string> Sources(IElement image)
    {
        var sources = _sourceNames.Select(image.GetAttribute).OfType<string>().Concat(InSet(image.GetAttribute("srcset")))
            .Select(source => source.Trim()).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return sources.TrueForAll(DataPicture.Is) ? sources : sources.Where(source => !DataPicture.IsStandIn(source));
    }

    // "nho.jpg 1x, lon.jpg 2x": from the last, which is the largest where people keep to the custom.
    private static IEnumerable<string> InSet(string? sources) =>
        (sources ?? string.Empty).Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(source => source.Split(' ')[0]).Reverse();

    public static bool IsPicture(string address) => Array.Exists(_extensions, extension => address.Split('?', '#')[0].EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>A dot that tells somebody who reads.</summary>
    public static bool IsTracker(IElement image) => IsTiny(image.GetAttribute("width")) || IsTiny(image.GetAttribute("height"));

    /// <summary>An emoji that a page shows as a picture.</summary>
    public static bool IsSignOfText(IElement image, string alt) => alt.Length is > 0 and <= LongestSign && (alt.Contains(Keycap, StringComparison.Ordinal) ||
        (!alt.Any(char.IsLetterOrDigit) && (image.ClassList.Contains("emoji") || alt.Any(c => char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol))));

    private static bool IsTiny(string? size) => int.TryParse(size, NumberStyles.Integer, CultureInfo.InvariantCulture, out var pixels) && pixels <= LargestTracker;

    /// <summary>A figure: its first picture takes the caption.</summary>
    public void Add(IElement figure, Flow flow, Around around)
    {
        if (figure.QuerySelectorAll("figcaption, .wp-caption-text, .wp-caption-dd").ToList() is not [var below] || figure.QuerySelectorAll("img").ToList() is not [var image] ||
            !IsRead(below, figure) || !IsRead(image, figure))
        {
            flow.Align = Align.Center;
            walk.Inner(figure, flow, around);
            return;
        }

        var caption = walk.Line(below, around with { Look = Look.Plain });
        var large = image.ParentElement is { LocalName: "a" } link && link.GetAttribute("href") is { } address && IsPicture(address) ? address : null;
        walk.Picture(image, flow, around, large, caption);
        if (NodeText.Of(figure).Length > NodeText.Of(below).Length)
        {
            below.Remove();
            image.Remove();
            walk.Inner(figure, flow, around);
        }
    }

    private bool IsRead(IElement element, IElement figure)
    {
        for (var up = element; up is not null && up != figure; up = up.ParentElement)
        {
            if (!walk.IsRead(up))
            {
                return false;
            }
        }

        return true;
    }
}
