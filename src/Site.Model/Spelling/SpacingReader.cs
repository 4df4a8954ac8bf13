using System.Collections.Immutable;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Model.Spelling;

/// <summary>Finds spaces in wrong places: before a punctuation mark, after an opening bracket or quote, and two or three in a row. More than three are columns on purpose.</summary>
public static class SpacingReader
{
    private const int MostByAccident = 3;
    private const string Closing = ",.;:!?)]”";
    private const string Opening = "([“";

    /// <param name="text">As for <see cref="SpellingReader"/>.</param>
    public static ImmutableArray<SpellingNote> Read(string text)
    {
        var notes = ImmutableArray.CreateBuilder<SpellingNote>();
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (!IsSpace(text[at]) || char.IsWhiteSpace(text[at - 1]))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && IsSpace(text[end]))
            {
                end++;
            }

            if (end < text.Length && text[end] != '\n' && Note(text, at, end) is { } note)
            {
                notes.Add(note);
            }

            at = end;
        }

        return notes.ToImmutable();
    }

    private static SpellingNote? Note(string text, int start, int end)
    {
        var (before, after, length) = (text[start - 1], text[end], end - start);
        if (Opening.Contains(before, StringComparison.Ordinal) || length > MostByAccident)
        {
            // ( ) is a box to tick.
            return length <= MostByAccident && !Closing.Contains(after, StringComparison.Ordinal) && before != '['
                ? new SpellingNote(MarkdownFaults.SpaceAfterSign, start - 1, length + 1, before)
                : null;
        }

        if (Closing.Contains(after, StringComparison.Ordinal) && IsMeantAsSign(text, end))
        {
            return new SpellingNote(MarkdownFaults.SpaceBeforeSign, start, length + 1, after);
        }

        // After the number or dash of a point, more spaces are allowed.
        return length > 1 && !IsMark(text.AsSpan(0, start)) ? new SpellingNote(MarkdownFaults.DoubledSpace, start, length, length) : null;
    }

    /// <summary>Not the beginning of "…", ".docx", ":)" or a row of dots.</summary>
    private static bool IsMeantAsSign(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '.' => !char.IsLetterOrDigit(next) && next is not ('.' or '_' or '/'),
            ':' or ';' => next is not (')' or '(' or ':' or '-' or 'D'),
            _ => true,
        };
    }

    /// <summary><c>1.</c>, <c>1.2.</c>, <c>II-</c>, <c>a)</c>, <c>•</c> at the beginning of a line.</summary>
    private static bool IsMark(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line is [.. var label, '.' or ')' or '/' or '-' or '–' or '+' or '*' or '•'] &&
            (label.Length <= 1 || !label.ContainsAnyExcept("0123456789.IVX"));
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';
}
