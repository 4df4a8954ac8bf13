using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Site.Importing.Word;

/// <summary>
/// Letters that are set higher or lower than their line by hand (Font, Advanced, Position): <c>m²</c>, <c>CO₂</c>. A line that is moved as a whole is an ordinary one.
/// </summary>
internal sealed class LineHeight(WordStyles styles, IReadOnlyList<WordParagraph> paragraphs)
{
    /// <summary>Half points. Less is nothing that a reader sees.</summary>
    private const int Least = 3;

    private int? _line;

    /// <param name="properties">A run's, nearest first.</param>
    public Look Of(List<OpenXmlElement> properties)
    {
        if (WordStyles.First<Position>(properties) is not { } position)
        {
            return Look.Plain;
        }

        _line ??= OfTheLine();
        return (HalfPoints(position) - _line) switch
        {
            >= Least => Look.Superscript,
            <= -Least => Look.Subscript,
            _ => Look.Plain,
        };
    }

    // A note begins with a raised number: where there are words, they tell.
    private int OfTheLine()
    {
        var runs = paragraphs.SelectMany(each => each.Descendants<Run>()).Where(each => each.InnerText.Any(char.IsLetterOrDigit)).ToList();
        return (runs.Find(each => each.InnerText.Any(char.IsLetter)) ?? runs.FirstOrDefault()) is { } first
            ? HalfPoints(WordStyles.First<Position>(styles.RunProperties(first.RunProperties, first.Ancestors<WordParagraph>().First().ParagraphProperties)))
            : 0;
    }

    private static int HalfPoints(Position? position) => position?.Val?.Value switch
    {
        null => 0,
        [.. var points, 'p', 't'] => decimal.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1000 ? (int)(number * 2) : 0,
        var halves => int.TryParse(halves, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0,
    };
}
