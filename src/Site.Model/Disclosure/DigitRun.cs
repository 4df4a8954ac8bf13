namespace Site.Model.Disclosure;

/// <summary>Reads numbers as people write them: <c>0912 345 678</c>, <c>001.085.012345</c>.</summary>
internal static class DigitRun
{
    /// <summary>The digits from <paramref name="start"/> on, single spaces, full stops and hyphens between them left out; a second such sign ends the number.</summary>
    /// <param name="digits">Room for the digits; reading ends when it is full and another digit would follow.</param>
    /// <returns>How many digits, the place after the last one, and whether the number ends there.</returns>
    public static (int Count, int End, bool IsWhole) Read(ReadOnlySpan<char> text, int start, Span<char> digits)
    {
        int count = 0, at = start, end = start;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                if (count == digits.Length)
                {
                    // Written apart by a space it may be the next number.
                    return (count, end, text[end] == ' ');
                }

                digits[count++] = text[at++];
                end = at;
            }
            else if (at == end && IsSeparator(text[at]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return (count, end, end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsSeparator(char c) => c is ' ' or '.' or '-' or '\u00A0';
}
