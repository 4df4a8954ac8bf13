using Site.Model.Diagnostics.Catalogue;

namespace Site.Reading.Schema.Yaml;

/// <summary>Reads a value in quotes or brackets, which may take several lines: finds its end, or the fault in it.</summary>
internal sealed class BracketScan(string yaml)
{
    /// <param name="at">Where the value opens.</param>
    /// <param name="column">The column of its key: a line with a key at this column or further left no longer belongs to the value.</param>
    /// <param name="close">The index of the closing sign; of the opening sign when there is a fault.</param>
    public FoundFault? Read(int at, int column, out int close)
    {
        close = at;
        var isQuote = yaml[at] is '"' or '\'';
        if ((isQuote ? Quote(at, ref close) : Bracket(at, column, ref close)) is { } fault)
        {
            close = at;
            return fault;
        }

        var next = YamlLine.SkipSpaces(yaml, close + 1);
        return isQuote || next >= yaml.Length || yaml[next] is '\n' or '#' or ':'
            ? null
            : new FoundFault(
                YamlFaults.TextAfterBracket, next, YamlLine.RestOf(yaml, next), yaml[close], yaml[at], YamlLine.Quoted(yaml[at..YamlLine.End(yaml, at)].TrimEnd()));
    }

    private FoundFault? Quote(int open, ref int close)
    {
        close = Close(open);
        if (close < 0)
        {
            return Unclosed(open);
        }

        var next = YamlLine.SkipSpaces(yaml, close + 1);
        if (next >= yaml.Length || yaml[next] is '\n' or ',' or ']' or '}' or ':' or '#')
        {
            return null;
        }

        // When a quote closes on a later line and text follows it, that quote really opens there: the first one was never closed.
        return yaml.IndexOf('\n', open, close - open) >= 0
            ? Unclosed(open)
            : new FoundFault(YamlFaults.TextAfterQuote, next, YamlLine.RestOf(yaml, next), yaml[open]);
    }

    private FoundFault Unclosed(int open) => new(YamlFaults.UnclosedQuote, open, YamlLine.RestOf(yaml, open), yaml[open]);

    private FoundFault? Bracket(int open, int column, ref int close)
    {
        var closings = new Stack<char>();
        int? comment = null;
        var mayBegin = true;
        var colons = 0;
        for (var at = open; at < yaml.Length; at++)
        {
            switch (yaml[at])
            {
                case '[' or '{' when mayBegin:
                    closings.Push(yaml[at] == '[' ? ']' : '}');
                    colons = 0;
                    break;
                case ']' or '}' when closings.Peek() != yaml[at]:
                    return NotClosed(open, comment);
                case ']' or '}':
                    closings.Pop();
                    colons = 1;
                    if (closings.Count == 0)
                    {
                        close = at;
                        return null;
                    }

                    break;
                case ',':
                    (mayBegin, colons) = (true, 0);
                    continue;
                case '"' or '\'' when mayBegin:
                    var end = at;
                    if (Quote(at, ref end) is { } fault)
                    {
                        return fault;
                    }

                    at = end;
                    break;
                case ':' when at + 1 >= yaml.Length || yaml[at + 1] is ' ' or '\n':
                    if (++colons > 1)
                    {
                        var value = BeginOfValue(at);
                        return new FoundFault(YamlFaults.ColonInBrackets, value, EndOfValue(at) - value, YamlLine.Quoted(yaml[value..EndOfValue(at)]));
                    }

                    mayBegin = true;
                    continue;
                case '#' when yaml[at - 1] is ' ' or '\n':
                    comment ??= at;
                    at = YamlLine.End(yaml, at) - 1;
                    continue;
                case '\n':
                    var first = YamlLine.SkipSpaces(yaml, at + 1);
                    if (first - at - 1 <= column && first < yaml.Length && yaml[first] is not (']' or '}' or '\n') && IsOutside(first))
                    {
                        return NotClosed(open, comment);
                    }

                    continue;
                case ' ':
                    continue;
            }

            mayBegin = yaml[at] is '[' or '{';
        }

        return NotClosed(open, comment);
    }

    /// <summary>A key of its own, or an item of the list around.</summary>
    private bool IsOutside(int first) =>
        YamlLine.Colon(yaml, first, YamlLine.End(yaml, first)) is not null || yaml.AsSpan(first).StartsWith("- ");

    private FoundFault NotClosed(int open, int? comment) => comment is { } hash
        ? new FoundFault(YamlFaults.HashCuts, hash, YamlLine.RestOf(yaml, hash), YamlLine.Quoted(yaml[BeginOfValue(hash)..EndOfValue(hash)]))
        : new FoundFault(YamlFaults.UnclosedBracket, open, YamlLine.RestOf(yaml, open), yaml[open], yaml[open] == '[' ? ']' : '}');

    private int BeginOfValue(int at)
    {
        while (at > 0 && yaml[at - 1] is not (',' or '[' or '{' or '\n') && !(yaml[at - 1] == ' ' && at > 1 && yaml[at - 2] == ':'))
        {
            at--;
        }

        return YamlLine.SkipSpaces(yaml, at);
    }

    private int EndOfValue(int at)
    {
        var end = yaml.AsSpan(at).IndexOfAny(",]}\n") is var length and >= 0 ? at + length : yaml.Length;
        return at + yaml.AsSpan(at, end - at).TrimEnd().Length;
    }

    private int Close(int open)
    {
        var quote = yaml[open];
        for (var at = open + 1; at < yaml.Length; at++)
        {
            if (quote == '"' && yaml[at] == '\\')
            {
                at++;
            }
            else if (yaml[at] == quote)
            {
                if (quote == '"' || at + 1 == yaml.Length || yaml[at + 1] != quote)
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }
}
