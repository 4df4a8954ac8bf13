using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Importing.Word;

/// <summary>What styles say where a paragraph or a run says nothing itself.</summary>
internal sealed class WordStyles(Styles? styles)
{
    /// <summary>A style based on itself in a circle ends here.</summary>
    private const int LongestChain = 12;

    private readonly Dictionary<string, Style> _byId = (styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);

    private readonly string? _usualParagraphStyle = styles?.Elements<Style>()
        .FirstOrDefault(style => style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)?.StyleId?.Value;

    /// <summary>A run's properties, nearest first: its own, its style's, its paragraph's style's, the document's.</summary>
    public IEnumerable<OpenXmlElement> RunProperties(RunProperties? own, ParagraphProperties? paragraph)
    {
        if (own is not null)
        {
            yield return own;
        }

        foreach (var style in Chain(own?.RunStyle?.Val?.Value).Concat(Chain(paragraph?.ParagraphStyleId?.Val?.Value ?? _usualParagraphStyle)))
        {
            if (style.StyleRunProperties is { } properties)
            {
                yield return properties;
            }
        }

        if (styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle is { } defaults)
        {
            yield return defaults;
        }
    }

    /// <summary>A paragraph's properties, nearest first: its own, its style's.</summary>
    public IEnumerable<OpenXmlElement> ParagraphProperties(ParagraphProperties? own)
    {
        if (own is not null)
        {
            yield return own;
        }

        foreach (var style in Chain(own?.ParagraphStyleId?.Val?.Value ?? _usualParagraphStyle))
        {
            if (style.StyleParagraphProperties is { } properties)
            {
                yield return properties;
            }
        }
    }

    /// <summary>The names of a paragraph's style and of those that it is based on: <c>heading 1</c>, <c>caption</c>, in lower case.</summary>
    public IEnumerable<string> Names(ParagraphProperties? paragraph) =>
        Chain(paragraph?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleName?.Val?.Value?.ToLowerInvariant()).OfType<string>();

    /// <summary>Whether a table's style draws lines.</summary>
    public bool DrawsLines(string? tableStyle) => Chain(tableStyle).Any(style =>
        style.StyleTableProperties?.TableBorders is { } borders && borders.ChildElements.OfType<BorderType>().Any(WordTables.IsDrawn));

    public static T? First<T>(IEnumerable<OpenXmlElement> properties)
        where T : OpenXmlElement => properties.Select(each => each.GetFirstChild<T>()).FirstOrDefault(found => found is not null);

    public static bool IsOn<T>(IEnumerable<OpenXmlElement> properties)
        where T : OnOffType => First<T>(properties) is { } found && (found.Val is null || found.Val.Value);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && _byId.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
