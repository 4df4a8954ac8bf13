using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema;

namespace Site.Reading.Schema.Yaml;

/// <param name="Index">Where in the text it stands.</param>
/// <param name="Words">The fault's words.</param>
internal sealed record FoundFault(Fault Fault, int Index, int Length, params object[] Words);

/// <summary>A line number among a fault's words, counted from 1 in the text: the text may begin further down in the file.</summary>
internal sealed record LineNumber(int Value);

/// <summary>
/// Looks line by line for errors that editors make in YAML. It runs only after the parser has failed, because the parser alone
/// knows that something is wrong, but seldom knows what.
/// </summary>
internal sealed class YamlScan
{
    // Deeper than anybody writes and than the reader accepts.
    private const int MostLevels = 64;

    private readonly string _yaml;
    private readonly BracketScan _brackets;

    /// <summary>Columns (from 0) of the keys and dashes that a line may still belong to, the outermost first, each with its line.</summary>
    private readonly List<(int Column, bool IsDash, int Start)> _levels = [];

    /// <summary>The column of the last key or dash whose value is empty so far, so that deeper lines may follow; null when it has a value.</summary>
    private int? _opened;

    /// <summary>The column of the last key or dash that has a text as its value: deeper lines continue the text.</summary>
    private int? _text;

    private YamlScan(string yaml)
    {
        _yaml = yaml;
        _brackets = new BracketScan(yaml);
    }

    /// <param name="last">The place in <paramref name="yaml"/> up to which the parser had come: what is further on is not why it failed.</param>
    public static FoundFault? Find(string yaml, int last)
    {
        var scan = new YamlScan(yaml);
        var end = yaml.IndexOf('\n', Math.Min(last, yaml.Length)) is var found and >= 0 ? found : yaml.Length;
        for (var at = 0; at < yaml.Length && at <= end && scan._levels.Count < MostLevels;)
        {
            if (scan.Line(ref at) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Reads one line, or all lines of its value.</summary>
    private FoundFault? Line(ref int at)
    {
        var start = at;
        var end = YamlLine.End(_yaml, start);
        at = end + 1;
        var first = YamlLine.SkipSpaces(_yaml, start);
        if (first >= end || _yaml[first] == '#')
        {
            return null;
        }

        if (_text < first - start && IsDash(first, end))
        {
            return null; // the text above continues, with a dash in it
        }

        var isItem = IsDash(first, end);
        while (IsDash(first, end) && _levels.Count < MostLevels)
        {
            if (Dash(first - start, start, first) is { } misplaced)
            {
                return misplaced;
            }

            first = YamlLine.SkipSpaces(_yaml, first + 1);
        }

        if (first >= end)
        {
            return null;
        }

        if (YamlLine.Colon(_yaml, first, end) is not { } colon)
        {
            return Keyless(first, start, end, isItem, ref at);
        }

        var column = first - start;
        var value = YamlLine.SkipSpaces(_yaml, colon + 1);
        return Key(column, start, first, isItem) ?? Value(column, first, colon, value, end, isItem, ref at);
    }

    private bool IsDash(int at, int end) => at < end && _yaml[at] == '-' && (at + 1 >= end || _yaml[at + 1] == ' ');

    private FoundFault? Dash(int column, int lineStart, int place)
    {
        return Belongs(column, isDash: true) ? Open(column, isDash: true, lineStart) : Misplaced(column, place, isDash: true);
    }

    private FoundFault? Key(int column, int lineStart, int place, bool isItem)
    {
        if (isItem || _levels.Count == 0 || Belongs(column, isDash: false))
        {
            return Open(column, isDash: false, lineStart);
        }

        return Misplaced(column, place, isDash: false);
    }

    private bool Belongs(int column, bool isDash)
    {
        if (_levels.Count == 0 || (_opened is { } above && (column > above || (isDash && column == above))))
        {
            return true;
        }

        return _levels.Any(level => level.Column == column && level.IsDash == isDash);
    }

    private FoundFault? Open(int column, bool isDash, int lineStart)
    {
        _levels.RemoveAll(level => level.Column > column || (level.Column == column && level.IsDash && !isDash));
        if (!_levels.Any(level => level.Column == column && level.IsDash == isDash))
        {
            _levels.Add((column, isDash, lineStart));
        }

        (_opened, _text) = (column, null);
        return null;
    }

    private FoundFault? Misplaced(int column, int place, bool isDash)
    {
        if (column < _levels[0].Column)
        {
            // All lines before stand too deep: the first line is the one to correct.
            var top = _levels[0];
            var wrong = top.Start + top.Column;
            return new FoundFault(
                YamlFaults.WrongIndent, wrong, YamlLine.RestOf(_yaml, wrong), Spaces(column), YamlLine.Name(_yaml, place), new LineNumber(YamlLine.NumberAt(_yaml, place)));
        }

        var right = _levels.Where(level => level.IsDash == isDash).DefaultIfEmpty(_levels[^1]).MinBy(level => Math.Abs(level.Column - column));
        return right.Column == column ? null : new FoundFault(
            YamlFaults.WrongIndent, place, YamlLine.RestOf(_yaml, place),
            Spaces(right.Column), YamlLine.Name(_yaml, right.Start), new LineNumber(YamlLine.NumberAt(_yaml, right.Start)));
    }

    private static string Spaces(int column) => column == 0 ? "bỏ dấu cách ở đầu dòng" : string.Create(CultureInfo.InvariantCulture, $"để {column} dấu cách ở đầu dòng");

    /// <summary>Reads a line without a key: a list's item, a continuation of the text above, or a fault.</summary>
    private FoundFault? Keyless(int first, int start, int end, bool isItem, ref int at)
    {
        var column = first - start;
        if (YamlLine.GluedKey(_yaml[first..end].TrimEnd()) is var (key, value) && (isItem || !(_text < column)))
        {
            return new FoundFault(YamlFaults.SpaceMissing, first, YamlLine.RestOf(_yaml, first), key, value);
        }

        if (isItem || (_opened < column && _levels.Count > 0))
        {
            return Value(column, first, null, first, end, isItem, ref at);
        }

        if (_text < column || _levels.Count == 0)
        {
            return null;
        }

        return YamlLine.KeyWithoutColon(_yaml[first..end].TrimEnd()) is var (name, rest)
            ? new FoundFault(YamlFaults.ColonMissing, first, YamlLine.RestOf(_yaml, first), name, rest)
            : new FoundFault(YamlFaults.SecondLine, first, YamlLine.RestOf(_yaml, first));
    }

    /// <param name="colon">Null for an item that is a text.</param>
    private FoundFault? Value(int column, int first, int? colon, int value, int end, bool isItem, ref int at)
    {
        if (value >= end || _yaml[value] == '#')
        {
            return null;
        }

        (_opened, _text) = (null, column);
        var sign = _yaml[value];
        if (sign is '"' or '\'' or '[' or '{')
        {
            var fault = _brackets.Read(value, column, out var close);
            at = YamlLine.End(_yaml, close) + 1;
            _text = null;
            return fault;
        }

        if (sign is '|' or '>' && YamlLine.IsBlockSign(_yaml[value..end]))
        {
            SkipBlock(column, ref at);
            return null;
        }

        var written = _yaml[value..end].TrimEnd();
        var head = colon is null ? "- " : _yaml[first..value];
        if (colon is not null && IsDash(value, end))
        {
            return new FoundFault(YamlFaults.DashInValue, value, written.Length, head + YamlLine.Quoted(written));
        }

        if (sign is '@' or '`' or '%' or ']' or '}' or ',' or '|' or '>' || (sign == '?' && written is "?" or ['?', ' ', ..]))
        {
            return new FoundFault(YamlFaults.BadFirstSign, value, written.Length, sign, head + YamlLine.Quoted(written));
        }

        if (colon is null || YamlLine.Colon(_yaml, value, end) is null)
        {
            return null;
        }

        // A word that is not one of our keys, at the beginning of an item, belongs to the item's text: - Lưu: VP: hai bản.
        var isText = isItem && !KnownKeys.Has(_yaml[first..colon.Value]);
        return new FoundFault(
            YamlFaults.ColonInValue, value, written.Length, isText ? "- " + YamlLine.Quoted(_yaml[first..end].TrimEnd()) : head + YamlLine.Quoted(written));
    }

    private void SkipBlock(int column, ref int at)
    {
        while (at < _yaml.Length)
        {
            var end = YamlLine.End(_yaml, at);
            var first = YamlLine.SkipSpaces(_yaml, at);
            if (first < end && first - at <= column)
            {
                return;
            }

            at = end + 1;
        }
    }
}
