namespace Site.Model.DocumentCodes;

/// <summary>A stretch of text around a slash that has the shape of a code. The words beside it help to decide whether it is a code.</summary>
/// <param name="IsSpaced">Whether there are spaces inside, as between the words of any text.</param>
internal readonly record struct CodeShape(
    int Number, char? Letter, int? Year, Range? Type, Range Issuer, bool IsState, bool IsSpaced, int Start, int End)
{
    // The longest known signs are CTrHĐ and TTLT-BLĐTBXH-BNV-BTC; the limits keep the search around each slash short.
    private const int MostDigits = 5;
    private const int LongestType = 6;
    private const int LongestIssuerPart = 12;
    private const int MostIssuerParts = 4;
    private const int MostSpaces = 3;

    /// <summary>Reads the shape whose first or only slash is at <paramref name="slash"/>. Null if there is none.</summary>
    /// <param name="floor">The earliest place where the code may begin.</param>
    public static CodeShape? Around(ReadOnlySpan<char> text, int floor, int slash)
    {
        var before = SpacesBack(text, floor, slash);
        return before > floor && CodeLetters.IsLetter(text[before - 1]) && !IsNumberWithLetter(text, floor, before)
            ? OfParty(text, floor, slash, before)
            : OfState(text, floor, slash, before);
    }

    public DocumentCode ToCode(ReadOnlySpan<char> text) =>
        new(Number, Letter, Year, Type is { } type ? text[type].ToString() : null, text[Issuer].ToString(), IsState);

    // 59 - KH / ĐUK
    private static CodeShape? OfParty(ReadOnlySpan<char> text, int floor, int slash, int typeEnd)
    {
        var typeStart = typeEnd;
        while (typeStart > floor && typeEnd - typeStart < LongestType && CodeLetters.IsLetter(text[typeStart - 1]))
        {
            typeStart--;
        }

        var dashEnd = SpacesBack(text, floor, typeStart);
        if (dashEnd == floor || !CodeLetters.IsDash(text[dashEnd - 1]))
        {
            return null;
        }

        var numberEnd = SpacesBack(text, floor, dashEnd - 1);
        var issuerStart = Spaces(text, slash + 1);
        if (NumberBack(text, floor, numberEnd) is not var (number, letter, start) || IssuerEnd(text, issuerStart) is not { } end)
        {
            return null;
        }

        var inside = end - start - (numberEnd - start) - 1 - (typeEnd - typeStart) - 1 - (end - issuerStart);
        return new CodeShape(number, letter, null, typeStart..typeEnd, issuerStart..end, IsState: false, inside > 0, start, end);
    }

    // 42/2022/NĐ-CP, 749/QĐ-TTg, 45/2019/QH14
    private static CodeShape? OfState(ReadOnlySpan<char> text, int floor, int slash, int numberEnd)
    {
        if (NumberBack(text, floor, numberEnd) is not var (number, letter, start))
        {
            return null;
        }

        var at = Spaces(text, slash + 1);
        var inside = at - numberEnd - 1;
        int? year = null;
        if (YearAt(text, at) is { } written)
        {
            var yearEnd = at + 4;
            var second = Spaces(text, yearEnd);
            if (second == text.Length || text[second] != '/')
            {
                return null;
            }

            year = written;
            at = Spaces(text, second + 1);
            inside += at - yearEnd - 1;
        }

        var typeEnd = at;
        while (typeEnd < text.Length && typeEnd - at < LongestType && CodeLetters.IsLetter(text[typeEnd]))
        {
            typeEnd++;
        }

        if (typeEnd > at && IssuerAfterDash(text, typeEnd) is var (issuerStart, end))
        {
            inside += issuerStart - typeEnd - 1;
            return new CodeShape(number, letter, year, at..typeEnd, issuerStart..end, IsState: true, inside > 0, start, end);
        }

        var partEnd = IssuerPartEnd(text, at);
        return year is not null && partEnd > at && CodeLetters.IsLetter(text[at])
            ? new CodeShape(number, letter, year, null, at..partEnd, IsState: true, inside > 0, start, partEnd)
            : null;
    }

    // A dash with spaces may also separate two thoughts, so the issuer after it must begin with a capital.
    private static (int Start, int End)? IssuerAfterDash(ReadOnlySpan<char> text, int typeEnd)
    {
        var dash = Spaces(text, typeEnd);
        if (dash == text.Length || !CodeLetters.IsDash(text[dash]))
        {
            return null;
        }

        var start = Spaces(text, dash + 1);
        var isSpaced = start - typeEnd > 1;
        return IssuerEnd(text, start) is { } end && (!isSpaced || char.IsUpper(text[start])) ? (start, end) : null;
    }

    /// <summary>The end of an issuer's sign, <c>ĐUK</c>, or of several joined, <c>BTC-BNV</c>. Null if none begins here.</summary>
    private static int? IssuerEnd(ReadOnlySpan<char> text, int start)
    {
        var end = IssuerPartEnd(text, start);
        if (end == start || !CodeLetters.IsLetter(text[start]))
        {
            return null;
        }

        for (var parts = 1; parts < MostIssuerParts && end + 1 < text.Length && CodeLetters.IsHyphen(text[end]); parts++)
        {
            var next = IssuerPartEnd(text, end + 1);
            var isNumber = char.IsAsciiDigit(text[end + 1]);
            if (next == end + 1 || (isNumber ? next - end > 3 : !char.IsUpper(text[end + 1])))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int IssuerPartEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestIssuerPart && (CodeLetters.IsLetter(text[end]) || char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsNumberWithLetter(ReadOnlySpan<char> text, int floor, int end) =>
        end - floor >= 2 && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiDigit(text[end - 2]);

    private static (int Number, char? Letter, int Start)? NumberBack(ReadOnlySpan<char> text, int floor, int end)
    {
        char? letter = null;
        if (IsNumberWithLetter(text, floor, end))
        {
            end--;
            letter = text[end];
        }

        var start = end;
        while (start > floor && end - start <= MostDigits && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end - start <= MostDigits && int.TryParse(text[start..end], out var number) && number > 0 ? (number, letter, start) : null;
    }

    private static int? YearAt(ReadOnlySpan<char> text, int at) =>
        text.Length - at > 4 && !char.IsAsciiDigit(text[at + 4]) && !text.Slice(at, 4).ContainsAnyExceptInRange('0', '9') &&
        int.Parse(text.Slice(at, 4), System.Globalization.CultureInfo.InvariantCulture) is >= 1945 and <= 2100 and var year
            ? year
            : null;

    private static int Spaces(ReadOnlySpan<char> text, int at)
    {
        for (var count = 0; count < MostSpaces && at < text.Length && CodeLetters.IsSpace(text[at]); count++)
        {
            at++;
        }

        return at;
    }

    private static int SpacesBack(ReadOnlySpan<char> text, int floor, int at)
    {
        for (var count = 0; count < MostSpaces && at > floor && CodeLetters.IsSpace(text[at - 1]); count++)
        {
            at--;
        }

        return at;
    }
}
