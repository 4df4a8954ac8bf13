namespace Site.Model.DocumentCodes;

/// <summary>The words right before a code, such as <c>Nghị quyết số</c>, and what they say about it.</summary>
/// <param name="SaysNumber">Whether <c>số</c> is among them.</param>
internal readonly record struct WordsBefore(string? TypeWord, bool SaysNumber, int Start)
{
    private const int MostSpaces = 4;
    private const string Number = "số";

    // An older spelling of the same word.
    private static readonly (string Written, string Usual)[] Variants = [("Qui định", "Quy định"), ("Qui chế", "Quy chế")];

    public static WordsBefore Read(ReadOnlySpan<char> text, int start)
    {
        var rest = text[..SpaceBack(text, start, out _)];
        if (rest.EndsWith(':'))
        {
            rest = rest[..SpaceBack(text, rest.Length - 1, out _)];
        }

        var saysNumber = EndsWithWord(rest, Number) is not null;
        if (saysNumber)
        {
            rest = rest[..^Number.Length];
            rest = rest[..SpaceBack(text, rest.Length, out _)];
            if (rest.EndsWith('('))
            {
                rest = rest[..SpaceBack(text, rest.Length - 1, out _)];
            }
        }

        foreach (var word in DocumentTypes.Words)
        {
            if (EndsWithWord(rest, word) is { } at)
            {
                return new WordsBefore(word, saysNumber, at);
            }
        }

        foreach (var (written, usual) in Variants)
        {
            if (EndsWithWord(rest, written) is { } at)
            {
                return new WordsBefore(usual, saysNumber, at);
            }
        }

        return new WordsBefore(null, saysNumber, saysNumber ? rest.Length : start);
    }

    /// <summary>The start of the words, if the text ends with them, in any case and with a few spaces or a line break between them. Null if it does not.</summary>
    private static int? EndsWithWord(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        var at = text.Length;
        for (var letter = words.Length - 1; letter >= 0; letter--)
        {
            if (words[letter] == ' ')
            {
                at = SpaceBack(text, at, out var any);
                if (!any)
                {
                    return null;
                }
            }
            else if (at > 0 && char.ToLowerInvariant(text[at - 1]) == char.ToLowerInvariant(words[letter]))
            {
                at--;
            }
            else
            {
                return null;
            }
        }

        return at > 0 && char.IsLetterOrDigit(text[at - 1]) ? null : at;
    }

    private static int SpaceBack(ReadOnlySpan<char> text, int at, out bool any)
    {
        var end = at;
        while (at > 0 && end - at < MostSpaces && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        any = at < end;
        return at;
    }
}
