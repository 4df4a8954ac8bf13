namespace Site.Model.Vietnamese;

/// <summary>
/// Dictionary order: a ă â b c d đ e ê …, letters before tones (level, huyền, hỏi, ngã, sắc, nặng), runs of digits by value,
/// case last. Total, so that a sort never depends on the order it started from.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    public static readonly VietnameseOrder Comparer = new();

    private VietnameseOrder()
    {
    }

    public int Compare(string? x, string? y)
    {
        x ??= string.Empty;
        y ??= string.Empty;
        var tone = 0;
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                var byValue = CompareNumbers(x, ref i, y, ref j);
                if (byValue != 0)
                {
                    return byValue;
                }

                continue;
            }

            var (letterX, toneX) = Weight(x[i++]);
            var (letterY, toneY) = Weight(y[j++]);
            if (letterX != letterY)
            {
                return letterX.CompareTo(letterY);
            }

            tone = tone == 0 ? toneX.CompareTo(toneY) : tone;
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : tone != 0 ? tone : string.CompareOrdinal(x, y);
    }

    private static (int Letter, int Tone) Weight(char c)
    {
        var lower = char.ToLowerInvariant(c);

        // Letters come after everything that is not one, as in a dictionary: space, digits, then the alphabet.
        return VietnameseLetters.Order.TryGetValue(lower, out var weight) ? (weight.Letter + char.MaxValue, weight.Tone) : (lower, 0);
    }

    private static int CompareNumbers(string x, ref int i, string y, ref int j)
    {
        var first = Digits(x, ref i);
        var second = Digits(y, ref j);
        return first.Length != second.Length ? first.Length.CompareTo(second.Length) : first.SequenceCompareTo(second);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
