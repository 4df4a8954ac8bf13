using System.Text;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>Where a line of text stands, for some signs mean something in one place only.</summary>
/// <param name="InCell">A bar would end the cell.</param>
/// <param name="AmongLines">The paragraph has other lines, which could make a table of one with a bar.</param>
/// <param name="InItem">A box, <c>[x]</c>, would be ticked.</param>
/// <param name="InBrackets">It is a link's words or a picture's description.</param>
internal readonly record struct LinePlace(bool InCell = false, bool AmongLines = false, bool InBrackets = false, bool InItem = false);

/// <summary>Writes one line of glyphs as Markdown, with a backslash before each sign that Markdown would read as its own.</summary>
internal sealed class LineText
{
    // What a bare address begins with; our Markdown makes a link of it.
    private static readonly string[] _addresses = ["https://", "http://", "ftp://", "mailto:", "tel:", "www."];

    private readonly List<Glyph> _line;
    private readonly Look[] _looks;
    private readonly Look _around;
    private readonly LinePlace _place;
    private readonly bool _escapesUnderscores;
    private readonly StringBuilder _text = new();
    private Look _open;

    // What was found last: signs of one run, letters of one word, are looked at together.
    private (int Start, int End) _run = (0, -1);
    private (int Start, int End, int PlainFrom) _word;

    private LineText(List<Glyph> line, Look around, LinePlace place)
    {
        _line = line;
        _looks = EmphasisSpans.Of(line);
        _around = around;
        _place = place;
        _escapesUnderscores = place.AmongLines || UnderscoresPair(line);
    }

    public static string Of(List<Glyph> line, LinePlace place = default) => new LineText(line, Look.Plain, place).Write();

    private string Write()
    {
        for (var at = 0; at < _line.Count; at++)
        {
            Turn(_looks[at] & ~_around);
            var glyph = _line[at];
            if (glyph.Link is { } link)
            {
                Bracket(link, at);
            }
            else if (glyph.Note > 0)
            {
                // "[x][^1]" would be one link, and so would two notes be.
                if (_text is [.., ']'])
                {
                    _ = _line[at - 1].Note > 0 ? _text.Append(' ') : _text.Insert(_text.Length - 1, '\\');
                }

                _text.Append("[^").Append(glyph.Note).Append(']');
            }
            else if (Address(at) is > 0 and var length)
            {
                _text.Append(Letters(at, length));
                at += length - 1;
            }
            else
            {
                var needsEscape = NeedsEscape(at);
                _ = needsEscape && IsCellBreak(at) ? _text.Append(Signs.Backslash) : _text.Append(needsEscape ? "\\" : string.Empty).Append(glyph.Letter);
            }
        }

        Turn(Look.Plain);
        return _text.ToString();
    }

    private void Bracket(LinkGlyph link, int at)
    {
        if (at > 0 && _line[at - 1].Note > 0)
        {
            _text.Append(' ');
        }

        var words = new LineText(link.Text, _looks[at] | _around, _place with { InBrackets = true }).Write();
        if (words == link.Address && words.StartsWith("http", StringComparison.Ordinal) && !words.Contains('\\', StringComparison.Ordinal))
        {
            _text.Append('<').Append(words).Append('>');
            return;
        }

        _text.Append('[').Append(words).Append("](").Append(link.Address).Append(')');
    }

    // Bold opens first and closes last.
    private void Turn(Look look)
    {
        if (look == _open)
        {
            return;
        }

        var boldTurns = (look ^ _open).HasFlag(Look.Bold);
        if (_open.HasFlag(Look.Italic) && (boldTurns || !look.HasFlag(Look.Italic)))
        {
            _text.Append('*');
            _open &= ~Look.Italic;
        }

        if (boldTurns)
        {
            _text.Append("**");
            _open ^= Look.Bold;
        }

        if (look.HasFlag(Look.Italic) && !_open.HasFlag(Look.Italic))
        {
            _text.Append('*');
        }

        _open = look;
    }

    private char Before(int at) => at == 0 ? (_looks[at] & ~_around) == Look.Plain ? '\n' : '*' : _looks[at] == _looks[at - 1] ? Sign(_line[at - 1]) : '*';

    private char After(int at) => at + 1 == _line.Count ? (_looks[at] & ~_around) != Look.Plain ? '*' : _place.InBrackets ? ']' : '\n' : _looks[at] == _looks[at + 1] ? Sign(_line[at + 1]) : '*';

    private static char Sign(Glyph glyph) => glyph.Letter == '\0' ? '[' : glyph.Letter;

    private bool NeedsEscape(int at)
    {
        var (before, after) = (Before(at), After(at));
        return _line[at].Letter switch
        {
            '\\' => after == '\n' || Signs.IsEscapable(after),
            '*' => StarIsMark(at),
            '_' => UnderscoreIsMark(at),
            '`' => true,
            '<' => Signs.OpensTag(after),
            '&' => Signs.BeginsEntity(Letters(at, Signs.LongestEntity)),
            '[' => _place.InBrackets || after is '^' or '[' || IsBox(at) || (at > 0 && _line[at - 1].Note > 0) || (at == 0 && IsDefinition()),
            ']' => _place.InBrackets,
            '!' => after == '[' && _line[at + 1].Letter == '\0',
            '(' or '{' => EndsBracket(before, at),
            ':' when EndsBracket(before, at) && _line[0].Letter is '[' or '\0' => true,
            '#' => after == '#' && before is '\n' or ' ' or '\u00A0',
            '|' => _place.InCell || _place.AmongLines || before == '\n' || after == '\n',
            var letter => IsWrittenOutAddress(at, letter),
        };
    }

    // An escaped backslash between spaces is a new line.
    private bool IsCellBreak(int at) => _place.InCell && _line[at].Letter == '\\' && After(at) == '\n' && char.IsWhiteSpace(Before(at));

    private bool IsBox(int at) => _place.InItem && at + 2 < _line.Count && _line[at + 1].Letter is ' ' or 'x' or 'X' && _line[at + 2].Letter == ']';

    private bool EndsBracket(char before, int at) => before == ']' || (before == '[' && _line[at - 1].Note > 0);

    // "3 * 4", "3*4" and "(*)" are no marks.
    private bool StarIsMark(int at)
    {
        var (before, after, length) = RunOf('*', at);
        return !((length == 1 && char.IsWhiteSpace(before) && before != '\n' && char.IsWhiteSpace(after)) ||
            (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (length == 1 && before == '(' && after == ')'));
    }

    // "a_b", and the blanks of a form, "___/___/_____", are no marks; two or three alone would be told as bold that is not taken.
    private bool UnderscoreIsMark(int at)
    {
        var (before, after, length) = RunOf('_', at);
        return !IsBlank(before, after) && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && (_escapesUnderscores || length is 2 or 3 || before == '*' || after == '*');
    }

    private static bool IsBlank(char before, char after) =>
        (char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) || (before is '/' or '-' && IsBlankEdge(after)) || (after is '/' or '-' && IsBlankEdge(before));

    private static bool IsBlankEdge(char c) => c is ':' or '/' or '-' || char.IsWhiteSpace(c);

    /// <summary>The stretch of one sign that this place is in: what stands on its sides, and how long it is.</summary>
    private (char Before, char After, int Length) RunOf(char sign, int at)
    {
        if (at < _run.Start || at > _run.End)
        {
            var (start, end) = (at, at);
            while (start > 0 && Before(start) == sign && _line[start - 1].Letter == sign)
            {
                start--;
            }

            while (end + 1 < _line.Count && After(end) == sign && _line[end + 1].Letter == sign)
            {
                end++;
            }

            _run = (start, end);
        }

        return (Before(_run.Start), After(_run.End), _run.End - _run.Start + 1);
    }

    // Markdown knows "[name]: address" at a line's beginning.
    private bool IsDefinition()
    {
        for (var at = 1; at + 1 < _line.Count; at++)
        {
            if (_line[at].Letter == ']' && _line[at + 1].Letter == ':')
            {
                return true;
            }
        }

        return false;
    }

    private string Letters(int at, int length)
    {
        var letters = new StringBuilder(length);
        for (var end = Math.Min(at + length, _line.Count); at < end; at++)
        {
            letters.Append(Sign(_line[at]));
        }

        return letters.ToString();
    }

    /// <summary>The length of the bare address that begins here and may be written as it is; 0 when none does.</summary>
    private int Address(int at) => !_place.InBrackets && BeginsAddress(at) is not null && AddressLength(at) is var length && IsPlain(at, length) ? length : 0;

    private string? BeginsAddress(int at) =>
        _line[at].Letter is 'h' or 'f' or 'm' or 't' or 'w' && !char.IsLetterOrDigit(Before(at))
            ? Array.Find(_addresses, beginning => at + beginning.Length < _line.Count && Begins(at, beginning))
            : null;

    private bool Begins(int at, string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (_line[at + place].Letter != text[place] || _looks[at + place] != _looks[at])
            {
                return false;
            }
        }

        return true;
    }

    private int AddressLength(int at) => Word(at).End - at;

    /// <summary>The word, from space to space, that this place is in, and from where on nothing in it would need an escape.</summary>
    private (int Start, int End, int PlainFrom) Word(int at)
    {
        if (at >= _word.Start && at < _word.End)
        {
            return _word;
        }

        var (start, end) = (at, at);
        while (start > 0 && _line[start - 1].Letter is not ('\0' or ' '))
        {
            start--;
        }

        while (end < _line.Count && _line[end].Letter is not ('\0' or ' '))
        {
            end++;
        }

        var plainFrom = end == _line.Count || _line[end].Letter == ' ' ? end : end + 1;
        while (plainFrom > start && plainFrom <= end && IsPlain(plainFrom - 1))
        {
            plainFrom--;
        }

        return _word = (start, end, plainFrom);
    }

    // Markdown undoes no escapes in a bare address: one that would need them is broken at its scheme, and is words. "mailto:" itself would not be shown.
    private bool IsPlain(int at, int length)
    {
        if (_line[at].Letter is 'm' or 't')
        {
            return length == BeginsAddress(at)!.Length;
        }

        return at >= Word(at).PlainFrom;
    }

    private bool IsPlain(int place) =>
        _looks[place] == Look.Plain && _line[place].Letter is not ('*' or '`' or '[' or ']' or '<' or '>' or '|' or '\\') &&
        !(_line[place].Letter == '&' && Signs.BeginsEntity(Letters(place, Signs.LongestEntity))) &&
        (_line[place].Letter != '_' || (char.IsLetterOrDigit(Before(place)) && char.IsLetterOrDigit(After(place))));

    private bool IsWrittenOutAddress(int at, char letter)
    {
        if (letter is not (':' or '.') || _place.InBrackets)
        {
            return false;
        }

        foreach (var beginning in _addresses)
        {
            var sign = beginning.IndexOf(letter, StringComparison.Ordinal);
            var start = at - sign;
            if (sign > 0 && start >= 0 && BeginsAddress(start) == beginning && !IsPlain(start, AddressLength(start)))
            {
                return true;
            }
        }

        return false;
    }

    // An underscore that may open emphasis with one behind it that may close it.
    private static bool UnderscoresPair(List<Glyph> line)
    {
        var opens = false;
        for (var at = 0; at < line.Count; at++)
        {
            if (line[at].Letter != '_')
            {
                continue;
            }

            var end = at;
            while (end < line.Count && line[end].Letter == '_')
            {
                end++;
            }

            var before = at == 0 ? ' ' : Sign(line[at - 1]);
            var after = end == line.Count ? ' ' : Sign(line[end]);
            if (opens && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after))
            {
                return true;
            }

            opens |= !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before);
            at = end - 1;
        }

        return false;
    }
}
