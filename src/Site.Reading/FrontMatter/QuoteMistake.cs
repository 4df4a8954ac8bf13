namespace Site.Reading.FrontMatter;

/// <summary>
/// The usual reason why YAML cannot be read: a quote that is opened and not closed, or closed too early. Looked for only after
/// the parser has failed, because it alone knows that something is wrong, but it seldom knows where.
/// </summary>
/// <param name="Index">Where the quote opens.</param>
/// <param name="TextAfter">Where text follows the closing quote on the same line; null when the quote is not closed.</param>
internal readonly record struct QuoteMistake(int Index, int? TextAfter)
{
    public static QuoteMistake? Find(string yaml)
    {
        var valueMayBegin = true;
        for (var at = 0; at < yaml.Length; at++)
        {
            var c = yaml[at];
            if (c is '"' or '\'' && valueMayBegin)
            {
                var close = Close(yaml, at);
                if (close < 0)
                {
                    return new QuoteMistake(at, null);
                }

                var next = SkipSpaces(yaml, close + 1);
                if (next < yaml.Length && yaml[next] is not ('\n' or ',' or ']' or '}' or ':' or '#'))
                {
                    return new QuoteMistake(at, yaml.IndexOf('\n', at, close - at) < 0 ? next : null);
                }

                at = close;
                valueMayBegin = false;
            }
            else if (c == '#' && (at == 0 || yaml[at - 1] is ' ' or '\n'))
            {
                at = yaml.IndexOf('\n', at) is var end and >= 0 ? end : yaml.Length;
                valueMayBegin = true;
            }
            else
            {
                valueMayBegin = c is '\n' or '[' or '{' or ',' ||
                    (c == ' ' && (valueMayBegin || (at > 0 && yaml[at - 1] is ':' or '-')));
            }
        }

        return null;
    }

    private static int Close(string yaml, int open)
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

    private static int SkipSpaces(string yaml, int at)
    {
        while (at < yaml.Length && yaml[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
