using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Model.DocumentCodes;

/// <summary>The day that the words right after a code state: <c>, ngày 22/10/2018</c>, <c>ngày 22 tháng 10 năm 2018</c>, <c>(15/5/2016)</c>.</summary>
internal ref struct DateAfter
{
    private const int MostSpaces = 4;

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private DateAfter(ReadOnlySpan<char> text, int at)
    {
        _text = text;
        _at = at;
    }

    public static FoundDate? Read(ReadOnlySpan<char> text, int codeEnd) => new DateAfter(text, codeEnd).Read();

    private FoundDate? Read()
    {
        Skip();
        TakeSign(',');
        var isInBrackets = TakeSign('(');
        _ = TakeWord("được");
        _ = TakeWord("ban hành") || TakeWord("ký");
        var saysDay = TakeWord("ngày");

        // A date without "ngày" or brackets may belong to the words that follow it.
        if (!saysDay && !isInBrackets)
        {
            return null;
        }

        var start = _at;
        return Number(2) is { } day && Rest(day, saysDay) is { } date ? new FoundDate(date, start, _at - start) : null;
    }

    private DateOnly? Rest(int day, bool inWords)
    {
        if (_at < _text.Length && _text[_at] is '/' or '-' or '.' && _text[_at] is var sign)
        {
            return TakeSign(sign) && Number(2) is { } month && TakeSign(sign) && Number(4) is { } year ? Day(year, month, day) : null;
        }

        Skip();
        return inWords && TakeWord("tháng") && Number(2) is { } number && EndOfMonth() && Number(4) is { } last ? Day(last, number, day) : null;
    }

    private bool EndOfMonth()
    {
        Skip();
        TakeSign(',');
        return TakeWord("năm");
    }

    private readonly DateOnly? Day(int year, int month, int day) =>
        _at == _text.Length || !char.IsAsciiLetterOrDigit(_text[_at]) ? CalendarDay.Of(year, month, day) : null;

    private int? Number(int mostDigits)
    {
        var start = _at;
        while (_at < _text.Length && _at - start < mostDigits && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return int.TryParse(_text[start.._at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private bool TakeSign(char sign)
    {
        if (_at == _text.Length || _text[_at] != sign)
        {
            return false;
        }

        _at++;
        Skip();
        return true;
    }

    private bool TakeWord(ReadOnlySpan<char> words)
    {
        var start = _at;
        foreach (var part in words.Split(' '))
        {
            var word = words[part];
            if (!_text[_at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) ||
                (_at + word.Length is var end && end < _text.Length && char.IsLetter(_text[end])))
            {
                _at = start;
                return false;
            }

            _at += word.Length;
            Skip();
        }

        return true;
    }

    private void Skip()
    {
        for (var count = 0; count < MostSpaces && _at < _text.Length && char.IsWhiteSpace(_text[_at]); count++)
        {
            _at++;
        }
    }
}
