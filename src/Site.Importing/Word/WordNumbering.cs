using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Vietnamese;

namespace Site.Importing.Word;

/// <param name="Label">As on paper: <c>I-</c>, <c>2.1.</c>, <c>a)</c>, <c>-</c>.</param>
/// <param name="List">Which list it belongs to; lists that count on together share it.</param>
/// <param name="Depth">0 is the outermost.</param>
/// <param name="IsNumber">Whether it counts, and is no dash or dot.</param>
internal readonly record struct AutomaticLabel(string Label, int List, int Depth, bool IsNumber);

/// <summary>
/// The numbers that Word works out itself and does not write down. Definitions: an abstract list has nine levels with format, text and start; an
/// instance of it may put others in their place (ECMA-376, part 1, 17.9).
/// </summary>
internal sealed class WordNumbering(Numbering? numbering)
{
    private const int Levels = 9;

    /// <summary>Bullets of Symbol and Wingdings lie where Unicode has no letters; what is not here is a dot.</summary>
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['\uF02D'] = "-",
        ['\uF02B'] = "+",
        ['\uF0FC'] = "✓",
        ['\uF0FE'] = "☑",
        ['\uF0A8'] = "☐",
        ['\uF0E0'] = "→",
        ['\uF0D8'] = "➢",
    };

    private readonly Dictionary<int, NumberingInstance> _instances = ById(numbering?.Elements<NumberingInstance>() ?? [], each => each.NumberID?.Value);
    private readonly Dictionary<int, AbstractNum> _lists = ById(numbering?.Elements<AbstractNum>() ?? [], each => each.AbstractNumberId?.Value);
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];

    /// <summary>Counts a paragraph. Null when it has no number.</summary>
    /// <param name="styles">The paragraph's properties, nearest first.</param>
    public AutomaticLabel? Next(IEnumerable<OpenXmlElement> styles, string? styleId)
    {
        var properties = styles.Select(each => each.GetFirstChild<NumberingProperties>()).OfType<NumberingProperties>().ToList();
        if (properties.Select(each => each.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null) is not (> 0 and var id) ||
            !_instances.TryGetValue(id, out var instance) || ListOf(instance) is not { } list)
        {
            return null;
        }

        var depth = properties.Select(each => each.NumberingLevelReference?.Val?.Value).FirstOrDefault(level => level is not null) ?? LevelOfStyle(list, styleId);
        if (depth is < 0 or >= Levels || LevelAt(instance, list, depth) is not { } level)
        {
            return null;
        }

        var listId = list.AbstractNumberId!.Value;
        var counts = Count(instance, list, listId, depth, level);
        return Print(instance, list, counts, depth, level) is { Length: > 0 } label ? new AutomaticLabel(label, listId, depth, level.NumberingFormat?.Val?.Value != NumberFormatValues.Bullet) : null;
    }

    private int?[] Count(NumberingInstance instance, AbstractNum list, int listId, int depth, Level level)
    {
        if (!_counts.TryGetValue(listId, out var counts))
        {
            _counts[listId] = counts = new int?[Levels];
        }

        var start = level.StartNumberingValue?.Val?.Value ?? 1;
        if (Override(instance, depth)?.StartOverrideNumberingValue?.Val?.Value is { } anew && _restarted.Add((instance.NumberID!.Value, depth)))
        {
            counts[depth] = anew;
        }
        else
        {
            counts[depth] = counts[depth] + 1 ?? start;
        }

        for (var below = depth + 1; below < Levels; below++)
        {
            counts[below] = LevelAt(instance, list, below)?.LevelRestart?.Val?.Value == 0 ? counts[below] : null;
        }

        return counts;
    }

    private string Print(NumberingInstance instance, AbstractNum list, int?[] counts, int depth, Level level)
    {
        var text = level.LevelText?.Val?.Value ?? string.Empty;
        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
        {
            return text.Length == 0 ? string.Empty : Bullet(text[0]);
        }

        var isLegal = level.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value);
        var label = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '%' && at + 1 < text.Length && text[at + 1] is >= '1' and <= '9' and var digit)
            {
                var part = digit - '1';
                var partLevel = LevelAt(instance, list, part);
                var format = isLegal && part < depth ? NumberFormatValues.Decimal : partLevel?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                label.Append(Number(counts[part] ?? partLevel?.StartNumberingValue?.Val?.Value ?? 1, format));
                at++;
            }
            else
            {
                label.Append(text[at]);
            }
        }

        return label.ToString().Trim();
    }

    private AbstractNum? ListOf(NumberingInstance instance)
    {
        var list = instance.AbstractNumId?.Val?.Value is { } id ? _lists.GetValueOrDefault(id) : null;

        // A list that only names a list style has its levels in the list that defines the style.
        return list?.NumberingStyleLink?.Val?.Value is { } name
            ? _lists.Values.FirstOrDefault(each => each.StyleLink?.Val?.Value == name) ?? list
            : list;
    }

    private static int LevelOfStyle(AbstractNum list, string? styleId) =>
        styleId is null ? 0 : list.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == styleId)?.LevelIndex?.Value ?? 0;

    private static LevelOverride? Override(NumberingInstance instance, int depth) =>
        instance.Elements<LevelOverride>().FirstOrDefault(each => each.LevelIndex?.Value == depth);

    private static Level? LevelAt(NumberingInstance instance, AbstractNum list, int depth) =>
        Override(instance, depth)?.Level ?? list.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == depth);

    private static string Bullet(char sign) => Signs.TryGetValue(sign, out var known) ? known : sign is >= '\uE000' and <= '\uF8FF' or '·' ? "•" : sign.ToString();

    private static string Number(int value, NumberFormatValues format)
    {
        if (format == NumberFormatValues.UpperRoman || format == NumberFormatValues.LowerRoman)
        {
            var roman = RomanNumber.Of(value);
            return format == NumberFormatValues.UpperRoman ? roman : roman.ToLowerInvariant();
        }

        if (format == NumberFormatValues.UpperLetter || format == NumberFormatValues.LowerLetter)
        {
            var letters = Letters(value);
            return format == NumberFormatValues.LowerLetter ? letters : letters.ToUpperInvariant();
        }

        return format == NumberFormatValues.None ? string.Empty
            : value.ToString(format == NumberFormatValues.DecimalZero ? "00" : "0", CultureInfo.InvariantCulture);
    }

    /// <summary>a … z, then aa, bb …: as Word counts.</summary>
    private static string Letters(int value) => value < 1 ? string.Empty : new string((char)('a' + ((value - 1) % 26)), Math.Min(((value - 1) / 26) + 1, 10));

    private static Dictionary<int, T> ById<T>(IEnumerable<T> all, Func<T, int?> id) =>
        all.Where(each => id(each) is not null).DistinctBy(each => id(each)).ToDictionary(each => id(each)!.Value);
}
