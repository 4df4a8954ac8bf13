using System.Collections.Immutable;

namespace Site.Model.DocumentCodes;

/// <summary>Finds the codes in a text. Every code has a slash, and only a limited number of characters around each slash is read, so the time is linear on any text.</summary>
public static class DocumentCodeScanner
{
    /// <summary>Every code, in order; no two overlap.</summary>
    /// <param name="text">Running text with letters composed (NFC). A line break ends a code, but not the words beside it.</param>
    public static ImmutableArray<FoundCode> Find(ReadOnlySpan<char> text)
    {
        ImmutableArray<FoundCode>.Builder? found = null;
        var floor = 0;
        for (var slash = text.IndexOf('/'); slash >= 0; slash = Next(text, slash, floor))
        {
            if (CodeShape.Around(text, floor, slash) is { } shape && StandsAlone(text, shape) &&
                WordsBefore.Read(text, shape.Start) is var words && IsCredible(text, shape, words))
            {
                var date = DateAfter.Read(text, shape.End);
                (found ??= ImmutableArray.CreateBuilder<FoundCode>())
                    .Add(new FoundCode(shape.Start, shape.End - shape.Start, shape.ToCode(text), words.TypeWord, date));
                floor = date?.End ?? shape.End;
            }
        }

        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>Reads a text that holds one code and nothing but the words that go with a code. No further evidence is needed: the field says that it is a code.</summary>
    internal static DocumentCode? Whole(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IndexOf('/') is not (>= 0 and var slash) || CodeShape.Around(text, 0, slash) is not { } shape || !StandsAlone(text, shape))
        {
            return null;
        }

        var end = DateAfter.Read(text, shape.End)?.End ?? shape.End;
        var rest = text[end..].Trim();
        return WordsBefore.Read(text, shape.Start).Start == 0 && (rest.IsEmpty || rest is ")") ? shape.ToCode(text) : null;
    }

    private static int Next(ReadOnlySpan<char> text, int slash, int floor)
    {
        var from = Math.Max(slash + 1, floor);
        return text[from..].IndexOf('/') is >= 0 and var step ? from + step : -1;
    }

    /// <summary>Whether the shape is not a part of an address, a file's name, a date, a range or a longer word.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, CodeShape shape) =>
        BeginsAlone(text, shape.Start) && EndsAlone(text[shape.End..]);

    private static bool BeginsAlone(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[..start];
        var last = before[^1];
        var isAfterDigit = before.Length > 1 && char.IsAsciiDigit(before[^2]);
        return last switch
        {
            _ when char.IsWhiteSpace(last) => !IsInRange(before),
            '(' or '[' or '{' or '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '„' or '…' or '*' or '•' or '+' or ';' => true,
            ',' or ':' or '.' or '–' or '—' => !isAfterDigit,
            _ => before.EndsWith("số", StringComparison.OrdinalIgnoreCase) && (before.Length == 2 || !char.IsLetterOrDigit(before[^3])),
        };
    }

    // 59 - 61-KH/ĐUK means all numbers from 59 to 61.
    private static bool IsInRange(ReadOnlySpan<char> before)
    {
        var dash = before[Math.Max(0, before.Length - 8)..].TrimEnd();
        return dash.Length > 1 && CodeLetters.IsDash(dash[^1]) && dash[..^1].TrimEnd() is [.., var digit] && char.IsAsciiDigit(digit);
    }

    private static bool EndsAlone(ReadOnlySpan<char> after)
    {
        if (after.IsEmpty)
        {
            return true;
        }

        var next = after.Length > 1 ? after[1] : ' ';
        return after[0] switch
        {
            '/' or '\\' or '@' or '_' or '=' or '%' or '#' => false,
            '.' => !char.IsAsciiLetterLower(next) && !char.IsAsciiDigit(next),
            '-' or '\u2010' or '\u2011' => !char.IsLetterOrDigit(next),
            var sign => !char.IsLetterOrDigit(sign) && sign is not (>= '\u0300' and <= '\u036F'),
        };
    }

    /// <summary>
    /// 80-km/h and 12-AB/CD have the shape of a code too. A shape in a code's usual spelling needs one known sign, or a word before it that says
    /// what it is; a shape with spaces or small letters needs two known signs or such a word.
    /// </summary>
    private static bool IsCredible(ReadOnlySpan<char> text, CodeShape shape, WordsBefore words)
    {
        if (words.TypeWord is not null)
        {
            return true;
        }

        var knowsType = shape.Type is { } type && DocumentTypes.IsKnown(text[type].ToString());
        var knowsIssuer = DocumentIssuers.IsKnown(text[shape.Issuer].ToString());
        var isWrittenLikeOne = !shape.IsSpaced && char.IsUpper(text[shape.Issuer.Start.Value]) && (shape.Type is not { } sign || char.IsUpper(text[sign.Start.Value]));
        return words.SaysNumber && !shape.IsState ? knowsType || knowsIssuer || isWrittenLikeOne
            : isWrittenLikeOne || words.SaysNumber ? knowsType || knowsIssuer
            : knowsIssuer && (knowsType || shape.Type is null);
    }
}
