using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Rendering.Themes.Syntax;

/// <summary>Cuts a template at its braces, in one pass over the text.</summary>
internal sealed class TagScanner(TemplateSource source, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;
    private readonly List<Piece> _pieces = [];

    public List<Piece> Scan()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var open = _text.IndexOf("{{", at, StringComparison.Ordinal);
            var textEnd = open < 0 ? _text.Length : open;
            if (textEnd > at)
            {
                _pieces.Add(new TextPiece(_text[at..textEnd]));
            }

            at = open < 0 ? _text.Length : Tag(open);
        }

        return _pieces;
    }

    /// <summary>Reads the tag at <paramref name="open"/>; where to go on.</summary>
    private int Tag(int open)
    {
        var at = open + 2;
        if (At(at) == '{')
        {
            return Raw(open, at);
        }

        var trimsBefore = At(at) == '~';
        at += trimsBefore ? 1 : 0;
        if (At(at) == '&')
        {
            return Raw(open, at);
        }

        if (At(at) == '!')
        {
            return Comment(open, at, trimsBefore);
        }

        var close = Close(at);
        if (close < 0)
        {
            Broken(open, at, "thẻ {{ không được đóng bằng }}");
            return at;
        }

        var trimsAfter = close > at && _text[close - 1] == '~';
        var (start, end) = WithoutBlanks(at, trimsAfter ? close - 1 : close);
        var kind = KindAt(start, end);
        if (kind is TagKind.Open or TagKind.Close or TagKind.Partial)
        {
            (start, end) = WithoutBlanks(start + 1, end);
        }

        _pieces.Add(new TagPiece(kind, _text[start..end], start, open, close + 2) { TrimsBefore = trimsBefore, TrimsAfter = trimsAfter });
        return close + 2;
    }

    private TagKind KindAt(int start, int end) => (start < end ? _text[start] : '\0') switch
    {
        '#' => TagKind.Open,
        '/' => TagKind.Close,
        '>' => TagKind.Partial,
        _ when _text.AsSpan(start, end - start) is "else" => TagKind.Else,
        _ when _text.AsSpan(start, end - start).StartsWith("else", StringComparison.Ordinal) && char.IsWhiteSpace(_text[start + 4]) => TagKind.Else,
        _ => TagKind.Print,
    };

    private int Comment(int open, int mark, bool trimsBefore)
    {
        // Only the long form may hold braces, and only it ends with dashes.
        var isLong = _text.AsSpan(mark).StartsWith("!--", StringComparison.Ordinal);
        var close = isLong ? LongCommentEnd(mark + 3) : _text.IndexOf("}}", mark, StringComparison.Ordinal);
        if (close < 0)
        {
            Broken(open, mark + 1, isLong ? "ghi chú {{!-- không được đóng bằng --}}" : "ghi chú {{! không được đóng bằng }}");
            return _text.Length;
        }

        _pieces.Add(new TagPiece(TagKind.Comment, string.Empty, mark, open, close + 2)
        {
            TrimsBefore = trimsBefore,
            TrimsAfter = _text[close - 1] == '~',
        });
        return close + 2;
    }

    /// <summary>Where the braces of <c>--}}</c> or <c>--~}}</c> stand; <c>{{!--}}</c> is closed by its own dashes.</summary>
    private int LongCommentEnd(int from)
    {
        for (var close = _text.IndexOf("}}", from, StringComparison.Ordinal); close >= 0; close = _text.IndexOf("}}", close + 1, StringComparison.Ordinal))
        {
            var before = _text.AsSpan(0, _text[close - 1] == '~' ? close - 1 : close);
            if (before.EndsWith("--", StringComparison.Ordinal))
            {
                return close;
            }
        }

        return -1;
    }

    private int Raw(int open, int mark)
    {
        var start = mark;
        while (At(start) is '{' or '&')
        {
            start++;
        }

        var close = Close(start);
        if (close < 0)
        {
            Broken(open, start, "thẻ {{ không được đóng bằng }}");
            return start;
        }

        var end = close + 2;
        while (At(end) == '}')
        {
            end++;
        }

        diagnostics.Add(ThemeFaults.RawRefused.At(source.File, source.Span(open, end), _text[start..close].Trim()));
        return end;
    }

    /// <summary>Where the tag's closing braces stand; -1 when another tag, or nothing, comes first.</summary>
    private int Close(int from)
    {
        for (var at = from; at + 1 < _text.Length; at++)
        {
            var next = _text.AsSpan(at).IndexOfAny('{', '}');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (At(at + 1) == _text[at])
            {
                return _text[at] == '}' ? at : -1;
            }
        }

        return -1;
    }

    private (int Start, int End) WithoutBlanks(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private char At(int index) => index < _text.Length ? _text[index] : '\0';

    private void Broken(int start, int end, string what) =>
        diagnostics.Add(ThemeFaults.Broken.At(source.File, source.Span(start, end), what));
}
