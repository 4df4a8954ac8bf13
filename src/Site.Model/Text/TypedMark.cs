using Site.Model.Vietnamese;

namespace Site.Model.Text;

public enum MarkKind
{
    /// <summary><c>I-</c>, <c>II.</c>, <c>III/</c>: a section's title, if the line looks like a title.</summary>
    Roman,

    /// <summary><c>1-</c>, <c>1/</c>, <c>1)</c>, and <c>1.</c> where Markdown sees no list item.</summary>
    Number,

    /// <summary><c>1.1.</c></summary>
    Parts,

    /// <summary><c>a)</c>, <c>đ)</c></summary>
    Letter,

    /// <summary><c>–</c>, <c>—</c>, and <c>-</c> or <c>+</c> where Markdown sees no list item.</summary>
    Dash,

    /// <summary>A dot or another sign of Word's lists; also <c>>></c>.</summary>
    Sign,
}

/// <summary>The mark that a line of a Party document begins with, as it was typed.</summary>
/// <param name="Start">Where it stands in the line: what comes before is white space.</param>
/// <param name="End">The place after the mark.</param>
/// <param name="Text">Where the words begin.</param>
/// <param name="Sign">How the mark ends (<c>-</c>, <c>/</c>, <c>)</c>, <c>.</c>), or the sign itself.</param>
/// <param name="Value">The number that it stands for; 0 for dashes and signs.</param>
public readonly record struct TypedMark(MarkKind Kind, int Start, int End, int Text, char Sign, int Value)
{
    // Signs that Word and old pages put before list items; Symbol and Wingdings use the private area.
    private const string Signs = "•·▪●○◦■□▫◆◇❖►➢➤✓✔\uF0B7\uF0A7\uF0D8\uF0FC\uF076";

    /// <summary>The letters that count items; ă, â, ê, ô, ơ, ư are skipped.</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>Null when the line begins with no mark, or with a mark and nothing after it.</summary>
    public static TypedMark? Read(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        if (start >= line.Length)
        {
            return null;
        }

        var first = line[start];
        var mark = first switch
        {
            >= '0' and <= '9' => Number(line, start),
            'I' or 'V' or 'X' => RomanMark(line, start),
            '(' => Bracketed(line, start),
            '–' or '—' or '-' or '+' or '*' => Dash(line, start),
            '>' => Pair(line, start),
            'o' => HollowDot(line, start),
            _ when Signs.Contains(first) => WithText(line, MarkKind.Sign, start, start + 1, first, 0),
            _ when char.IsLetter(first) => Letter(line, start),
            _ => null,
        };
        return mark is { } found && found.Text < line.Length ? mark : null;
    }

    /// <summary>Whether this mark is the next one after <paramref name="last"/> in a row.</summary>
    public static bool Follows(MarkKind kind, int last, int value) =>
        value == last + 1 || (kind == MarkKind.Letter && LettersFollow(last, value));

    public static string Name(MarkKind kind, int value) => kind switch
    {
        MarkKind.Roman => RomanNumber.Of(value),
        MarkKind.Letter => ((char)value).ToString(),
        _ => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static bool LettersFollow(int last, int value)
    {
        var at = Letters.IndexOf((char)last, StringComparison.Ordinal);
        return at >= 0 && at + 1 < Letters.Length && Letters[at + 1] == value;
    }

    private static TypedMark? Number(ReadOnlySpan<char> line, int start)
    {
        var end = Digits(line, start);
        if (end - start > 3 || end >= line.Length)
        {
            return null;
        }

        var value = int.Parse(line[start..end], System.Globalization.CultureInfo.InvariantCulture);
        if (line[end] == '.' && end + 1 < line.Length && char.IsAsciiDigit(line[end + 1]))
        {
            return Parts(line, start);
        }

        // "1 - Về công tác", as a dash is often typed; "59 -KH" is a document's code.
        if (line[end] == ' ' && end + 2 < line.Length && line[end + 1] is '-' or '–' && line[end + 2] == ' ')
        {
            return Upper(line, end + 3) ? WithText(line, MarkKind.Number, start, end + 2, '-', value) : null;
        }

        return line[end] switch
        {
            ')' or '.' => Spaced(line, end + 1) ? WithText(line, MarkKind.Number, start, end + 1, line[end], value) : null,
            '/' or '-' or '–' => BeginsWords(line, end + 1) ? WithText(line, MarkKind.Number, start, end + 1, line[end] == '/' ? '/' : '-', value) : null,
            _ => null,
        };
    }

    // "1.1. Về", "2.3.1 Về"; "1.000 đồng" and "7.30 khai mạc" are numbers.
    private static TypedMark? Parts(ReadOnlySpan<char> line, int start)
    {
        int at = start, value = 0;
        for (var parts = 1; parts <= 4; parts++)
        {
            var end = Digits(line, at);
            if (end == at || end - at > 2)
            {
                return null;
            }

            value = int.Parse(line[at..end], System.Globalization.CultureInfo.InvariantCulture);
            var isDot = end < line.Length && line[end] == '.';
            if (!isDot || end + 1 >= line.Length || !char.IsAsciiDigit(line[end + 1]))
            {
                var after = isDot ? end + 1 : end;
                return parts > 1 && Spaced(line, after) && Upper(line, after) ? WithText(line, MarkKind.Parts, start, after, '.', value) : null;
            }

            at = end + 1;
        }

        return null;
    }

    private static TypedMark? RomanMark(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && line[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        var sign = end < line.Length && line[end] == ' ' && end + 1 < line.Length && line[end + 1] is '-' or '–' ? end + 1 : end;
        if (sign >= line.Length || line[sign] is not ('-' or '–' or '.' or '/' or ')') || FromRoman(line[start..end]) is not (> 0 and var value))
        {
            return null;
        }

        // "V. I. Lênin", "V.I.Lênin" are a name.
        var text = sign + 1 + Space(line[(sign + 1)..]);
        var isName = line[sign] == '.' && (text == sign + 1 || (text + 1 < line.Length && line[text + 1] == '.'));
        return !isName && Upper(line, sign + 1) && !IsCode(line, sign + 1)
            ? WithText(line, MarkKind.Roman, start, sign + 1, line[sign] == '–' ? '-' : line[sign], value)
            : null;
    }

    private static TypedMark? Letter(ReadOnlySpan<char> line, int start) =>
        start + 1 < line.Length && line[start + 1] == ')' && char.IsLetter(line[start]) && (Spaced(line, start + 2) || Upper(line, start + 2))
            ? WithText(line, MarkKind.Letter, start, start + 2, ')', char.ToLowerInvariant(line[start]))
            : null;

    // "(1) Một", "(a) Một".
    private static TypedMark? Bracketed(ReadOnlySpan<char> line, int start)
    {
        var end = Digits(line, start + 1);
        var isNumber = end > start + 1 && end - start <= 3;
        end = isNumber ? end : start + 2;
        return end < line.Length && line[end] == ')' && (isNumber || char.IsAsciiLetterLower(line[start + 1]) || line[start + 1] == 'đ') && Spaced(line, end + 1)
            ? WithText(line, isNumber ? MarkKind.Number : MarkKind.Letter, start, end + 1, '(',
                isNumber ? int.Parse(line[(start + 1)..end], System.Globalization.CultureInfo.InvariantCulture) : line[start + 1])
            : null;
    }

    // Marks that Markdown knows reach this point only where it does not accept them: far indented, or with no space after the mark.
    private static TypedMark? Dash(ReadOnlySpan<char> line, int start) =>
        Spaced(line, start + 1) || (line[start] is not '*' && Upper(line, start + 1)) ? WithText(line, MarkKind.Dash, start, start + 1, line[start], 0) : null;

    private static TypedMark? Pair(ReadOnlySpan<char> line, int start) =>
        line[start..].StartsWith(">>") && start + 2 < line.Length && line[start + 2] != '>'
            ? WithText(line, MarkKind.Sign, start, start + 2, '>', 0)
            : null;

    private static TypedMark? HollowDot(ReadOnlySpan<char> line, int start) =>
        start + 1 < line.Length && line[start + 1] == '\t' ? WithText(line, MarkKind.Sign, start, start + 1, 'o', 0) : Letter(line, start);

    private static TypedMark WithText(ReadOnlySpan<char> line, MarkKind kind, int start, int end, char sign, int value) =>
        new(kind, start, end, end + Space(line[end..]), sign, value);

    private static int Space(ReadOnlySpan<char> rest) => rest.Length - rest.TrimStart().Length;

    private static bool Spaced(ReadOnlySpan<char> line, int at) => at < line.Length && char.IsWhiteSpace(line[at]) && !line[at..].IsWhiteSpace();

    // Behind "1-" and "1/" stand words: "1- Về", "1-Về"; "1-2", "1/5" and "59-KH/ĐUK" are no marks.
    private static bool BeginsWords(ReadOnlySpan<char> line, int at) =>
        at < line.Length && (char.IsWhiteSpace(line[at]) ? !BeginsWithDigit(line[at..].TrimStart()) : Upper(line, at) && !IsCode(line, at));

    private static bool BeginsWithDigit(ReadOnlySpan<char> text) => text.IsEmpty || char.IsAsciiDigit(text[0]);

    private static bool IsCode(ReadOnlySpan<char> line, int at) => at < line.Length && !char.IsWhiteSpace(line[at]) && FirstWord(line[at..]).Contains('/');

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is var space and >= 0 ? text[..space] : text;

    private static bool Upper(ReadOnlySpan<char> line, int at) => at < line.Length && PaperLine.BeginsUpper(line[at..]);

    private static int Digits(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>0 for a text that is not a number from I to XXXIX.</summary>
    private static int FromRoman(ReadOnlySpan<char> signs)
    {
        for (var value = 1; signs.Length <= 8 && value < 40; value++)
        {
            if (signs.SequenceEqual(RomanNumber.Of(value)))
            {
                return value;
            }
        }

        return 0;
    }
}
