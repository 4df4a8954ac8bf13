namespace Site.Rendering.Themes.Assets;

/// <summary>
/// Finds the theme's own files in a stylesheet (CSS Syntax Level 3: comments, strings and <c>url()</c> tokens). What begins with a
/// slash, a <c>#</c> or a scheme (<c>data:</c>) is not one of them and stays as it is.
/// </summary>
internal sealed class StylesheetScanner(ThemeText source)
{
    private readonly string _text = source.Text;
    private readonly List<StylesheetReference> _references = [];

    public List<StylesheetReference> Scan()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var next = _text.AsSpan(at).IndexOfAny("/\"'uU@");
            if (next < 0)
            {
                break;
            }

            at += next;
            at = _text[at] switch
            {
                '/' when Follows(at, "/*") => CommentEnd(at),
                '/' => at + 1,
                '"' or '\'' => StringEnd(at),
                '@' when Follows(at, "@import") => Import(at + "@import".Length),
                '@' => at + 1,
                _ when Follows(at, "url(") && !IsNamePart(at - 1) => Url(at + "url(".Length),
                _ => at + 1,
            };
        }

        return _references;
    }

    private int Import(int at)
    {
        at = SkipBlanks(at);
        if (at < _text.Length && _text[at] is '"' or '\'')
        {
            var end = StringEnd(at);
            Add(at + 1, Math.Max(at + 1, end - 1));
            return end;
        }

        return at;
    }

    private int Url(int at)
    {
        at = SkipBlanks(at);
        if (at < _text.Length && _text[at] is '"' or '\'')
        {
            return Import(at);
        }

        var length = _text.AsSpan(at).IndexOfAny(") \t\n\"'(");
        var end = length < 0 ? _text.Length : at + length;
        Add(at, end);
        return end;
    }

    private void Add(int start, int end)
    {
        var written = _text[start..end];
        var file = written.AsSpan().IndexOfAny('?', '#') is var suffix and >= 0 ? written[..suffix] : written;
        if (file.Length > 0 && file[0] != '/' && !file.Contains(':', StringComparison.Ordinal))
        {
            _references.Add(new StylesheetReference(file, start, source.Span(start, start + file.Length)));
        }
    }

    private int CommentEnd(int at) =>
        _text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : _text.Length;

    /// <summary>Behind the closing quote; a string that is not closed ends with its line, as in CSS.</summary>
    private int StringEnd(int at)
    {
        var quote = _text[at];
        for (at++; at < _text.Length && _text[at] != '\n'; at++)
        {
            if (_text[at] == quote)
            {
                return at + 1;
            }

            at += _text[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at, _text.Length);
    }

    private int SkipBlanks(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private bool Follows(int at, string word) => _text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private bool IsNamePart(int at) => at >= 0 && (char.IsLetterOrDigit(_text[at]) || _text[at] is '-' or '_');
}
